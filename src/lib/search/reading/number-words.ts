const UNITS = ['jedn', 'dv', 'tri', 'ctyri', 'pet', 'sest', 'sedm', 'osm', 'devet'];
const TENS = 'dvacet tricet ctyricet padesat sedesat sedmdesat osmdesat devadesat'.split(' ');
/** From two on, as they stand in "dvouletý". */
const IN_ADJECTIVES =
	'dvou tri ctyr peti sesti sedmi osmi deviti deseti jedenacti dvanacti trinacti ctrnacti patnacti sestnacti sedmnacti osmnacti devatenacti'.split(
		' '
	);

const UNIT = '(jedn|dv|tri|ctyri|pet|sest|sedm|osm|devet)';
/** "pětaosmdesát", "osmdesát pět", "osmdesátipětiletá" is not said. */
const FROM_TWENTY = new RegExp(
	`(^|[^a-z])(?:${UNIT}a{1,2})?(${TENS.join('|')})(?: ?${UNIT}(?:a|e|en)?(?![a-z]))?i?(?=let|[^a-z]|$)`,
	'g'
);
const BELOW_TWENTY = new RegExp(`(^|[^a-z])(${IN_ADJECTIVES.join('|')})(?=let[a-z]+)`, 'g');

/**
 * Writes numbers in words as digits, as far as ages are said so: all from twenty on, smaller
 * ones only in "dvouletý", for "dva" and "osm" count other things.
 *
 * @param text folded
 */
export function inDigits(text: string): string {
	return text
		.replace(FROM_TWENTY, (_, before: string, ahead: string, tens: string, behind: string) => {
			const units = UNITS.indexOf(ahead || behind) + 1;
			return `${before}${(TENS.indexOf(tens) + 2) * 10 + units}`;
		})
		.replace(
			BELOW_TWENTY,
			(_, before: string, word: string) => `${before}${IN_ADJECTIVES.indexOf(word) + 2}`
		);
}
