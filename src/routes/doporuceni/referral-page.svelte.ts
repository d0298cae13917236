import {
	formatReferral,
	namedServices,
	NO_REFERRAL,
	parseReferral,
	pickServices,
	sameServices,
	unknownMunicipality,
	type Referral
} from '#lib/help/offer/referral.ts';
import type { Id, Region } from '#lib/region/region.ts';
import { municipalityOf } from '#lib/help/catalogue/results.ts';
import type { QueryAddress } from '#lib/device/page-address.svelte.ts';
import type { Preferences } from '#lib/device/preferences.svelte.ts';
import type { ReferralList } from '#lib/device/referral-list.svelte.ts';

interface Sources {
	readonly address: QueryAddress;
	readonly list: ReferralList;
	readonly preferences: Preferences;
}

/**
 * The referral a page shows: the one of its link, else the one put together on
 * this device. A list that came in a link is never mixed into the one of the
 * device, nor overwrites it, unless the reader says so.
 */
export class ReferralPage {
	readonly #region: Region;
	readonly #sources: Sources;

	constructor(region: Region, sources: Sources) {
		this.#region = region;
		this.#sources = sources;
	}

	/** Whether the query of the address is known: not so on a page as it was prerendered. */
	readonly ready: boolean = $derived.by(() => this.#sources.address.params !== null);

	readonly current: Referral = $derived.by(() => {
		const { address, list, preferences } = this.#sources;
		const { params } = address;
		if (!params) return NO_REFERRAL;
		const linked = parseReferral(params, this.#region);
		return {
			...linked,
			services: namedServices(params) ? linked.services : list.services,
			municipality: params.get('obec')
				? linked.municipality
				: (municipalityOf(this.#region, preferences)?.id ?? null)
		};
	});

	/** What the link or the device names and the data do not have. */
	readonly unknown: readonly string[] = $derived.by(() => {
		const { address, list } = this.#sources;
		if (!address.params) return [];
		const named = namedServices(address.params);
		const services = named ? pickServices(this.#region, named).unknown : list.unknown;
		const municipality = unknownMunicipality(address.params, this.#region);
		return municipality ? [...services, municipality] : services;
	});

	/** Names of services of the link over the most that fit. */
	readonly tooMany: readonly string[] = $derived.by(() => {
		const { params } = this.#sources.address;
		const named = (params && namedServices(params)) ?? [];
		return pickServices(this.#region, named).tooMany.map(({ name }) => name);
	});

	/** Whether the list came in a link and is not the one of this device. */
	readonly received: boolean = $derived.by(() => {
		const { address, list } = this.#sources;
		if (!address.params || !namedServices(address.params)) return false;
		return !sameServices(this.current.services, list.services);
	});

	/** Query of a link to what is shown; in the usual print, which the next reader may enlarge. */
	readonly query: string = $derived.by(() =>
		formatReferral({ ...this.current, largePrint: false })
	);

	remove(id: Id): Promise<void> {
		const services = this.current.services.filter((other) => other !== id);
		const next = { ...this.current, services };
		if (!this.received) this.#sources.list.remove(id);
		return this.#write(next);
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
	keep(): void {
		this.#sources.list.replace(this.current.services);
	}

	#write(referral: Referral): Promise<void> {
		return this.#sources.address.go(formatReferral(referral), { replace: true });
	}
}
