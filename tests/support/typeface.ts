import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { charactersOf } from './cmap.ts';

const STYLES = 'src/lib/ui/styles/fonts.css';

/** One file of the typeface, as the stylesheet offers it to browsers. */
export interface Face {
	readonly weight: number;
	/** What the file holds of the ranges it is asked for. */
	readonly characters: ReadonlySet<string>;
}

/** The faces that come with the application; what is taken from the device has no file. */
export function readFaces(): Promise<Face[]> {
	const blocks = readFileSync(STYLES, 'utf8').split('@font-face');
	return Promise.all(blocks.filter((block) => block.includes('url(')).map(readFace));
}

async function readFace(block: string): Promise<Face> {
	const font = readFileSync(join(dirname(STYLES), valueIn(block, /url\('(.+?)'\)/)));
	const asked = charactersAsked(valueIn(block, /unicode-range: (.+?);/));
	const unpacked = await subsetFont(font, asked, { targetFormat: 'truetype' });
	return {
		weight: Number(valueIn(block, /font-weight: (\d+);/)),
		characters: charactersOf(unpacked)
	};
}

function valueIn(block: string, pattern: RegExp): string {
	const value = pattern.exec(block)?.[1];
	if (value === undefined) throw new Error(`${STYLES}: a face without ${pattern.source}`);
	return value;
}

/** @param ranges as in CSS: `U+0100-017F, U+20AC` */
function charactersAsked(ranges: string): string {
	return ranges
		.split(', ')
		.map((range) => {
			const [from = 0, to = from] = range
				.slice('U+'.length)
				.split('-')
				.map((code) => parseInt(code, 16));
			return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
		})
		.join('');
}
