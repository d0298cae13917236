import { expect, test } from 'vitest';
import { plain } from '#lib/region/text.ts';
import { deskText } from '#lib/text/cs/desk.ts';
import { aService, aStatement } from '../../../tests/fixtures/builders.ts';
import { recordsByAge } from './age.ts';

const status = {
	value: 'active',
	since: null,
	source: 'plan',
	date: '2026-05',
	note: null
} as const;
const fact = (date: string | null) => ({ status, about: [aStatement('a', { date })] });

test('a record is as old as its oldest fact, and one without a date is the oldest', () => {
	const services = [
		aService({ id: 'rok', ...fact('2023') }),
		aService({ id: 'zari', ...fact('2023-09') }),
		aService({ id: 'dnes', ...fact('2026-11-28') }),
		aService({ id: 'bez-data', ...fact(null) }),
		aService({ id: 'konec', status: { ...status, value: 'ended' } })
	];
	const records = recordsByAge({ services }, '2026-11-28');
	expect(records.map(({ service, date, stale }) => [service.id, date, stale])).toEqual([
		['bez-data', null, true],
		['zari', '2023-09', true],
		['rok', '2023', true],
		['dnes', '2026-05', false]
	]);
});

test('what was confirmed last November is fresh in January, and is not said to be of this year', () => {
	const services = [aService({ ...fact('2026-11-20'), status: { ...status, date: '2026-11-20' } })];
	expect(recordsByAge({ services }, '2027-01-05').map(({ stale }) => stale)).toEqual([false]);
	expect(recordsByAge({ services }, '2027-11-21').map(({ stale }) => stale)).toEqual([true]);
	expect(plain(deskText.list.lead(0, 1))).toBe('Za poslední rok je ověřené všechno: 1 záznam.');
});
