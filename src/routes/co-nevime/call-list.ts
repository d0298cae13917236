import { byId, byName } from '#lib/region/find.ts';
import type {
	CompleteService,
	Id,
	Phone,
	Provider,
	Region,
	Statements
} from '#lib/region/region.ts';
import { allCurrent } from '#lib/region/statements.ts';

/** Open questions about one service. */
interface OpenQuestions {
	readonly service: CompleteService;
	/** Its own number; `null`: no source gives one. */
	readonly phone: Phone | null;
	readonly questions: readonly string[];
}

/** One call of the clerk: everything to be asked in one place. */
export interface Call {
	/** `null`: no source names a provider, so the office of the region is asked. */
	readonly provider: Provider | null;
	/** A number of any service of the provider. */
	readonly phone: Phone | null;
	/** Where to write or look for a number. */
	readonly email: string | null;
	readonly web: string | null;
	readonly items: readonly OpenQuestions[];
}

/**
 * Sorts open questions by whom to ask: providers with a number first, then
 * those without, last what no provider is known for. Services that ended have
 * nobody to ask.
 */
export function callList(
	region: Pick<Region, 'providers'>,
	services: readonly CompleteService[]
): Call[] {
	const open = services
		.filter(({ questions, status }) => questions.length > 0 && status.value !== 'ended')
		.map((service) => ({ service, phone: phoneOf(service), questions: service.questions }));
	const providers = [...new Set(open.map(({ service }) => service.provider))];
	const calls = providers.map((id) => {
		const items = open.filter(({ service }) => service.provider === id);
		const provider = byId(region.providers, id) ?? null;
		// Services without a known provider have nothing in common, no number either.
		if (!provider) return { provider, phone: null, email: null, web: null, items };
		const theirs = items.map(({ service }) => service);
		return {
			provider,
			phone: items.find(({ phone }) => phone)?.phone ?? phoneOfProvider(services, id),
			email: firstOf(theirs.map(({ emails }) => emails)),
			web: firstOf([provider.webs, ...theirs.map(({ webs }) => webs)]),
			items
		};
	});
	return calls.sort(
		(a, b) =>
			Number(b.provider !== null) - Number(a.provider !== null) ||
			Number(b.phone !== null) - Number(a.phone !== null) ||
			(a.provider && b.provider ? byName(a.provider, b.provider) : 0)
	);
}

function firstOf(fields: readonly Statements<string>[]): string | null {
	return fields.flatMap(allCurrent)[0]?.value ?? null;
}

function phoneOfProvider(services: readonly CompleteService[], id: Id | null): Phone | null {
	const theirs = services.filter(({ provider }) => id !== null && provider === id);
	return theirs.map(phoneOf).find((phone) => phone !== null) ?? null;
}

function phoneOf({ phones }: CompleteService): Phone | null {
	return allCurrent(phones)[0]?.value ?? null;
}
