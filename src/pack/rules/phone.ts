import { firstOf, type Rule, without } from './rule.ts';

const EXAMPLE = '„739 861 544“';
const DIGITS = 9;

/** A Czech number as people write it: nine digits in threes, with +420 or without. */
export const phoneRule: Rule<string> = firstOf(
	without(/[,;/]/, 'V jednom poli smí být jedno číslo: druhé uveďte jako další položku.'),
	without(/^00/, 'Předvolbu pište s plusem: „+420“, nebo ji vynechte.'),
	without(/^\+(?!420)/, 'Předvolba není česká: telefon má začínat +420, nebo být bez předvolby.'),
	without(/(?!^)\+|[^\d +]/, `V telefonu smějí být jen číslice a mezery, například ${EXAMPLE}.`),
	nineDigits,
	without(/^(?:\+420 ?)?[01]/, 'České číslo začíná číslicí 2 až 9: zkontrolujte ho podle zdroje.'),
	(phone) =>
		/^(?:\+420 ?)?\d{3} ?\d{3} ?\d{3}$/.test(phone)
			? null
			: `Číslice pište po třech s jednou mezerou, například ${EXAMPLE}.`
);

/** A crisis line as it is dialled: `112`, `116 123`, `800 157 157`. */
export const shortNumberRule: Rule<string> = (number) =>
	/^(?:1\d{2}|1\d{2} ?\d{2,3}|[2-9]\d{2} ?\d{3} ?\d{3})$/.test(number)
		? null
		: 'Číslo linky má mít tři, pět, šest nebo devět číslic, například „116 123“.';

function nineDigits(phone: string): string | null {
	const count = phone.replace(/^\+420/, '').replace(/\D/g, '').length;
	return count === DIGITS
		? null
		: `Telefon má mít devět číslic, například ${EXAMPLE}; tady jich je ${count}.`;
}
