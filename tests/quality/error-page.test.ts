import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { adviceFor } from '#lib/help/offer/advice.ts';
import { telHref } from '#lib/region/phone.ts';
import { readRegion } from '../../src/tools/read-pack.ts';
import { LIVE } from '../fixtures/frozen-data.ts';

const { region } = await readRegion(LIVE);
const spaced = (text = '') => text.replaceAll(/\s+/g, ' ');
const page = spaced(readFileSync('src/error.html', 'utf8'));
const called = [...page.matchAll(/href="(tel:[^"]+)"/g)].map(([, href]) => href);

/** SvelteKit's last page, of which no data are a part: it is written by hand. */
describe('the page of an error that leaves no other', () => {
	const numbers = ['112', '155', '158', '116123', '116006'];

	test('says whom to call in danger, and who answers at the offices', () => {
		const advisers = adviceFor(region, null).advisers.flatMap(({ phone }) => phone?.number ?? []);
		expect(called).toEqual([...numbers, ...advisers].map(telHref));
	});

	test('names each line as the data do', () => {
		for (const number of numbers) {
			const line = region.crisisLines.find((one) => telHref(one.number) === telHref(number));
			expect(line, number).toBeDefined();
			expect(page).toContain(`</a> ${spaced(line?.name)}`);
		}
	});
});
