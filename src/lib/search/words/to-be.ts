/**
 * "Být" is as it is said, since without its marks it is a flat ("byt"): a father who "nemůže být sám" looks for
 * company, and not for somewhere to live. A stop word. Folded.
 */
export const TO_BE = 'bejt';

/** Of a sentence: a word as typed, and folded. */
interface Spelled {
	readonly text: string;
	readonly folded: string;
}

/** Verbs after which a bare "byt" is no flat, which one can only have or want. Folded. */
const ABLE =
	/^(?:ne)?(?:moh(?:u|ou|l|la|li|lo)|muz(?:u|e|ou|es|eme|ete)|m(?:usi|usim|usel|usela)|smi|smim|vydrzi|umi|schop\w*)$|^ne(?:chce|chci|chteji|chtel|chtela)$/;
/** May stand between such a verb and its "byt". Folded. */
const BETWEEN = new Set('dlouho doma porad se tady tam ted tu uz'.split(' '));
/** After which it is no flat either: "chce byt sama". Folded. */
const ALONE = /^(?:sam[aiy]?|samotn\w+|doma)$/;

/** What one does with a flat, right after it: "můžu byt dostat od obce". Folded. */
const WITH_A_FLAT =
	/^(?:dostat|ziskat|najit|sehnat|koupit|prodat|prodavat|pronajimat|pronajmout|naj(?:mout|imat)|vymenit|opustit|udrzet|platit|zaplatit|uklidit|uklizet|opravit|vratit|zaridit)$/;

/** Whether a word of a text is "být", which many type as "byt": then its neighbours tell. */
export function isToBe(words: readonly Spelled[], at: number): boolean {
	const word = words[at];
	if (word?.folded !== 'byt') return false;
	if (word.text.normalize('NFC').toLowerCase() !== 'byt') return true;
	if (WITH_A_FLAT.test(words[at + 1]?.folded ?? '')) return false;
	if (ALONE.test(words[at + 1]?.folded ?? '')) return true;
	const before = words.slice(0, at).findLast(({ folded }) => !BETWEEN.has(folded));
	return ABLE.test(before?.folded ?? '');
}
