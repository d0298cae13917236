import { byId } from '#lib/region/find.ts';
import type {
	Municipality,
	MunicipalOffice,
	Office,
	Phone,
	Region,
	Schedule,
	Service,
	Statement
} from '#lib/region/region.ts';
import { allCurrent, currentOf, type Fact } from '#lib/region/statements.ts';

/** The social worker of one office: whom anybody may ask. */
export interface Adviser {
	readonly office: Office;
	/** `undefined`: the data hold no record of the worker. */
	readonly worker: Service | undefined;
	/** The best documented number; `null`: no source gives any. */
	readonly phone: Phone | null;
	/** Who says so and when, for what is printed or shown elsewhere. */
	readonly phoneFact: Fact<Phone> | null;
}

/** The office of the municipality itself, which people ask first. */
export interface MunicipalCall {
	readonly municipality: Municipality;
	readonly phone: Statement<Phone>;
	readonly hours: Statement<Schedule> | null;
}

export interface Advice {
	/** Of the office the municipality belongs to; all of them where none was chosen. */
	readonly advisers: readonly Adviser[];
	/** Another office to call where the right one has no documented number. */
	readonly instead: Adviser | null;
	/** `null`: none was chosen, no source gives its number, or an adviser has the same. */
	readonly municipalOffice: MunicipalCall | null;
}

/**
 * Finds whom to ask when one does not know (measure 012: "the social worker of
 * the right town office"). Where her number is not known, the office of the
 * municipality with extended powers is named, too: it coordinates services and
 * advises in its whole district (Act 108/2006 Sb., §92).
 */
export function adviceFor(region: Region, municipality: Municipality | null): Advice {
	const all = region.offices.map((office) => adviserOf(region, office));
	const advisers = municipality
		? all.filter(({ office }) => office.id === municipality.office)
		: all;
	const reachable = advisers.some(({ phone }) => phone !== null);
	const [ofDistrict] = all.filter(({ phone }) => phone !== null).sort(byPowers(region));
	const instead = reachable ? null : (ofDistrict ?? null);
	const named = callOrder({ advisers, instead });
	return { advisers, instead, municipalOffice: municipalCall(region, municipality, named) };
}

/** All advisers in the order they are called: a number that works comes before one that nobody knows. */
export function callOrder({
	advisers,
	instead
}: Pick<Advice, 'advisers' | 'instead'>): readonly Adviser[] {
	return instead ? [instead, ...advisers] : advisers;
}

/** Whom anybody may call before a municipality is chosen: every adviser one can dial. */
export function reachableAdvice(region: Region): Advice {
	const advice = adviceFor(region, null);
	return { ...advice, advisers: advice.advisers.filter(({ phone }) => phone !== null) };
}

/** What is known of the office of a municipality; `undefined`: no source tells anything. */
export function municipalOfficeOf(
	{ municipalOffices }: Pick<Region, 'municipalOffices'>,
	{ id }: Pick<Municipality, 'id'>
): MunicipalOffice | undefined {
	return municipalOffices.find(({ municipality }) => municipality === id);
}

/** The municipal office that a number belongs to, as that of its switchboard. */
export function officeOfNumber(
	{ municipalOffices }: Pick<Region, 'municipalOffices'>,
	number: string
): MunicipalOffice | undefined {
	return municipalOffices.find(({ phones }) =>
		allCurrent(phones).some(({ value }) => value.number === number)
	);
}

function municipalCall(
	region: Region,
	municipality: Municipality | null,
	named: readonly Adviser[]
): MunicipalCall | null {
	const office = municipality && municipalOfficeOf(region, municipality);
	const phone = office && currentOf(office.phones);
	if (!phone || named.some((adviser) => adviser.phone?.number === phone.value.number)) return null;
	return { municipality, phone, hours: currentOf(office.hours) };
}

/** An adviser one can dial. */
export type ReachableAdviser = Adviser & { readonly phone: Phone };

/** The first adviser one can dial; `null`: no office of the region has a documented number. */
export function reachableAdviser(
	region: Region,
	municipality: Municipality | null
): ReachableAdviser | null {
	for (const adviser of callOrder(adviceFor(region, municipality))) {
		if (adviser.phone) return { ...adviser, phone: adviser.phone };
	}
	return null;
}

/** Whether a service is the social worker of an office, who advises about everything. */
export function isAdviser({ offices }: Pick<Region, 'offices'>, { id }: Service): boolean {
	return offices.some(({ socialWorker }) => socialWorker === id);
}

/** Who takes reports of errors: the address of the region, else of one of its social workers. */
export function reportRecipient(region: Region): string | null {
	if (region.reportEmail) return region.reportEmail.value;
	const emails = adviceFor(region, null).advisers.flatMap(({ worker }) =>
		worker ? (currentOf(worker.emails)?.value ?? []) : []
	);
	return emails[0] ?? null;
}

function adviserOf({ services }: Region, office: Office): Adviser {
	const worker = byId(services, office.socialWorker);
	const phoneFact = worker ? currentOf(worker.phones) : null;
	return { office, worker, phone: phoneFact?.value ?? null, phoneFact };
}

/** The office with extended powers first. */
function byPowers({ extendedOffice }: Region) {
	const rank = ({ office }: Adviser) => Number(office.id !== extendedOffice);
	return (a: Adviser, b: Adviser) => rank(a) - rank(b);
}
