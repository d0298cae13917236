import { DAYS } from '#lib/help/criteria/days.ts';
import {
	FORMS,
	type AgeRange,
	type Area,
	type CompleteRegion,
	type CompleteService,
	type CoverageStatement,
	type Interval,
	type Region,
	type Schedule,
	type ServiceStatus
} from '#lib/region/region.ts';
import {
	NO_FILTERS,
	type Filters,
	NOTHING_WANTED,
	type Wanted
} from '#lib/help/criteria/filters.ts';
import {
	aCoverage,
	aMunicipality,
	anOffice,
	aPhone,
	aRegion,
	aSchedule,
	aService,
	aStatement,
	aStatus,
	aType,
	GROUPS,
	IN_COUNTY,
	IN_REGION,
	inMunicipality,
	inOffice
} from '../fixtures/builders.ts';
import type { Random } from '../../src/tools/country/random.ts';

/** What a reader may choose and type, also where it makes no sense. */
export function someQuestion(random: Random, region: Region): [Filters, Wanted] {
	const maybe = <T>(share: number, list: readonly T[]) =>
		random.chance(share) ? random.pick(list) : null;
	const ids = (list: readonly { readonly id: string }[], most: number) =>
		some(random, most, () => random.pick(list).id);
	const filters = {
		...NO_FILTERS,
		municipality: maybe(0.6, region.municipalities)?.id ?? null,
		group: maybe(0.4, region.groups)?.id ?? null,
		form: maybe(0.3, FORMS),
		age: random.chance(0.4) ? random.whole(0, 99) : null,
		days: DAYS.filter(() => random.chance(0.15)),
		price: maybe(0.2, ['free'] as const),
		types: random.chance(0.3) ? ids(region.types, 3) : []
	};
	const types = random.chance(0.3) ? ids(region.types, 4) : [];
	const wanted = {
		types,
		beside: types.filter(() => random.chance(0.4)),
		people: random.chance(0.3) ? ids(region.groups, 2) : [],
		services: random.chance(0.3) ? ids(region.services, 3) : [],
		named: ids(region.services, 2)
	};
	return [filters, random.chance(0.2) ? NOTHING_WANTED : wanted];
}

const OFFICES = ['jilemnice', 'rokytnice', 'vrchlabi'];
const TYPES = ['37', '39', '40', '44', '46'];
const NAMES = ['Čáp', 'Charita', 'Domov', 'Cesta', 'Žlutý květ', 'domov'];
const STATUSES: readonly ServiceStatus[] = ['active', 'active', 'unverified', 'ended'];
const ANSWERS = ['yes', 'ask', 'no'] as const;
const YEARS = ['2017', '2019', '2023'];

/** A region whose services are full of conditions, exceptions and contradictions. */
export function someRegion(random: Random): CompleteRegion {
	const municipalities = some(random, 12, () => random.pick(OFFICES)).map((office, i) =>
		aMunicipality({ id: `obec-${i}`, office })
	);
	const places = [aMunicipality({ id: 'obec', office: 'jilemnice' }), ...municipalities];
	return aRegion({
		municipalities: places,
		offices: some(random, 3, (i) => anOffice({ id: OFFICES[i] ?? 'jilemnice' })),
		exceptions: some(random, 2, () => ({
			municipality: random.pick(places).id,
			limits: some(random, 3, () => random.pick(['county', 'region', 'office'] as const)),
			types: some(random, 3, () => random.pick(TYPES)),
			reason: aStatement('Mimo společné financování.')
		})),
		types: TYPES.map((id) => aType({ id, free: random.pick(['yes', 'partly', 'no', null]) })),
		services: [0, ...some(random, 14, (i) => i + 1)].map((i) => someService(random, i, places))
	});
}

function someService(random: Random, i: number, places: Region['municipalities']): CompleteService {
	return aService({
		id: `sluzba-${i}`,
		name: random.pick(NAMES),
		phones: some(random, 1, () => ({ ...aPhone(), outdated: random.chance(0.3) })),
		types: some(random, 3, () => random.pick(TYPES)),
		status: aStatus(random.pick(STATUSES)),
		groups: some(random, 1, () => aStatement(some(random, 3, () => random.pick(GROUPS).id))),
		forms: some(random, 1, () => aStatement(some(random, 2, () => random.pick(FORMS)))),
		ages: some(random, 1, () => aStatement(someAges(random))),
		hours: some(random, 1, () => aStatement(someSchedule(random))),
		price: some(random, 1, () =>
			aStatement({ words: 'Podle ceníku.', free: random.pick([true, false, null]) })
		),
		coverage: some(random, 6, () => someStatement(random, places))
	});
}

function someStatement(random: Random, places: Region['municipalities']): CoverageStatement {
	const areas: readonly Area[] = [
		IN_REGION,
		IN_COUNTY,
		inOffice(random.pick(OFFICES)),
		inMunicipality(random.pick(places).id)
	];
	return aCoverage({
		area: random.pick(areas),
		answer: random.pick(ANSWERS),
		date: random.pick(YEARS),
		form: random.chance(0.15) ? random.pick(FORMS) : null,
		group: random.chance(0.15) ? random.pick(GROUPS).id : null,
		ages: random.chance(0.15) ? someAges(random) : null
	});
}

function someSchedule(random: Random): Schedule {
	const hours = random.pick<readonly Interval[]>([[], [[480, 960]], [[0, 1440]]]);
	return aSchedule({
		week: random.chance(0.3) ? null : [...Array.from({ length: 5 }, () => hours), [], hours],
		holidays: random.pick<Schedule['holidays']>([[[0, 1440]], [], null])
	});
}

function someAges(random: Random): AgeRange {
	const end = () => (random.chance(0.3) ? null : random.whole(0, 99));
	return { from: end(), to: end() };
}

/** None to `most` things. */
function some<T>(random: Random, most: number, make: (i: number) => T): T[] {
	return Array.from({ length: random.whole(0, most) }, (_, i) => make(i));
}
