import { adviceFor } from '#lib/help/offer/advice.ts';
import { isAsked, NO_FILTERS } from '#lib/help/criteria/filters.ts';
import { callsAmong, type FirstCall } from '#lib/help/gap/first-calls.ts';
import type { Offer } from '#lib/help/offer/offers.ts';
import type { Answer, Form, Id, Municipality, SearchableRegion } from '#lib/region/region.ts';
import { catalogueOf } from '#lib/help/catalogue/catalogue.ts';
import { findResultsIn } from '#lib/help/catalogue/results.ts';
import { municipalityOf } from '#lib/region/find.ts';
import { answerQuery } from '#lib/search/answer.ts';
import { contactsOf } from '#lib/search/contact/contact.ts';
import { plain } from '#lib/region/text.ts';
import { limitInWords } from '#lib/text/cs/criteria.ts';
import { offerReason } from '#lib/text/cs/sentences.ts';
import { sentence } from '#lib/text/cs/words.ts';
import { searchOver } from '../search-over.ts';

export interface Question {
	readonly query: string;
	/** Chosen beside the text; an unknown one is left out. */
	readonly municipality: Id | null;
}

/** What the page would say, as a line of `--jsonl`. */
export interface Answered {
	readonly query: string;
	readonly municipality: { readonly slug: Id; readonly from: 'query' | 'option' } | null;
	/** Numbers of crisis lines, as dialled, the first to call first; empty: no danger. */
	readonly lines: readonly string[];
	/** No line, but whom to call is said: it sounds like danger. */
	readonly mayBeDanger: boolean;
	/** Ranked, best first; help outside the Act is among them. */
	readonly types: readonly { readonly id: Id; readonly score: number }[];
	/** Advice that needs no provider, the best first. */
	readonly topics: readonly Id[];
	/** In the order of the page. */
	readonly services: readonly AnsweredService[];
	readonly gaps: readonly { readonly id: Id; readonly type: Id; readonly form: Form | null }[];
	/** Whom to call first; `null`: a danger, where lines do. */
	readonly first: { readonly id: Id; readonly phone: string | null } | null;
	/** Record of the social worker of the right office. */
	readonly contact: Id;
	readonly suggestions: readonly string[];
}

interface AnsweredService {
	readonly id: Id;
	/** The type it was found by, else its main one. */
	readonly type: Id;
	/** Where no municipality is known, nobody can say: `ask`. */
	readonly coverage: Answer;
	readonly fits: boolean;
	/** Why it does not fit, or why the coverage is what it is. */
	readonly reason: string | null;
}

/** Prepares answers over a region, once for many questions. */
export function createAnswerer(region: SearchableRegion): (question: Question) => Answered {
	const search = searchOver(region);
	const sources = {
		region,
		search,
		findResults: findResultsIn(region, catalogueOf(region)),
		findContact: contactsOf(region)
	};

	/** Where nothing is alike, the life situations, as on the page. */
	const nextSteps = (query: string): readonly { readonly text: string }[] => {
		const nearest = search.nearest(query);
		return nearest.length > 0 ? nearest : region.situations.map(({ name }) => ({ text: name }));
	};

	return (question) => {
		const { query } = question;
		const { id } = municipalityOf(region, question) ?? {};
		const asked = { ...NO_FILTERS, query, municipality: id ?? null };
		const { meaning, wanted, municipality, results, lines, mayBeDanger } = answerQuery(
			sources,
			asked,
			{ typing: false }
		);
		const linesFirst = lines.length > 0 && !meaning.linesBelow;
		const asksForHelp = meaning.understood && isAsked(asked, wanted);
		const { offers, gaps } = meaning.understood ? results : { offers: [], gaps: [] };
		const direct = asksForHelp ? offers.filter((offer) => !results.beside.includes(offer)) : [];
		const types = meaning.types.map((type) => ({ id: type.id, score: rounded(type.score) }));
		return {
			query,
			municipality: municipality && {
				slug: municipality.id,
				from: id === municipality.id ? 'option' : 'query'
			},
			lines: lines.map(({ number }) => number),
			mayBeDanger,
			types,
			topics: meaning.topics.map(({ id }) => id),
			services: offers.map((offer) => toService(region, offer, municipality, wanted.types)),
			first: linesFirst ? null : firstOf(callsAmong(region, direct, municipality)),
			gaps: gaps.map(({ id, type, form }) => ({ id, type, form })),
			contact: adviceFor(region, municipality).advisers[0]?.office.socialWorker ?? '',
			suggestions: (meaning.understood ? meaning.choices : nextSteps(query)).map(({ text }) =>
				plain(text)
			)
		};
	};
}

function toService(
	region: SearchableRegion,
	offer: Offer,
	municipality: Municipality | null,
	types: readonly Id[]
): AnsweredService {
	const { service, coverage, misfits, answer } = offer;
	const { limit } = offer;
	// Where it is to be asked about, the reason says for whom.
	const only = limit && answer === 'yes' ? sentence(limitInWords(limit)) : '';
	const reason = [only, offerReason(region, offer, municipality)].filter(Boolean).join(' ');
	return {
		id: service.id,
		type: types.find((type) => service.types.includes(type)) ?? service.types[0] ?? '',
		// Where it comes for certain and nobody knows when, it is no yes either.
		coverage: (misfits.length > 0 ? coverage?.answer : answer) ?? 'ask',
		fits: misfits.length === 0,
		reason: reason ? plain(reason) : null
	};
}

/** Of services that are as good, the one with a number; else whoever is first. */
function firstOf(calls: readonly FirstCall[]): Answered['first'] {
	const dialled = calls.find((call) => call.kind === 'service' && call.phone !== null);
	const call = dialled ?? calls[0];
	if (!call || call.kind === 'line') return null;
	if (call.kind === 'service') {
		return { id: call.offer.service.id, phone: call.phone?.number ?? null };
	}
	const { office, phone } = call.adviser;
	return { id: office.socialWorker, phone: phone.number };
}

function rounded(score: number): number {
	return Math.round(score * 100) / 100;
}
