import type { SearchableRegion } from '#lib/region/region.ts';
import { allById } from '#lib/region/find.ts';
import { searchOver } from '../search-over.ts';
import { percent, printTable } from '../tables.ts';
import { readYaml } from './sets.ts';

/** A text somebody may type in danger, and the lines that must answer it. */
export interface DangerousText {
	readonly text: string;
	/** One of these numbers must come first. */
	readonly first: readonly string[];
	/** All of these must be there. */
	readonly with: readonly string[];
}

/** The half that words and rules are made on, and the half that is only counted. */
export interface Halves<T> {
	readonly work: readonly T[];
	readonly report: readonly T[];
}

/** Says which numbers are shown for a text, in their order. */
export type LinesOf = (text: string) => readonly string[];

type Group<More> = More & { readonly texts: readonly string[] };

const SET = readYaml('danger.yaml') as {
	readonly danger: readonly Group<Omit<DangerousText, 'text'>>[];
	readonly harmless: readonly Group<object>[];
};

/** Each must be answered by its line first. */
export const DANGEROUS: Halves<DangerousText> = halvesOf(
	SET.danger.flatMap(({ texts, ...right }) => texts.map((text) => ({ text, ...right })))
);

/** No line may be shown for any of these. */
export const HARMLESS: Halves<string> = halvesOf(SET.harmless.flatMap(({ texts }) => texts));

/** The lines a region shows, as numbers. */
export function linesOver(region: SearchableRegion): LinesOf {
	const { understand } = searchOver(region);
	return (text) => allById(region.crisisLines, understand(text).lines).map(({ number }) => number);
}

/** Texts that are not answered by the right line first and by all that must be there. */
export function unanswered(linesOf: LinesOf, texts: readonly DangerousText[]): DangerousText[] {
	return texts.filter(({ text, first, with: others }) => {
		const [shownFirst = '', ...shown] = linesOf(text);
		return !first.includes(shownFirst) || !others.every((n) => [shownFirst, ...shown].includes(n));
	});
}

/** Texts that are shown a line and should not be. */
export function falseAlarms(linesOf: LinesOf, texts: readonly string[]): string[] {
	return texts.filter((text) => linesOf(text).length > 0);
}

/** Prints how many texts of each half are answered right. */
export function reportDanger(region: SearchableRegion): void {
	const linesOf = linesOver(region);
	const rows = (['work', 'report'] as const).map((half) => {
		const dangerous = DANGEROUS[half];
		const harmless = HARMLESS[half];
		const silent = dangerous.filter(({ text }) => linesOf(text).length === 0).length;
		const wrong = unanswered(linesOf, dangerous).length;
		const alarms = falseAlarms(linesOf, harmless).length;
		return [
			half === 'work' ? 'k práci' : 'jen k měření',
			String(dangerous.length),
			percent(1 - wrong / dangerous.length),
			String(silent),
			String(harmless.length),
			String(alarms)
		];
	});
	printTable('Nebezpečí', ['nebezpečných', 'správně', 'bez linky', 'neškodných', 's linkou'], rows);
}

function halvesOf<T>(all: readonly T[]): Halves<T> {
	return {
		work: all.filter((_, i) => i % 2 === 0),
		report: all.filter((_, i) => i % 2 === 1)
	};
}
