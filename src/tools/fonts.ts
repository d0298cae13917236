import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/**
 * Cuts the typeface down to the characters Czech text needs: 40 kB become 21,
 * almost half a second on a weak signal. Run by hand (`npm run fonts`) when the
 * typeface or the characters change, as tests/quality/typeface.test.ts will tell;
 * the result is committed.
 */

const SOURCE = 'node_modules/@fontsource/atkinson-hyperlegible-next';
const TARGET = 'src/lib/ui/styles/fonts';
const WEIGHTS = [400, 700] as const;

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('');

/** What the two files of a weight hold; `fonts.css` tells the browser the same by ranges. */
const CHARACTERS = {
	latin: `${ASCII}\u00a0áéíóúýÁÉÍÓÚÝäöüßÄÖÜôÔ§°×·©«»–—‘’‚“”„…•‹›€−`,
	'latin-ext': 'čďěňřšťůžČĎĚŇŘŠŤŮŽľĺŕĽĹŔ'
};

/** Not written in the call: its types are older than `keepFeatures`. */
const KEPT = {
	targetFormat: 'woff2',
	// What our styles use: letters set close, and figures of one width in tables.
	keepFeatures: ['kern', 'tnum'],
	// Axes of a family, of which each file is one.
	dropTables: ['STAT']
} as const;

mkdirSync(TARGET, { recursive: true });
for (const weight of WEIGHTS) {
	for (const [subset, characters] of Object.entries(CHARACTERS)) {
		await cutDown(subset, weight, characters);
	}
}
writeFileSync(join(TARGET, 'OFL.txt'), readFileSync(join(SOURCE, 'LICENSE')));

async function cutDown(subset: string, weight: number, characters: string): Promise<void> {
	const name = `atkinson-hyperlegible-next-${subset}-${weight}-normal.woff2`;
	const whole = readFileSync(join(SOURCE, 'files', name));
	const cut = await subsetFont(whole, characters, KEPT);
	writeFileSync(join(TARGET, `${subset}-${weight}.woff2`), cut);
	console.log(`${subset} ${weight}: ${whole.length} → ${cut.length} bajtů`);
}
