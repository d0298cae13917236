import { describe, expect, test } from 'vitest';
import { coverageOf } from '#lib/help/offer/coverage.ts';
import { offerOf } from '#lib/help/offer/offers.ts';
import { gapsFor } from '#lib/help/gap/gaps.ts';
import { typeAnswer } from '#lib/help/gap/verdict.ts';
import { ANYBODY } from '#lib/help/criteria/criteria.ts';
import type { CompleteRegion, CompleteService, Municipality } from '#lib/region/region.ts';
import { allCurrent, currentOf, outdatedOf } from '#lib/region/statements.ts';
import { region } from '../support/region.ts';
import { search } from '../support/search.ts';

/** The twelve traps of the two planning documents, on the real data. */

const JILEMNICE = 'jilemnice';
const ROKYTNICE = 'rokytnice-nad-jizerou';
const PASEKY = 'paseky-nad-jizerou';

function the<T extends { readonly id: string }>(items: readonly T[], id: string): T {
	const found = items.find((item) => item.id === id);
	if (!found) throw new Error(`Expected a record with the id ${id}.`);
	return found;
}

const service = (id: string): CompleteService => the(region.services, id);
const municipality = (id: string): Municipality => the(region.municipalities, id);
const inOffice = (office: string) => region.municipalities.filter((one) => one.office === office);
const answers = (id: string, places: readonly Municipality[]) =>
	new Set(places.map((place) => coverageOf(region, service(id), place).answer));
const contradictionsAbout = (id: string): CompleteRegion['contradictions'] =>
	region.contradictions.filter(({ about }) => about.includes(id));

describe('trap 1: personal assistance of Diakonie, new in 2017, ended in 2019', () => {
	test('it is nowhere, and says since when', () => {
		const diakonie = service('diakonie-vrchlabi-osobni-asistence');
		expect(diakonie.status).toMatchObject({ value: 'ended', since: '2019' });
		expect(answers(diakonie.id, region.municipalities)).toEqual(new Set(['no']));
	});
});

describe('trap 2: care service Jilemnice, "only in Jilemnice" in 2017', () => {
	const id = 'ps-jilemnice';

	test('it comes to all 18 municipalities of the office', () => {
		expect(inOffice(JILEMNICE)).toHaveLength(18);
		expect(answers(id, inOffice(JILEMNICE))).toEqual(new Set(['yes']));
	});

	test('it comes daily until 19:00, weekends and holidays too', () => {
		const hours = currentOf(service(id).hours)?.value;
		expect(hours?.week?.map((day) => day.at(-1)?.[1])).toEqual(Array(7).fill(19 * 60));
		expect(hours?.holidays?.at(-1)?.[1]).toBe(19 * 60);
	});

	test('the old sentence is kept as outdated, and the contradiction is shown', () => {
		const old = outdatedOf(service(id).about).map(({ value, date }) => `${date} ${value}`);
		expect(old.join()).toMatch(/2017.*pouze v\sJilemnici/);
		expect(contradictionsAbout(id).length).toBeGreaterThan(0);
	});
});

describe('trap 3: respite at Dětské centrum is for people up to 30 with a severe disability', () => {
	const respite = service('dc-jilemnice-odlehcovaci');

	test.each(['hlidani babicky', 'odlehčovací služba pro seniory'])(
		'words that ask for a senior are understood so: %s',
		(query) => {
			expect(search.understand(query).group).toBe('seniori');
		}
	);

	test.each([
		{ who: 'a senior', need: { group: 'seniori' }, excluded: true },
		{ who: 'a man of 84 with dementia', need: { group: 'demence', age: 84 }, excluded: true },
		{
			who: 'a disabled man of 31',
			need: { group: 'zdravotni-postizeni', age: 31 },
			excluded: true
		},
		{
			who: 'a disabled man of 22',
			need: { group: 'zdravotni-postizeni', age: 22 },
			excluded: false
		}
	])('$who: excluded is $excluded', ({ need, excluded }) => {
		const { misfits } = offerOf(region, respite, null, { ...ANYBODY, ...need });
		expect(misfits.length > 0).toBe(excluded);
	});

	test('it does not fill the gap of residential respite for seniors anywhere', () => {
		const need = { ...ANYBODY, group: 'seniori', form: 'pobytova' as const };
		for (const place of region.municipalities) {
			expect(offerOf(region, respite, place, need).answer).toBe('no');
			expect(gapsFor(region, '44', place, need)).not.toEqual([]);
		}
	});

	test('the one bed for them, in Rokytnice since July 2026, is to be asked for', () => {
		const need = { ...ANYBODY, group: 'seniori', form: 'pobytova' as const };
		const bed = service('dd-rokytnice-odlehcovaci');
		for (const place of region.municipalities) {
			expect(offerOf(region, bed, place, need).answer).toBe('ask');
			expect(typeAnswer(region, '44', place, need).answer).toBe('ask');
		}
	});
});

describe('trap 4: charity taxi', () => {
	const id = 'ochj-charitni-taxi';

	test('in the town itself yes, in the other 17 ask: only municipalities with an agreement', () => {
		const others = inOffice(JILEMNICE).filter((place) => place.id !== JILEMNICE);
		expect(answers(id, [municipality(JILEMNICE)])).toEqual(new Set(['yes']));
		expect(answers(id, others)).toEqual(new Set(['ask']));
	});

	test('in the three municipalities of Rokytnice no, with a documented gap', () => {
		expect(inOffice(ROKYTNICE)).toHaveLength(3);
		for (const place of inOffice(ROKYTNICE)) {
			expect(typeAnswer(region, 'charitni-taxi', place)).toMatchObject({
				answer: 'no',
				gaps: [{ state: 'wanted' }]
			});
		}
	});
});

