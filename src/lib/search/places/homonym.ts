import { foldedAt, isCapitalised, type Token } from '../words/tokens.ts';
import { isAnnounced } from './announced.ts';
import type { PlaceReading } from './place-readings.ts';

/**
 * Whether an ordinary word is meant as a village: typed in full, as the whole
 * text, with a capital inside it, after a preposition that takes its case
 * ("v kruhu", not "kruhu"), or last of a clause after words that mostly are of
 * this search ("obědy kruh", not "bludný kruh").
 */
export function isMeantAsPlace(
	reading: PlaceReading,
	tokens: readonly Token[],
	isKnown: (token: Token) => boolean
): boolean {
	const { name, at, to, full } = reading;
	const alone = at === 0 && to === tokens.length;
	const capital = at > 0 && tokens.slice(at, to).every(isCapitalised);
	return (
		full ||
		alone ||
		capital ||
		isAnnounced(name, foldedAt(tokens, at - 1)) ||
		endsClauseOfKnown(reading, tokens, isKnown)
	);
}

/** Words that begin another clause: "příspěvek paseky kde podat žádost". */
const QUESTIONS = new Set(
	'kde kdo koho komu kam kdy jak jaky jaka jake co proc kolik muze'.split(' ')
);

/** After these a word says what something is, or how somebody feels: "ta polévka je studená", "je mi horka". */
const SAYS_WHAT_IS = new Set(
	'je jsem jsi jsme jste jsou neni byl byla bylo byli byly bude budou to ten ta jako mi ti mu nam vam'.split(
		' '
	)
);

/** At least so many of the words before must be of this search. */
const MOSTLY = 2 / 3;

function endsClauseOfKnown(
	{ name, at, to }: PlaceReading,
	tokens: readonly Token[],
	isKnown: (token: Token) => boolean
): boolean {
	if (name.case !== 'nominative' || at === 0 || tokens.slice(at, to).every(isKnown)) return false;
	if (to < tokens.length && !QUESTIONS.has(foldedAt(tokens, to))) return false;
	const before = tokens.slice(0, at);
	const last = before.at(-1);
	if (!last || SAYS_WHAT_IS.has(last.folded)) return false;
	return (
		before.filter(isKnown).length >= before.length * MOSTLY && (isKnown(last) || !describes(last))
	);
}

/** Whether a word ends as adjectives do: "bludný kruh", "začarovanej kruh". */
function describes({ folded }: Token): boolean {
	return /([yaei]|ej)$/.test(folded);
}
