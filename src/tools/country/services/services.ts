import type {
	AgeRange,
	CompleteService,
	Form,
	Id,
	Interval,
	Municipality,
	Place,
	Provider,
	Region,
	Schedule,
	ServiceType,
	Statements,
	Status
} from '#lib/region/region.ts';
import { fold } from '#lib/region/text.ts';
import { Lottery, type Random } from '../random.ts';
import { NICKNAMES, type Seated } from './providers.ts';
import { CONTACT_SHARES, profileOf } from './register.ts';

interface Surroundings {
	readonly region: Pick<Region, 'types' | 'groups' | 'municipalities'>;
	readonly providers: readonly Seated[];
	/** What all facts are said to be from. */
	readonly source: Id;
}

/**
 * Services in the register's proportions. The first are one of each type, so
 * that every query has a right record however few there are. Where they reach
 * is not said here: see `territories.ts`.
 */
export function makeServices(
	around: Surroundings,
	count: number,
	random: Random
): CompleteService[] {
	const { types } = around.region;
	const drawn = new Lottery(types.map((type) => [type, profileOf(type.id).count] as const));
	const maker = new ServiceMaker(around, random);
	return Array.from({ length: count }, (_, i) => maker.make(i, types[i] ?? drawn.draw(random)));
}

/** What only a page of a service shows is no part of what is measured. */
const NO_DETAILS = { about: [], capacity: [], register: [], questions: [], confirmed: [] };

/** Numbers of the register have seven digits. */
const FIRST_NUMBER = 1_000_000;
const PULL_OF_SEAT = 0.7;
/** How many municipalities away a service of a provider may work, in the order of the tree. */
const NEAR = 12;

const STATUSES = new Lottery<Status['value']>([
	['active', 95],
	['unverified', 3.5],
	['ended', 1.5]
]);

class ServiceMaker {
	readonly #around: Surroundings;
	readonly #random: Random;

	constructor(around: Surroundings, random: Random) {
		this.#around = around;
		this.#random = random;
	}

	make(index: number, type: ServiceType): CompleteService {
		const { provider, seat } = this.#random.pick(this.#around.providers);
		// An index of this list.
		const town = this.#around.region.municipalities[this.#seatNear(seat)] as Municipality;
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
			price: [],
			coverage: [],
			...NO_DETAILS
		};
	}

	#seatNear(seat: number): number {
		const random = this.#random;
		if (random.chance(PULL_OF_SEAT)) return seat;
		const last = this.#around.region.municipalities.length - 1;
		return Math.min(last, Math.max(0, seat + random.whole(-NEAR, NEAR)));
	}

	/** Provider, type and place: what names of services are made of. */
	#nameOf({ name, plain }: ServiceType, town: Municipality, provider: Provider): string {
		const official = name.charAt(0).toUpperCase() + name.slice(1);
		const nickname = this.#random.pick(NICKNAMES);
		const kind = this.#random.next();
		if (kind < 0.4) return `${official} ${town.name}`;
		if (kind < 0.65) return `${provider.name.split(',')[0]} – ${name}`;
		if (kind < 0.85) return `${official} ${nickname} ${town.where}`;
		return `${nickname} ${town.name} (${plain})`;
	}

	#status(): Status {
		const value = STATUSES.draw(this.#random);
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
		const known = audience.filter((id) =>
			this.#around.region.groups.some((group) => group.id === id)
		);
		const named = known.filter((_, i) => this.#random.chance(i === 0 ? 0.8 : 0.35));
		return named.length > 0 ? this.#stated([...new Set(named)]) : [];
	}

	#agesOf(type: Id): Statements<AgeRange> {
		const { ages } = profileOf(type);
		return ages && this.#random.chance(0.8) ? this.#stated(ages) : [];
	}

	/** Of nobody: no Czech number begins with 1, and no one has an address under `.example`. */
	#contactsOf({ name }: Provider, index: number) {
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

const STREETS = (
	'Nádražní Školní Zahradní Lipová Polní Krátká Dlouhá Luční Husova Komenského Palackého Masarykova ' +
	'Smetanova Dvořákova Nerudova Havlíčkova Riegrova Tyršova Sokolská Hlavní Mlýnská Lesní Sadová ' +
	'Jiráskova Žižkova Pražská Brněnská Potoční Květinová Hřbitovní Kostelní Zámecká Nová Farní'
).split(' ');

/** A street and a number. */
function drawStreet(random: Random): string {
	return `${random.pick(STREETS)} ${random.whole(1, 1900)}`;
}

const OPENINGS = [7, 7.5, 8, 9];
const CLOSINGS = [14, 15, 15.5, 16, 17, 19];
const WORKDAYS = 5;
const WEEK = 7;

/** Hours of a working week, or of all days. */
function drawSchedule(random: Random): Schedule {
	const from = random.pick(OPENINGS);
	const to = random.pick(CLOSINGS);
	const days = random.chance(0.7) ? WORKDAYS : WEEK;
	const interval: Interval = [from * 60, to * 60];
	return {
		words: `${days === WEEK ? 'denně' : 'po–pá'} ${clock(from, '.')}–${clock(to, '.')}`,
		osm: `${days === WEEK ? '' : 'Mo-Fr '}${clock(from, ':')}-${clock(to, ':')}`,
		week: Array.from({ length: WEEK }, (_, day) => (day < days ? [interval] : [])),
		holidays: null
	};
}

function clock(hour: number, separator: string): string {
	const minutes = String((hour % 1) * 60).padStart(2, '0');
	return `${String(Math.floor(hour)).padStart(2, '0')}${separator}${minutes}`;
}
