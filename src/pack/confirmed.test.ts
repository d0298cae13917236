import { describe, expect, test } from 'vitest';
import { aService, aStatement } from '../../tests/fixtures/builders.ts';
import { problemsOf } from '../../tests/fixtures/malformed.ts';
import { aPackWith, FULL_SERVICE } from '../../tests/fixtures/pack.ts';
import { checkPack } from './check-pack.ts';
import { asConfirmed } from './confirmed.ts';

const DAY = '2026-11-28';
const confirmed = [{ date: DAY, by: 'telefonicky, MěÚ Jilemnice' }];

describe('a record that was confirmed', () => {
	test('has no fact older than that, its status and coverage neither', () => {
		const record = checked(`overeno:\n  - {datum: "2026-11-20", kdo: "telefonicky, úřad"}\n`);
		const { status, phones, hours, coverage } = record;
		const dates = [status, ...phones, ...hours, ...coverage].map(({ date }) => date);
		expect(new Set(dates)).toEqual(new Set(['2026-11-20']));
	});

	test('keeps what is newer, and what was known to be outdated', () => {
		const old = aStatement('a', { date: '2017', outdated: true });
		const newer = aStatement('b', { date: '2027-01-01' });
		const year = aStatement('c', { date: '2026' });
		const { about } = asConfirmed(aService({ about: [old, newer, year], confirmed }));
		expect(about.map(({ date }) => date)).toEqual(['2027-01-01', '2026', '2017']);
	});

	test('uses of two facts the same as before', () => {
		const facts = [aStatement('do 15', { date: '2019' }), aStatement('do 19', { date: '2023' })];
		const { capacity } = asConfirmed(aService({ capacity: facts, confirmed }));
		expect(capacity.map(({ value, date }) => [value, date])).toEqual([
			['do 19', DAY],
			['do 15', DAY]
		]);
	});

	test('several times is as old as the newest confirmation', () => {
		const twice = `overeno:
  - {datum: "2025-01-10", kdo: osobně}
  - {datum: "2026-01-10", kdo: telefonicky}
`;
		expect(checked(twice).confirmed).toEqual([{ date: '2026-01-10', by: 'telefonicky' }]);
	});
});

test('a confirmation needs a whole day, and says who', () => {
	const edit = (written: string) =>
		problemsOf(aPackWith(FULL_SERVICE, 'otazky:', `overeno:\n  - ${written}\notazky:`)).join();
	expect(edit('{datum: "2026-11", kdo: telefonicky}')).toContain('Napište celý den');
	expect(edit('{datum: "2026-11-20"}')).toContain('Chybí pole „kdo“');
});

function checked(written: string) {
	const pack = checkPack(aPackWith(FULL_SERVICE, 'otazky:', `${written}otazky:`));
	if (pack.status === 'invalid')
		throw new Error(pack.problems.map(({ message }) => message).join());
	const found = pack.region.services.find(({ id }) => id === 'ps-ponikla');
	if (!found) throw new Error('ps-ponikla is not there');
	return found;
}
