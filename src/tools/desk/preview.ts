import { byId } from '#lib/region/find.ts';
import { catalogueOf } from '#lib/help/catalogue/catalogue.ts';
import { findResultsIn } from '#lib/help/catalogue/results.ts';
import { hasConditions } from '#lib/help/offer/coverage.ts';
import { offerOf } from '#lib/help/offer/offers.ts';
import {
	SERVICE_DETAILS,
	type CompleteRegion,
	type CompleteService,
	type Id
} from '#lib/region/region.ts';
import { formatPhone } from '#lib/region/phone.ts';
import { allCurrent, currentOf } from '#lib/region/statements.ts';
import { groupsForWhom } from '#lib/text/cs/criteria.ts';
import { dateOfFact } from '#lib/text/cs/dates.ts';
import { deskText } from '#lib/text/cs/desk.ts';
import { ANSWER_WORDS, offerLabel, offerReason, ranWhen } from '#lib/text/cs/sentences.ts';
import { sentence } from '#lib/text/cs/words.ts';
import { flyerOf } from '../../routes/letak/flyer.ts';
import { flyerGroups } from '../../routes/letak/groups.ts';

const text = deskText.summary;

/** What a reader will see otherwise. */
export interface Preview {
	/** The lines of the card, its name first. */
	readonly card: readonly string[];
	readonly villages: readonly string[];
	readonly leaflets: readonly string[];
	readonly leafletVillages: number;
}

/** @param id of a service; of another record there is no card */
export function previewOf(
	before: CompleteRegion | null,
	after: CompleteRegion,
	id: Id,
	today: string
): Preview {
	const service = byId(after.services, id);
	const leaflets = before ? changedLeaflets(before, after) : [];
	return {
		card: service ? cardOf(after, service, today) : [],
		villages: before && service ? changedVillages(before, after, id) : [],
		leaflets: leaflets.map(({ words }) => words),
		leafletVillages: new Set(leaflets.map(({ village }) => village)).size
	};
}

function cardOf(region: CompleteRegion, service: CompleteService, today: string): string[] {
	const hours = currentOf(service.hours);
	const ran = ranWhen(service, region, today);
	const phones = allCurrent(service.phones).map(
		({ value, date }) => `${formatPhone(value.number)} (${dateOfFact(date)})`
	);
	return [
		service.name,
		service.summary,
		...(phones.length > 0 ? phones : [deskText.list.noPhone]),
		...(hours ? [sentence(hours.value.words)] : []),
		...(ran ? [ran] : [])
	];
}

function changedVillages(before: CompleteRegion, after: CompleteRegion, id: Id): string[] {
	return after.municipalities.flatMap((municipality) => {
		const [old, next] = [before, after].map((region) => {
			const service = byId(region.services, id);
			if (!service) return text.none;
			const offer = offerOf(region, service, municipality);
			const label = offerLabel(offer, municipality) ?? ANSWER_WORDS[offer.answer ?? 'ask'];
			const isPlain = offer.answer === 'yes' && !hasConditions(offer.coverage);
			const reason = isPlain ? null : offerReason(region, offer, municipality);
			return [label, reason].filter(Boolean).join('. ');
		});
		return old === next ? [] : [text.village(municipality.name, old ?? '', next ?? '')];
	});
}

interface Leaflet {
	readonly village: string;
	readonly words: string;
	readonly printed: string;
}

function changedLeaflets(before: CompleteRegion, after: CompleteRegion): Leaflet[] {
	const old = leafletsOf(before);
	return leafletsOf(after).filter(({ printed }, at) => printed !== old[at]?.printed);
}

/** Those of the data as they are serve many edits. */
const known = new WeakMap<CompleteRegion, Leaflet[]>();

function leafletsOf(region: CompleteRegion): Leaflet[] {
	const leaflets = known.get(region) ?? madeOf(region);
	known.set(region, leaflets);
	return leaflets;
}

/** All leaflets of a region, with what they are made of. */
function madeOf(region: CompleteRegion): Leaflet[] {
	const findResults = findResultsIn(region, catalogueOf(region));
	const groups = [null, ...flyerGroups(region)];
	return region.municipalities.flatMap((municipality) =>
		groups.map((group) => ({
			village: municipality.id,
			words: text.leaflet(municipality.name, group && groupsForWhom(region, [group.id])),
			// What it shows of a service is a part of this; a question or a note of old changes no paper.
			printed: JSON.stringify(flyerOf(region, findResults, municipality, group), shown)
		}))
	);
}

/** Facts of a service that no leaflet prints. */
const NOT_PRINTED: ReadonlySet<string> = new Set(SERVICE_DETAILS);

function shown(key: string, value: unknown): unknown {
	return NOT_PRINTED.has(key) ? undefined : value;
}
