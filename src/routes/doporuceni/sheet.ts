import { adviceFor, type Advice } from '#lib/help/offer/advice.ts';
import { dangerCalls } from '#lib/help/gap/first-calls.ts';
import { offerOf, type Offer } from '#lib/help/offer/offers.ts';
import type {
	AdviceTopic,
	CrisisLine,
	Municipality,
	Phone,
	Region,
	Schedule,
	Statement
} from '#lib/region/region.ts';
import { allById, municipalityOf } from '#lib/region/find.ts';
import { allCurrent, currentOf } from '#lib/region/statements.ts';
import type { Referral } from '#lib/help/offer/referral-link.ts';
import { pickServices } from '#lib/help/offer/referral.ts';

/** What a referral holds on paper and in a message. */
export interface ReferralSheet {
	readonly municipality: Municipality | null;
	/** Before all else where a service is the very help of a danger. */
	readonly danger: readonly CrisisLine[];
	/** Whom to call first: the social worker of the right office. */
	readonly advice: Advice;
	readonly entries: readonly SheetEntry[];
	readonly topics: readonly AdviceTopic[];
}

export interface SheetEntry {
	readonly offer: Offer;
	/** The newest first; empty: nobody knows a number, so one asks the social worker. */
	readonly phones: readonly Statement<Phone>[];
	readonly email: Statement<string> | null;
	readonly web: Statement<string> | null;
	readonly hours: Statement<Schedule> | null;
}

/** More numbers than two do not help somebody who is to call. */
const MAX_PHONES = 2;

/**
 * Puts a referral together for a municipality. The social worker who is called
 * first is not named again among the services.
 */
export function sheetOf(region: Region, referral: Referral): ReferralSheet {
	const municipality = municipalityOf(region, referral);
	const advice = adviceFor(region, municipality);
	const first = advice.advisers.map(({ worker }) => worker);
	const services = pickServices(region, referral.services).kept;
	const entries = services
		.filter((service) => !first.includes(service))
		.map((service) => entryOf(offerOf(region, service, municipality)));
	const topics = allById(region.topics, referral.topics);
	const danger = dangerCalls(
		region,
		services.flatMap(({ types }) => types)
	);
	return { municipality, danger, advice, entries, topics };
}

/** Whether the person may be sent there: it runs, and comes to the municipality or may. */
export function mayHelp({ offer }: SheetEntry): boolean {
	return offer.answer !== 'no';
}

function entryOf(offer: Offer): SheetEntry {
	const { service } = offer;
	return {
		offer,
		phones: allCurrent(service.phones).slice(0, MAX_PHONES),
		email: currentOf(service.emails),
		web: currentOf(service.webs),
		hours: currentOf(service.hours)
	};
}
