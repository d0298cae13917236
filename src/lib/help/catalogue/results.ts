import { needOf, needOfOption, type Need } from '../criteria/criteria.ts';
import { type Filters, typesOf, type Wanted } from '../criteria/filters.ts';
import { gapsFor, missedTypes } from '../gap/gaps.ts';
import { coverageOf } from '../offer/coverage.ts';
import { inOrder, isBeside, weigher, type Asked, type Offer } from '../offer/offers.ts';
import { isForThem, peopleSpokenOf } from '../offer/people.ts';
import { municipalityOf } from '#lib/region/find.ts';
import type { Gap, Municipality, Region, Service } from '#lib/region/region.ts';
import { columnOptions, inTreeOrder, type Catalogue, type ColumnName } from './catalogue.ts';
import { countChoices } from './count.ts';
import { choose, judge, type Reach } from './judge.ts';

export interface Results {
	/** Ordered as shown: yes, ask, no; in each of them first what was named. */
	readonly offers: readonly Offer[];
	readonly gaps: readonly Gap[];
	/** What the offers were put in order by; in other places others are missed. */
	readonly asked: Asked;
	/** Those of the offers that were named, in the same order. */
	readonly named: readonly Offer[];
	/** Those that only help beside what was looked for, in the same order. */
	readonly beside: readonly Offer[];
	/** How many offers that are not a *no* each choice in a list would leave, all else kept. */
	countsOf(name: ColumnName): ReadonlyMap<string, number>;
}

/** Offers by row, as far as they were asked for, and the need and place they answer. */
interface Weighed {
	readonly by: string;
	readonly offers: (Offer | undefined)[];
	readonly weigh: (service: Service) => Offer;
}

/** Finds what answers the filters. */
export type FindResults = (filters: Filters, wanted: Wanted) => Results;

/**
 * Finds by columns, and weighs only what is shown. A test holds it to the plain
 * way of weighing all services.
 *
 * @param catalogue that of the region
 */
export function findResultsIn(region: Region, catalogue: Catalogue): FindResults {
	const { services } = region;
	const ids = services.map(({ id }) => id);
	const places = inTreeOrder(region);
	const options = columnOptions(
		region,
		places.map(({ id }) => id)
	);

	/** While somebody types, person and place stay, and so does what was weighed for them. */
	let weighed: Weighed | undefined;
	const offersOf = (rows: readonly number[], municipality: Municipality | null, need: Need) => {
		const by = JSON.stringify([municipality?.id, need]);
		if (weighed?.by !== by)
			weighed = { by, offers: [], weigh: weigher(region, municipality, need) };
		const { offers, weigh } = weighed;
		return rows.flatMap((row) => {
			const service = services[row];
			return service ? (offers[row] ??= weigh(service)) : [];
		});
	};

	return (filters, wanted) => {
		const need = needOf(filters);
		const reach: Reach = (row, place, choice) => {
			// Rows and places are those of the region.
			const [service, municipality] = [services[row], places[place]];
			if (!service || !municipality) return 'no';
			return coverageOf(region, service, municipality, { ...need, ...changeOf(region, choice) })
				.answer;
		};
		const judged = judge({ catalogue, options, services: ids, filters, wanted, reach });
		const municipality = municipalityOf(region, filters);
		const types = typesOf(filters, wanted);
		const people = peopleSpokenOf(region, need.group, wanted.people);
		const missing = types.flatMap((type) => gapsFor(region, type, municipality, need));
		const isTheirs = ({ groups }: Gap) => isForThem(groups, people);
		const gaps = [...missing.filter(isTheirs), ...missing.filter((gap) => !isTheirs(gap))];
		const asked = { ...wanted, types, people, missed: missedTypes(gaps) };
		let offers: readonly Offer[] | undefined;
		return {
			// Not before they are shown: in the middle of a word nobody may look at them.
			get offers() {
				return (offers ??= inOrder(offersOf(choose(judged), municipality, need), asked));
			},
			gaps,
			asked,
			get named() {
				return this.offers.filter(({ service }) => wanted.named.includes(service.id));
			},
			get beside() {
				return this.offers.filter((offer) => isBeside(offer, asked));
			},
			countsOf(name) {
				const counts = countChoices(judged, name);
				const byOption = new Map<string, number>();
				options[name].forEach((option, number) => byOption.set(option, counts[number] ?? 0));
				return byOption;
			}
		};
	};
}

function changeOf(region: Region, choice: Parameters<Reach>[2]) {
	if (!choice || choice.name === 'types' || choice.name === 'places') return {};
	return needOfOption(choice.name, choice.option, region);
}