describe('trap 5: Paseky nad Jizerou stand outside the joint financing', () => {
	test('nothing the plan says of the whole region or office is a yes there for the basic network', () => {
		const paseky = municipality(PASEKY);
		const registered = new Set(region.types.flatMap(({ id, paragraph }) => (paragraph ? id : [])));
		const wide = region.services.filter((one) => {
			const coverage = coverageOf(region, one, paseky);
			return (
				coverage.answer === 'yes' &&
				one.types.some((type) => type !== '37' && registered.has(type)) &&
				coverage.statement.source === 'akcni-plan-2023' &&
				['region', 'office'].includes(coverage.statement.area.kind)
			);
		});
		expect(wide).toEqual([]);
	});

	test.each(['dd-rokytnice-dzr', 'mmn-paliativni', 'dar-benecko', 'ppp-semily', 'ospod-jilemnice'])(
		'what the joint financing does not pay is there for Paseky as for others: %s',
		(id) => {
			expect(answers(id, [municipality(PASEKY)])).toEqual(new Set(['yes']));
		}
	);

	test.each(['40', '39'])('type %s is ask there, for a senior too', (type) => {
		const need = { ...ANYBODY, group: 'seniori' };
		expect(typeAnswer(region, type, municipality(PASEKY), need).answer).toBe('ask');
	});

	test('the office of the whole district helps there too (§ 92), after the worker of Rokytnice', () => {
		expect(answers('mu-jilemnice-socialni-pracovnik', inOffice(ROKYTNICE))).toEqual(
			new Set(['yes'])
		);
	});

	test('the social worker of Rokytnice is there for Paseky all the same', () => {
		expect(answers('mu-rokytnice-socialni-pracovnik', [municipality(PASEKY)])).toEqual(
			new Set(['yes'])
		);
	});
});

describe('trap 6: Rváčov is called §50 in one place and §48 in another', () => {
	test('it is shown as §50, with the contradiction', () => {
		expect(service('rvacoff').types).toEqual(['50']);
		const sides = contradictionsAbout('rvacoff').flatMap(({ sides }) =>
			sides.map(({ says }) => says)
		);
		expect(sides.join(' ')).toMatch(/zvláštním režimem/);
		expect(sides.join(' ')).toMatch(/zdravotním postižením/);
	});

	test('it stands outside the region', () => {
		const towns = allCurrent(service('rvacoff').places).map(({ value }) => value.town);
		expect(towns.length).toBeGreaterThan(0);
		expect(towns.filter((town) => region.municipalities.some(({ id }) => id === town))).toEqual([]);
	});
});

describe('trap 7: what the plan dropped and what it still wants', () => {
	test('the day centre for seniors is dropped (002), residential respite still wanted (004)', () => {
		const stateOf = (type: string, form: string) =>
			region.gaps.find(
				(gap) => gap.type === type && gap.form === form && gap.groups.includes('seniori')
			)?.state;
		expect(stateOf('46', 'ambulantni')).toBe('dropped');
		expect(stateOf('44', 'pobytova')).toBe('wanted');
		expect(the(region.measures, '002').verdict).toBe('drop');
		expect(the(region.measures, '004')).toMatchObject({ verdict: 'keep', state: 'unfulfilled' });
	});
});

describe('trap 8: what no longer runs', () => {
	test('"Terapie hrou" has ended', () => {
		expect(service('ochj-terapie-hrou').status.value).toBe('ended');
	});

	test('debt lectures are promised nowhere; whether they began again is to be asked', () => {
		expect(answers('decko-liberec', region.municipalities)).toEqual(new Set(['ask']));
	});
});

describe('trap 9: "plný stav klientů" at Rytmus is of 2017', () => {
	test('it is kept as outdated and never used', () => {
		const { capacity, about } = service('rytmus-liberec-sr');
		const used = [...allCurrent(capacity), ...allCurrent(about)].map(({ value }) => value);
		const old = [...outdatedOf(capacity), ...outdatedOf(about)];
		expect(used.join()).not.toMatch(/pln[ýé]/i);
		expect(old.map(({ value, date }) => `${date} ${value}`).join()).toMatch(/2017.*pln[ýé]/i);
	});
});

describe('trap 10: beds of §52 at MMN', () => {
	test('they are only unverified, so nowhere a yes', () => {
		expect(service('mmn-socialni-luzka')).toMatchObject({
			types: ['52'],
			status: { value: 'unverified' }
		});
		expect(answers('mmn-socialni-luzka', region.municipalities)).toEqual(new Set(['ask']));
	});
});

describe('trap 11: names', () => {
	test.each(
		Object.entries({
			jablonec: 'jablonec-nad-jizerou',
			'v jablonci obedy': 'jablonec-nad-jizerou',
			'pecovatelka v kruhu': 'kruh',
			Kruh: 'kruh',
			'jsem v zacarovanem kruhu dluhu': null,
			'kruh pratel': null
		})
	)('%j names %j', (query, expected) => {
		expect(search.understand(query).municipality).toBe(expected);
	});
});

describe('trap 12: the regional catalogue tags ages wrongly', () => {
	test('the text of record 857 wins: the care service excludes no age', () => {
		for (const age of [5, 45, 90]) {
			const offer = offerOf(region, service('ps-jilemnice'), null, { ...ANYBODY, age });
			expect(offer.misfits).toEqual([]);
		}
	});

	test('the text of record 1105 wins: respite up to 30 years, not 64', () => {
		expect(currentOf(service('dc-jilemnice-odlehcovaci').ages)?.value.to).toBe(30);
	});
});
