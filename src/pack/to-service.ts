import type {
	CoverageStatement,
	LonLat,
	Phone,
	Place,
	Price,
	Schedule,
	CompleteService,
	Status
} from '#lib/region/region.ts';
import { toArea } from './areas.ts';
import { unfold } from './opening-hours.ts';
import type { ServiceRecord } from './schema/service.ts';
import { type Dates, hodnotaOf, toAges, toProvenance, toStatements } from './to-statement.ts';

export function toService(record: ServiceRecord, dates: Dates): CompleteService {
	return {
		id: record.id,
		name: record.nazev,
		provider: record.poskytovatel ?? null,
		types: record.druhy,
		status: toStatus(record.stav, dates),
		summary: record.shrnuti,
		about: toStatements(record.popis, dates, hodnotaOf),
		forms: toStatements(record.formy, dates, hodnotaOf),
		groups: toStatements(record.komu, dates, hodnotaOf),
		ages: toStatements(record.vek, dates, toAges),
		conditions: toStatements(record.podminky, dates, hodnotaOf),
		phones: toStatements(record.telefony, dates, toPhone),
		emails: toStatements(record.emaily, dates, hodnotaOf),
		webs: toStatements(record.weby, dates, hodnotaOf),
		places: toStatements(record.mista, dates, toPlace),
		hours: toStatements(record.hodiny, dates, toSchedule),
		capacity: toStatements(record.kapacita, dates, hodnotaOf),
		price: toStatements(record.cena, dates, toPrice),
		register: toStatements(record.registr, dates, hodnotaOf),
		coverage: (record.pokryti ?? []).map((coverage) => toCoverage(coverage, dates)),
		questions: record.otazky ?? []
	};
}

export function toPoint([lon = 0, lat = 0]: readonly number[]): LonLat {
	return { lon, lat };
}

const STATUSES = { bezi: 'active', neovereno: 'unverified', skoncila: 'ended' } as const;
const ANSWERS = { ano: 'yes', overte: 'ask', ne: 'no' } as const;

function toStatus(record: ServiceRecord['stav'], dates: Dates): Status {
	return {
		...toProvenance(record, dates),
		value: STATUSES[record.hodnota],
		since: record.od ?? null
	};
}

type CoverageRecord = NonNullable<ServiceRecord['pokryti']>[number];

function toCoverage(record: CoverageRecord, dates: Dates): CoverageStatement {
	return {
		...toProvenance(record, dates),
		area: toArea(record.oblast),
		answer: ANSWERS[record.odpoved],
		form: record.forma ?? null,
		group: record.skupina ?? null,
		ages: record.vek ? toAges(record.vek) : null
	};
}

const CZECH_PREFIX = '+420';

function toPhone({ cislo, popisek }: NonNullable<ServiceRecord['telefony']>[number]): Phone {
	const digits = cislo.replaceAll(' ', '');
	return {
		number: digits.startsWith(CZECH_PREFIX) ? digits : CZECH_PREFIX + digits,
		label: popisek ?? null
	};
}

function toPlace({ adresa, obec, bod }: NonNullable<ServiceRecord['mista']>[number]): Place {
	return { address: adresa, town: obec, point: bod ? toPoint(bod) : null };
}

function toSchedule({ slovy, osm }: NonNullable<ServiceRecord['hodiny']>[number]): Schedule {
	const unfolded = osm === undefined ? null : unfold(osm);
	if (unfolded?.status !== 'week')
		return { words: slovy, osm: null, week: null, holidays: 'unknown' };
	return { words: slovy, osm: osm ?? null, week: unfolded.week, holidays: unfolded.holidays };
}

function toPrice({ slovy, zdarma }: NonNullable<ServiceRecord['cena']>[number]): Price {
	return { words: slovy, free: zdarma ?? null };
}
