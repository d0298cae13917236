import { CRITERIA, CRITERION_NAMES, optionsOf } from '#lib/help/criteria/criteria.ts';
import { byId } from '#lib/region/find.ts';
import type { SearchableRegion } from '#lib/region/region.ts';
import { plain } from '#lib/region/text.ts';
import type { ForeignReading } from '#lib/search/foreign/foreign.ts';
import { entriesOf, type SetName } from '#lib/search/lexicon/lexicon.ts';
import type { RankedEntry } from '#lib/search/lexicon/rank.ts';
import type { Scored } from '#lib/search/meaning.ts';
import { strongest } from '#lib/search/reading/ranks.ts';
import type { Reading } from '#lib/search/reading/reading.ts';
import type { Search, Trace } from '#lib/search/search.ts';
import { isStopWord } from '#lib/search/words/stop-words.ts';
import { tokenize, type Token } from '#lib/search/words/tokens.ts';
import type { Match } from '#lib/search/words/vocabulary.ts';

const SETS: Readonly<Record<SetName, string>> = {
	types: 'druhy',
	situations: 'situace',
	groups: 'skupiny',
	forms: 'formy',
	choices: 'více významů',
	topics: 'rady'
};
const KINDS: Readonly<Record<Match['kind'], string>> = {
	form: 'tvar',
	stem: 'kmen',
	'verb-prefix': 'bez předpony',
	prefix: 'začátek',
	typo: 'překlep',
	relative: 'příbuzné slovo'
};
const FULL_MATCHES: Readonly<Record<RankedEntry['fullMatch'], string>> = {
	none: 'část',
	word: 'celé slovo',
	phrase: 'celá fráze'
};

/** A word that is only a prefix may mean hundreds of terms. */
const MAX_TERMS = 5;
const MAX_RANKED = 5;

/** What became of a query on its way through the search, step by step, for who adds words. */
export function explain(region: SearchableRegion, search: Search, query: string): string {
	const trace = search.trace(query);
	return [
		section('Slova', wordsOf(region, search, trace.reading)),
		...ranksOf(region, trace),
		section('Rozhodnutí', decisionOf(region, trace))
	].join('\n\n');
}

function wordsOf(region: SearchableRegion, search: Search, reading: Reading): string[][] {
	const { index } = search;
	const stems = stemsByTerm(region, search);
	return reading.tokens.flatMap((token, at) => {
		const role = roleOf(search, reading, token, at);
		const matches = reading.terms[reading.words.indexOf(token)] ?? [];
		const shown = matches.toSorted((a, b) => b.quality - a.quality).slice(0, MAX_TERMS);
		const terms = shown.map(({ term, quality, kind }) => {
			const weights = Object.entries(SETS).flatMap(([set, name]) => {
				// The keys of the record above.
				const weight = index.sets[set as SetName].weights[term] ?? 0;
				return weight > 0 ? [`${name} ${rounded(weight)}`] : [];
			});
			return [
				'',
				'',
				`${KINDS[kind]} ${rounded(quality)}`,
				stems.get(term) ?? '',
				weights.join(', ')
			];
		});
		const more = matches.length - shown.length;
		const rest = more > 0 ? [['', '', `a dalších ${more}`]] : [];
		return [[token.text, token.stem, role], ...terms, ...rest];
	});
}

/** What a word is taken for before it is looked up, or where it is not found. */
function roleOf({ index }: Search, reading: Reading, token: Token, at: number): string {
	const { mention, words, time, circumstances, danger, unknown } = reading;
	if (mention && at >= mention.from && at < mention.to) return 'místo';
	if (time.words.has(token)) return 'čas';
	if (danger.words.has(token)) return danger.lines.length > 0 ? 'nebezpečí' : 'kdo co komu';
	if (circumstances.has(token)) return 'okolnost';
	if (isStopWord(token.folded)) return 'stop slovo';
	if (!words.includes(token)) return /^\d+$/.test(token.folded) ? 'číslo' : 'stop slovo u času';
	if (reading.foreign?.words.has(token)) return foreignRole(reading.foreign, token);
	if (index.isForeign(token)) return 'cizí slovo: nic takového tu není';
	if (!unknown.includes(token)) return '';
	return index.namedServices.has(token) ? 'jméno' : 'neznámé';
}

