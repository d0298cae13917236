import { ByteReader } from '#lib/bytes/byte-reader.ts';
import { ByteWriter } from '#lib/bytes/bytes.ts';
import { writePlaces } from './places/write-places.ts';
import { type SearchableRegion } from '#lib/region/region.ts';
import {
	choiceEntries,
	dangerEntries,
	formEntries,
	groupEntries,
	situationEntries,
	typeEntries
} from './lexicon/entries.ts';
import { foreignWords } from './words/foreign.ts';
import { readLexicon } from './lexicon/lexicon.ts';
import { knownWords, type SearchLists } from './index.ts';
import { servedGroups } from './reading/served.ts';
import { finish } from './steps.ts';
import { tokenize } from './words/tokens.ts';
import { writeLexicon } from './lexicon/write-lexicon.ts';
import { writeNames } from './names/write-names.ts';

/**
 * Writes all that a region is searched by into one compact buffer, at build:
 * words, phrases, names of places and records. A phone reads it with
 * `readIndex` and makes no index of its own.
 */
export function writeIndex(region: SearchableRegion): ArrayBuffer {
	const { lexicon, municipalities } = region;
	const writer = new ByteWriter();
	writer.text(JSON.stringify(listsOf(region)));
	const words = lexiconOf(region);
	writer.append(words);
	const foreign = [
		...new Set(lexicon.foreign.flatMap(tokenize).map(({ folded }) => folded))
	].sort();
	writer.text(foreign.join(' '));
	writePlaces(writer, municipalities, lexicon.homonyms);
	const { vocabulary } = finish(readLexicon(new ByteReader(words.finish().buffer), {}));
	writeNames(writer, region, knownWords(vocabulary, foreignWords(foreign, vocabulary)));
	return writer.finish().buffer;
}

/** In the order in which `readIndex` expects them. */
function lexiconOf(region: SearchableRegion): ByteWriter {
	const { lexicon } = region;
	const writer = new ByteWriter();
	writeLexicon(writer, [
		typeEntries(region),
		situationEntries(region),
		groupEntries(region),
		formEntries(lexicon),
		dangerEntries(lexicon),
		choiceEntries(lexicon)
	]);
	return writer;
}

function listsOf(region: SearchableRegion): SearchLists {
	const { danger, choices, notPlaces } = region.lexicon;
	return {
		dangerLines: danger.map(({ lines }) => lines),
		options: choices.map(({ options }) => options),
		notPlaces,
		served: servedGroups(region)
	};
}
