import { isCurrent, type Known, type ServiceRecord } from './known.ts';
import type { RegisterService } from './record.ts';
import { placeKey, placesOf, runs } from './written.ts';

/** A record of ours and the service of the register that it is. */
export interface Match {
	readonly record: ServiceRecord;
	readonly service: RegisterService;
	/** By its number in the register, which is sure; else by whose and what it is. */
	readonly by: 'number' | 'provider';
}

export interface Matches {
	readonly matched: readonly Match[];
	/** Records with a number that is not in the register. */
	readonly lost: readonly ServiceRecord[];
	/** Records that more services of the register could be: nobody chooses for the clerk. */
	readonly ambiguous: readonly ServiceRecord[];
	/** Services that no record is. */
	readonly others: readonly RegisterService[];
}

/** The two ways in which our data write the number of a service: `mpsv-742`, `2084701`. */
const PORTAL = /^mpsv-(\d+)$/;

/** Numbers a record is known by in the register; one that it had before may be another service's. */
export function numbersOf({ registr = [] }: ServiceRecord): string[] {
	return registr
		.filter(isCurrent)
		.map(({ hodnota }) => hodnota)
		.filter((text) => PORTAL.test(text) || /^\d+$/.test(text));
}

/** Whether a number in our data is that of a service of the register. */
export function isNumberOf(number: string, { portalId, identifier }: RegisterService): boolean {
	const [, portal] = PORTAL.exec(number) ?? [];
	return portal ? portal === portalId : number === identifier;
}

/**
 * Finds each record in the register: by its number; where our data have none, by
 * its provider and type, and where these are more, by its place.
 */
export function matchServices(
	known: Known,
	services: readonly RegisterService[],
	day: string
): Matches {
	const records = known.services.map(({ value }) => value);
	const numbered = records.filter((record) => numbersOf(record).length > 0);
	const byNumber = numbered.flatMap((record): Match[] => {
		const numbers = numbersOf(record);
		const service = services.find((one) => numbers.some((number) => isNumberOf(number, one)));
		return service ? [{ record, service, by: 'number' }] : [];
	});
	const taken = new Set(byNumber.map(({ service }) => service));
	const free = services.filter((service) => !taken.has(service));
	const found = new Set(byNumber.map(({ record }) => record));
	// One whose number is gone may have got another.
	const candidates = records
		.filter((record) => !found.has(record))
		.map((record) => ({ record, found: candidatesOf(record, free, known, day) }));
	const claims = candidates.flatMap(({ found }) => found);
	const isAlone = (service: RegisterService) =>
		claims.filter((other) => other === service).length === 1;
	const byProvider = candidates.flatMap(({ record, found: [service, more] }): Match[] =>
		service && !more && isAlone(service) ? [{ record, service, by: 'provider' }] : []
	);
	const matched = [...byNumber, ...byProvider];
	return {
		matched,
		lost: numbered.filter((record) => !found.has(record)),
		ambiguous: candidates
			.filter(
				({ record, found }) =>
					found.length > 0 && !byProvider.some((match) => match.record === record)
			)
			.map(({ record }) => record),
		others: services.filter((service) => !matched.some((match) => match.service === service))
	};
}

function candidatesOf(
	record: ServiceRecord,
	services: readonly RegisterService[],
	known: Known,
	day: string
): readonly RegisterService[] {
	const icos = known.icos.get(record.poskytovatel ?? '') ?? [];
	const alike = services.filter(
		(service) =>
			runs(service, day) &&
			icos.includes(service.ico ?? '') &&
			record.druhy.includes(known.types.get(service.type ?? '') ?? '')
	);
	if (alike.length < 2) return alike;
	const here = (record.mista ?? []).filter(isCurrent);
	const seats = here.map(({ adresa }) => placeKey(adresa));
	const towns = here.map(({ obec }) => obec);
	const at = (found: (facts: ReturnType<typeof placesOf>['facts']) => boolean) =>
		alike.filter((service) => found(placesOf(service, day, known.places).facts));
	const nearest = at((facts) => facts.some(({ key }) => seats.includes(key)));
	if (nearest.length > 0) return nearest;
	const near = at((facts) => facts.some(({ value }) => towns.includes(String(value['obec']))));
	return near.length > 0 ? near : alike;
}
