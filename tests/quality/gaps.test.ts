import { expect, test } from 'vitest';
import { gapNextStep } from '#lib/help/gap/next-step.ts';
import { readRegion } from '../../src/tools/read-pack.ts';
import { LIVE } from '../fixtures/frozen-data.ts';

const { region } = await readRegion(LIVE);

test('a gap that somebody on record may fill does not say that nobody was found', () => {
	const wrong = region.gaps.filter((gap) => {
		const steps = region.municipalities.map((one) => gapNextStep(region, gap, one));
		const known = steps.some((step) => step === null || step.toAsk.length > 0);
		return known && gap.reasons.some(({ value }) => /jsme (?:nikoho|žádn\S+) nenašli/.test(value));
	});
	expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('whoever is told that there is no local crisis line is given a line for anybody', () => {
	const named = region.crisisLines.filter(
		({ kind, groups }) => kind === 'crisis' && !groups.length
	);
	const withLines = region.gaps.filter(({ lines }) => lines.length > 0);
	expect(withLines).not.toEqual([]);
	for (const { lines } of withLines) expect(named.map(({ id }) => id)).toContain(lines[0]);
});
