import { createGazetteer, type Gazetteer } from '../places/municipalities.ts';
import type { SearchableRegion } from '../region/region.ts';
import {
	dangerEntries,
	choiceEntries,
	formEntries,
	groupEntries,
	situationEntries,
	typeEntries
} from './entries.ts';
import { foreignWords } from './foreign.ts';
import { ServiceNames } from './names.ts';
import { isNoise } from './noise.ts';
import { indexPhrases, type PhraseIndex } from './phrases.ts';
import { lookUpServices, type ServiceLookup } from './services.ts';
import type { Token } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

/** Everything a query is read against. Built once for a region. */
export interface SearchIndex {
	readonly region: SearchableRegion;
	readonly vocabulary: Vocabulary;
	readonly types: PhraseIndex;
	readonly situations: PhraseIndex;
	readonly groups: PhraseIndex;
	readonly forms: PhraseIndex;
	/** Owners are indexes into the lexicon, as text. */
	readonly danger: PhraseIndex;
	readonly choices: PhraseIndex;
	readonly gazetteer: Gazetteer;
	readonly names: ServiceNames;
	readonly services: ServiceLookup;
	isForeign(token: Token): boolean;
	/** Whether a word is one of ours, and so neither a name nor a misspelled village. */
	isKnown(token: Token): boolean;
}

export function buildIndex(region: SearchableRegion): SearchIndex {
	const { lexicon, municipalities } = region;
	const vocabulary = new Vocabulary();
	const phrases = {
		types: indexPhrases(vocabulary, typeEntries(region)),
		situations: indexPhrases(vocabulary, situationEntries(region)),
		groups: indexPhrases(vocabulary, groupEntries(region)),
		forms: indexPhrases(vocabulary, formEntries(lexicon)),
		danger: indexPhrases(vocabulary, dangerEntries(lexicon)),
		choices: indexPhrases(vocabulary, choiceEntries(lexicon))
	};
	const gazetteer = createGazetteer(municipalities, {
		names: lexicon.homonyms,
		phrases: lexicon.notPlaces
	});
	const isForeign = foreignWords(lexicon.foreign, vocabulary);
	const isKnown = (token: Token) =>
		isNoise(token.folded) || isForeign(token) || vocabulary.exact(token) !== null;
	const names = new ServiceNames(region, isKnown);
	const services = lookUpServices(region);
	return { region, vocabulary, ...phrases, gazetteer, names, services, isForeign, isKnown };
}