/** What a word of another language or of the dialect did. */
function foreignRole({ language, words, danger }: ForeignReading, token: Token): string {
	const czech = words.get(token);
	const role = danger.words.has(token) ? ', nebezpečí' : '';
	return `jazyk ${language.id}${czech ? `: ${czech}` : ''}${role}`;
}

/** The numbers of terms back as the stems they stand for. */
function stemsByTerm(region: SearchableRegion, { index }: Search): ReadonlyMap<number, string> {
	const entries = Object.values(entriesOf(region)).flat();
	const texts = entries.flatMap(({ name = '', aliases }) => [name, ...aliases]);
	return new Map(
		texts.flatMap(tokenize).map((token) => [index.vocabulary.exact(token)?.term ?? -1, token.stem])
	);
}

function ranksOf(region: SearchableRegion, { reading, ranks }: Trace): string[] {
	const entries = entriesOf(region);
	return Object.entries(SETS).map(([key, title]) => {
		// The keys of the record above.
		const set = key as SetName;
		const strong = strongest(ranks[set], reading);
		const rows = ranks[set]
			.slice(0, MAX_RANKED)
			.map((entry) => [
				rounded(entry.score),
				strong.includes(entry) ? '' : 'slabé',
				FULL_MATCHES[entry.fullMatch],
				`${plain(entries[set][entry.number]?.aliases[0] ?? '')} (${entry.id})`,
				contributionsOf(reading, entry)
			]);
		return section(`Pořadí: ${title}`, rows);
	});
}

function contributionsOf({ words }: Reading, { byWord }: RankedEntry): string {
	return words
		.flatMap(({ text }, i) => (byWord[i] === undefined ? [] : [`${text} ${rounded(byWord[i])}`]))
		.join(' + ');
}

function decisionOf(region: SearchableRegion, { meaning, ranks }: Trace): string[][] {
	const { municipality, municipalityWords, unknown, beforePartial, lines } = meaning;
	const place = byId(region.municipalities, municipality)?.name;
	const rows: [string, string][] = [
		['rozuměli jsme', meaning.understood ? (meaning.sure ? 'ano' : 'nejspíš') : 'ne'],
		['jazyk', meaning.language?.id ?? ''],
		['neznámá slova', unknown.join(', ')],
		['před nedopsaným slovem', beforePartial === null ? '' : `„${beforePartial}“`],
		['spíš jiná potřeba', ranks.none > 0 ? rounded(ranks.none) : ''],
		['druhy', scored(meaning.types)],
		['služby', scored(meaning.services)],
		['situace', scored(meaning.situations)],
		['obec', place === undefined ? '' : `${plain(place)} („${municipalityWords}“)`],
		...CRITERION_NAMES.map((name): [string, string] => [
			CRITERIA[name].key,
			optionsOf(meaning, name).join(', ')
		]),
		['linky v nebezpečí', lines.join(', ')],
		['zní jako nebezpečí', meaning.mayBeDanger ? 'ano' : ''],
		['na výběr', meaning.choices.map(({ text }) => plain(text)).join(', ')]
	];
	return rows.filter(([, value]) => value !== '');
}

function scored(list: readonly Scored[]): string {
	return list.map(({ id, score }) => `${id} (${rounded(score)})`).join(', ');
}

/** Rows in columns as wide as their longest cell. */
function section(title: string, rows: readonly (readonly string[])[]): string {
	const widths: number[] = [];
	for (const row of rows) {
		row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
	}
	const lines = rows.map((row) =>
		row
			.map((cell, i) => cell.padEnd(widths[i] ?? 0))
			.join('  ')
			.trimEnd()
	);
	return [title, ...(lines.length > 0 ? lines : ['–'])].join('\n  ');
}

function rounded(number: number): string {
	return number.toFixed(2);
}
