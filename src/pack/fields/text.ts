import { bind } from '#lib/text/cs/words.ts';
import { firstOf, type Rule, without } from '../problem.ts';
import { hasBirthNumber } from './birth-number.ts';
import { as, ruled } from './field.ts';
import { string } from './values.ts';

/** Marks that order text right to left: they can make a reader see other text than there is. */
const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Control, format, private and unassigned characters, and letters that show as nothing. */
const INVISIBLE =
	/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u115F\u1160\u2028\u2029\u2800\u3164\uFFA0]|[\uFE00-\uFE0F]/u;

const plainCharacters = firstOf(
	without(/[\r\n]/, 'Text má být na jednom řádku: dlouhý text uveďte značkou „>-“.'),
	without(BIDIRECTIONAL, 'V textu je skrytá značka směru písma: napište ho znovu ručně.'),
	without(INVISIBLE, 'V textu je neviditelný znak: napište ho znovu ručně.'),
	(text) =>
		text === text.normalize('NFC')
			? null
			: 'Písmena s háčky a čárkami jsou složená ze dvou znaků: napište text znovu ručně.'
);

const plainSpaces = firstOf(
	without(/[^\S ]/u, 'Místo nezlomitelné nebo jiné zvláštní mezery pište obyčejnou mezeru.'),
	without(/^ | $/, 'Smažte mezeru na začátku nebo na konci textu.'),
	without(/ {2}/, 'Smažte dvojitou mezeru.'),
	// No Czech word is as long, and none of a narrow phone has room for it.
	without(/[\p{L}\p{N}]{41}/u, 'Slovo má přes 40 znaků: rozdělte ho mezerou.')
);

const noMarkup = firstOf(
	without(/<\/?[a-z!][^>]*>?/i, 'Smažte značky HTML, pište jen obyčejný text.'),
	without(/&(?:#\d+|#x[\da-f]+|[a-z]+);/i, 'Místo zápisu HTML jako „&nbsp;“ pište přímo znak.'),
	without(/\]\(|\*\*|__|`|^#{1,6} |^[*-] /, 'Smažte značky Markdown, pište jen obyčejný text.'),
	without(/\|/, 'Místo svislé čáry pište čárku.')
);

const BANK_ACCOUNT = /(?<!\d)(?:\d{1,6}-)?\d{7,10}\/\d{4}(?!\d)|\bCZ\d{2}(?: ?\d{4}){5}\b/;
const BIRTH_DATE = /(?<!\p{L})(?:nar\.|narozen[aý]?)\s*(?:dne\s*)?\d/iu;

const noPrivateFacts = firstOf<string>(
	(text) => (hasBirthNumber(text) ? 'Rodné číslo sem nesmí: smažte ho.' : null),
	without(BIRTH_DATE, 'Datum narození sem nesmí: smažte ho.'),
	without(BANK_ACCOUNT, 'Číslo účtu sem nesmí: smažte ho.')
);

const PHONE = /(?<!\d)(?:\+?420 ?)?[2-9]\d{2} ?\d{3} ?\d{3}(?! ?\d| ?Kč)/;

const noMisplacedContacts = firstOf(
	without(/\S@\S/, 'E-mail patří do pole emaily: přesuňte ho tam.'),
	without(
		/https?:\/\/|\bwww\./i,
		'Webová adresa patří do pole weby, u zdroje do pole odkaz: přesuňte ji tam.'
	),
	without(PHONE, 'Telefon patří do pole telefony: přesuňte ho tam.')
);

/**
 * Objects to anything that a reader could not see or that would not show as
 * plain text: markup, invisible and bidirectional characters, stray spaces;
 * and to facts that belong to another field or to nobody.
 */
function textRule(maxLength: number): Rule<string> {
	return firstOf(
		plainCharacters,
		plainSpaces,
		noMarkup,
		noPrivateFacts,
		noMisplacedContacts,
		(text) =>
			text.length > maxLength
				? `Text má ${text.length} znaků: zkraťte ho nejvýš na ${maxLength}.`
				: null
	);
}

const WORD_LENGTH = 60;
const NAME_LENGTH = 160;
const SENTENCE_LENGTH = 400;
const PARAGRAPH_LENGTH = 3000;

/** A word or a few that no page shows: they are searched by, or name an icon. */
export const word = text(WORD_LENGTH);
export const name = prose(NAME_LENGTH);
export const sentence = prose(SENTENCE_LENGTH);
export const paragraph = prose(PARAGRAPH_LENGTH);

/**
 * Text that people read. It gets its non-breaking spaces here, for all pages;
 * in the files it has ordinary ones, so that a clerk need not know of any other.
 */
export function prose(maxLength: number) {
	return as(text(maxLength), bind);
}

export function text(maxLength: number) {
	return ruled(string, textRule(maxLength));
}
