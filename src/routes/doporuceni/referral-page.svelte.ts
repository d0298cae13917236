import {
	formatReferral,
	namedServices,
	namedTopics,
	NO_REFERRAL,
	parseReferral,
	referralAddress,
	sameServices,
	unknownMunicipality,
	type Referral
} from '#lib/help/offer/referral-link.ts';
import { namesMunicipality } from '#lib/help/criteria/filters.ts';
import { pickServices, pickTopics } from '#lib/help/offer/referral.ts';
import type { Id, Region } from '#lib/region/region.ts';
import { municipalityOf } from '#lib/region/find.ts';
import type { QueryAddress } from '#lib/device/page-address.svelte.ts';
import type { Preferences } from '#lib/device/preferences.svelte.ts';
import type { ReferralList } from '#lib/device/referral-list.svelte.ts';
import { UrlState } from '#lib/device/url-state.svelte.ts';

interface Sources {
	readonly address: QueryAddress;
	readonly list: ReferralList;
	readonly preferences: Preferences;
}

/** What a link says. */
interface Link extends Referral {
	/** Ids as it names them, known or not; `null`: it names no services. */
	readonly named: readonly Id[] | null;
	/** The same of advice, which only a link holds. */
	readonly namedTopics: readonly Id[];
	/** Whether it names a municipality, known or not. */
	readonly namesMunicipality: boolean;
}

/**
 * The referral a page shows: the one of its link, else the one put together on
 * this device. A list that came in a link is never mixed into the one of the
 * device, nor overwrites it, unless the reader says so.
 */
export class ReferralPage {
	readonly #region: Region;
	readonly #sources: Sources;
	readonly #link: UrlState<Link>;

	constructor(region: Region, sources: Sources) {
		this.#region = region;
		this.#sources = sources;
		this.#link = new UrlState<Link>(sources.address, {
			none: { ...NO_REFERRAL, named: null, namedTopics: [], namesMunicipality: false },
			parse: (params) => ({
				...parseReferral(params, region),
				named: namedServices(params),
				namedTopics: namedTopics(params),
				namesMunicipality: namesMunicipality(params)
			}),
			format: ({ named, ...referral }) =>
				formatReferral({ ...referral, services: named ?? [] }, named !== null),
			unknown: (params) => {
				const municipality = unknownMunicipality(params, region);
				return municipality ? [municipality] : [];
			}
		});
	}

	/** Whether the query of the address is known: not so on a page as it was prerendered. */
	get ready(): boolean {
		return this.#link.ready;
	}

	readonly current: Referral = $derived.by(() => {
		if (!this.ready) return NO_REFERRAL;
		const { list, preferences } = this.#sources;
		const { named, namedTopics: _, namesMunicipality, ...linked } = this.#link.current;
		return {
			...linked,
			services: named ? linked.services : list.services,
			municipality: namesMunicipality
				? linked.municipality
				: (municipalityOf(this.#region, preferences)?.id ?? null)
		};
	});

	/** What becomes of the services of the link. */
	readonly #picked = $derived.by(() => pickServices(this.#region, this.#link.current.named ?? []));
	readonly #topics = $derived.by(() => pickTopics(this.#region, this.#link.current.namedTopics));

	/** What the link or the device names and the data do not have. */
	readonly unknown: readonly string[] = $derived.by(() => {
		if (!this.ready) return [];
		const { unknown } = this.#link.current.named ? this.#picked : this.#sources.list;
		return [...unknown, ...this.#topics.unknown, ...this.#link.unknown];
	});

	/** Names of services and advice of the link over the most that fit. */
	readonly tooMany: readonly string[] = $derived.by(() =>
		[...this.#picked.tooMany, ...this.#topics.tooMany].map(({ name }) => name)
	);

	/** Whether the list came in a link and is not the one of this device. */
	readonly received: boolean = $derived.by(
		() =>
			this.#link.current.named !== null &&
			!sameServices(this.current.services, this.#sources.list.services)
	);

	/** Of a link to what is shown; in the usual print, which the next reader may enlarge. */
	readonly address: string = $derived.by(() =>
		referralAddress({ ...this.current, largePrint: false })
	);

	remove(id: Id): Promise<void> {
		const services = this.current.services.filter((other) => other !== id);
		const written = this.#write({ ...this.current, services });
		if (!this.received) this.#sources.list.remove(id);
		return written;
	}

	addTopic(id: Id): Promise<void> {
		return this.#write({ ...this.current, topics: [...this.current.topics, id] });
	}

	removeTopic(id: Id): Promise<void> {
		const topics = this.current.topics.filter((other) => other !== id);
		return this.#write({ ...this.current, topics });
	}

	chooseMunicipality(municipality: Id | null): Promise<void> {
		const next = { ...this.current, municipality };
		this.#sources.preferences.chooseMunicipality(municipality);
		return this.#write(next);
	}

	setLargePrint(largePrint: boolean): Promise<void> {
		return this.#write({ ...this.current, largePrint });
	}

	/** Makes the list of the link the one of this device. */
	keep(): Promise<void> {
		this.#sources.list.replace(this.current.services);
		return this.#write(this.current);
	}

	/**
	 * Only a list that came in a link stays in the address: the one of this device may be
	 * another when the reader comes back, and must not be taken for one that was received.
	 */
	#write(referral: Referral): Promise<void> {
		const named = this.received ? referral.services : null;
		return this.#link.set({ ...referral, named }, { replace: true });
	}
}
