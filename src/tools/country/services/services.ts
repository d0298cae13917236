import type {
	AgeRange,
	Form,
	Id,
	Municipality,
	Place,
	Service,
	ServiceType,
	Statements,
	Status
} from '#lib/region/region.ts';
import { fold } from '#lib/region/text.ts';
import { NICKNAMES, type SeatedProvider } from './providers.ts';
import { Lottery, type Random, type Weighted } from '../random.ts';
import { CONTACT_SHARES, profileOf } from './register.ts';
import { drawSchedule, drawStreet } from './where-and-when.ts';

/** A service and the municipality it works from, by index. */
export interface SeatedService extends Service {
	readonly seat: number;
}

export interface Surroundings {
	readonly types: readonly ServiceType[];
	/** Ids of the groups there are: no other is named. */
	readonly groups: readonly Id[];
	readonly municipalities: readonly Municipality[];
	readonly providers: readonly SeatedProvider[];
	/** What all facts are said to be from. */
	readonly source: Id;
}

/**
 * Services in the register's proportions. The first are one of each type, so
 * that every query has a right record however few there are. Where they reach
 * is not said here: see `territories.ts`.
 */
export function makeServices(
	surroundings: Surroundings,
	count: number,
	random: Random
): SeatedService[] {
	const { types } = surroundings;
	const drawn = new Lottery(types.map((type) => [type, profileOf(type.id).count] as const));
	const maker = new ServiceMaker(surroundings, random);
	return Array.from({ length: count }, (_, i) => maker.make(i, types[i] ?? drawn.draw(random)));
}

/** Numbers of the register have seven digits. */
const FIRST_NUMBER = 1_000_000;
const PULL_OF_SEAT = 0.7;
/** How many municipalities away a service of a provider may work, in the order of the tree. */
const NEAR = 12;

const STATUSES: Weighted<Status['value']> = [
	['active', 95],
	['unverified', 3.5],
	['ended', 1.5]
];
const DRAWN_STATUSES = new Lottery(STATUSES);

class ServiceMaker {
	readonly #around: Surroundings;
	readonly #random: Random;

	constructor(around: Surroundings, random: Random) {
		this.#around = around;
		this.#random = random;
	}

	make(index: number, type: ServiceType): SeatedService {
		const provider = this.#random.pick(this.#around.providers);
		const seat = this.#seatNear(provider.seat);
		// The seat is an index of this list.
		const town = this.#around.municipalities[seat] as Municipality;
		return {
			id: `rpss-${FIRST_NUMBER + index}`,
			name: this.#nameOf(type, town, provider),
			provider: provider.id,
			types: [type.id],
			status: this.#status(),
			summary: type.about,
			forms: this.#formsOf(type),
			groups: this.#groupsOf(type.id),
			ages: this.#agesOf(type.id),
			conditions: [],
			...this.#contactsOf(provider, index),
			places: this.#placeIn(town),
			hours: this.#random.chance(0.6) ? this.#stated(drawSchedule(this.#random)) : [],
			coverage: [],
			seat
		};
	}

	#seatNear(seat: number): number {
		const random = this.#random;
		if (random.chance(PULL_OF_SEAT)) return seat;
		const last = this.#around.municipalities.length - 1;
		return Math.min(last, Math.max(0, seat + random.whole(-NEAR, NEAR)));
	}

	/** Provider, type and place: what names of services are made of. */
	#nameOf({ name, plain }: ServiceType, town: Municipality, provider: SeatedProvider): string {
		const official = name.charAt(0).toUpperCase() + name.slice(1);
		const nickname = this.#random.pick(NICKNAMES);
		const kind = this.#random.next();
		if (kind < 0.4) return `${official} ${town.name}`;
		if (kind < 0.65) return `${provider.name.split(',')[0]} – ${name}`;
		if (kind < 0.85) return `${official} ${nickname} ${town.where}`;
		return `${nickname} ${town.name} (${plain})`;
	}

	#status(): Status {
		const value = DRAWN_STATUSES.draw(this.#random);
		const since = value === 'ended' ? String(this.#random.whole(2015, 2025)) : null;
		return { value, since, ...this.#provenance() };
	}

	#formsOf({ forms }: ServiceType): Statements<readonly Form[]> {
		const [main, ...others] = forms;
		if (!main) return [];
		return this.#stated([main, ...others.filter(() => this.#random.chance(0.35))]);
	}

	#groupsOf(type: Id): Statements<readonly Id[]> {
		const { audience } = profileOf(type);
		const known = audience.filter((id) => this.#around.groups.includes(id));
		const named = known.filter((_, i) => this.#random.chance(i === 0 ? 0.8 : 0.35));
		return named.length > 0 ? this.#stated([...new Set(named)]) : [];
	}

	#agesOf(type: Id): Statements<AgeRange> {
		const { ages } = profileOf(type);
		return ages && this.#random.chance(0.8) ? this.#stated(ages) : [];
	}

	/** Of nobody: no Czech number begins with 1, and no one has an address under `.example`. */
	#contactsOf({ name }: SeatedProvider, index: number) {
		const { web, email, phone } = CONTACT_SHARES;
		const random = this.#random;
		const host = `${fold(name)
			.replace(/[^a-z0-9]+/g, '-')
			.slice(0, 24)}.example`;
		const number = `+420${100_000_000 + index}`;
		return {
			phones: random.chance(phone) ? this.#stated({ number, label: null }) : [],
			emails: random.chance(email) ? this.#stated(`info@${host}`) : [],
			webs: random.chance(web) ? this.#stated(`https://www.${host}`) : []
		};
	}

	#placeIn(town: Municipality): Statements<Place> {
		const address = `${drawStreet(this.#random)}, ${town.name}`;
		return this.#stated({ address, town: town.id, point: null });
	}

	#stated<T>(value: T): Statements<T> {
		return [{ value, outdated: false, ...this.#provenance() }];
	}

	#provenance() {
		return { source: this.#around.source, date: '2026-08', note: null };
	}
}

export function withoutSeat({ seat, ...service }: SeatedService): Service {
	return service;
}
