import { fold } from '#lib/region/text.ts';
import { bind } from '#lib/text/cs/words.ts';
import { firstOf, type Rule, without } from '../problem.ts';
import { hasBirthNumber } from './birth-number.ts';
import { advised, as, ruled } from './field.ts';
import { string } from './values.ts';

/** Marks that order text right to left: they can make a reader see other text than there is. */
const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Control, format, private and unassigned characters, and letters that show as nothing. */
const INVISIBLE =
	/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u115F\u1160\u2028\u2029\u2800\u3164\uFFA0]|[\uFE00-\uFE0F]/u;

const plainCharacters = firstOf(
	without(/[\r\n]/, 'Text má být na jednom řádku: dlouhý text uveďte značkou „>-“.'),
	without(BIDIRECTIONAL, 'V textu je skrytá značka směru písma: napište ho znovu ručně.'),
	invisible,
	without(
		/[\uFB00-\uFB06]/u,
		'Znak „{}“ je slitek z PDF: napište písmena zvlášť, jinak se slovo nenajde.'
	),
	mixed
);

/** Which one it is and where, since nobody sees it. */
function invisible(text: string): string | null {
	const found = INVISIBLE.exec(text);
	if (!found) return null;
	const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
	const before = text.slice(Math.max(0, found.index - 15), found.index);
	const where = before === '' ? 'na začátku' : `za „${before}“`;
	return `V textu je ${where} neviditelný znak (U+${code}): napište to místo znovu ručně.`;
}

/** Letters of two scripts look alike, and a search finds only its own. */
function mixed(text: string): string | null {
	const words = text.match(/\p{L}+/gu) ?? [];
	const word = words.find(
		(each) => /\p{sc=Latn}/u.test(each) && /[^\p{sc=Latn}\p{Lm}]/u.test(each)
	);
	return word === undefined
		? null
		: `Slovo „${word}“ má písmena dvou abeced, která vypadají stejně: napište ho znovu ručně.`;
}

const plainSpaces = firstOf(
	without(/[^\S ]/u, 'Místo nezlomitelné nebo jiné zvláštní mezery pište obyčejnou mezeru.'),
	without(/^ | $/, 'Smažte mezeru na začátku nebo na konci textu.'),
	without(/ {2}/, 'Smažte dvojitou mezeru.'),
	// No Czech word is as long, and none of a narrow phone has room for it.
	without(
		/[\p{L}\p{N}]{27}/u,
		'Slovo má přes 26 znaků, na úzký telefon se nevejde: rozdělte ho mezerou.'
	)
);

const noMarkup = firstOf(
	without(/<\/?[a-z!][^>]*>?/i, 'Smažte značky HTML, pište jen obyčejný text.'),
	// The shortest names have two letters; „AT&T;“ is none.
	without(/&(?:#\d+|#x[\da-f]+|[a-z]{2,});/i, 'Místo zápisu HTML jako „&nbsp;“ pište přímo znak.'),
	without(/\]\(|\*\*|__|`|^#{1,6} |^[*-] /, 'Smažte značky Markdown, pište jen obyčejný text.'),
	without(/\|/, 'Místo svislé čáry pište čárku.')
);

const BANK_ACCOUNT = /(?<!\d)(?:\d{1,6}-)?(\d{7,10})\/\d{4}(?!\d)/g;
const IBAN = /\bCZ\d{2}(?: ?\d{4}){5}\b/;
const ACCOUNT_WEIGHTS = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1];

/** A number of a contract has no check digit: that of an account leaves nothing after division by 11. */
function hasBankAccount(text: string): boolean {
	return [...text.matchAll(BANK_ACCOUNT)].some(([, number = '']) => {
		const digits = [...number.padStart(ACCOUNT_WEIGHTS.length, '0')].map(Number);
		const sum = digits.reduce((total, digit, at) => total + digit * (ACCOUNT_WEIGHTS[at] ?? 0), 0);
		return sum % 11 === 0;
	});
}

const BIRTH_DATE = /(?<!\p{L})(?:nar\.|narozen[aý]?)\s*(?:dne\s*)?\d/iu;

/** What belongs to nobody but one person; also not in a comment, since all can read the files. */
export const noPrivateFacts = firstOf<string>(
	(text) => (hasBirthNumber(text) ? 'Rodné číslo sem nesmí: smažte ho.' : null),
	without(BIRTH_DATE, 'Datum narození sem nesmí: smažte ho.'),
	(text) => (IBAN.test(text) || hasBankAccount(text) ? 'Číslo účtu sem nesmí: smažte ho.' : null)
);

/** Not a sum, which is in crowns or round, nor a number of a contract with its year. */
const PHONE = /(?<!\d)(?:\+?420 ?)?[2-9]\d{2} ?(?!000 ?000)\d{3} ?\d{3}(?! ?\d| ?Kč|\/\d)/;

const noMisplacedContacts = firstOf(
	without(/\S@\S/, 'E-mail patří do pole emaily: přesuňte ho tam.'),
	without(
		/https?:\/\/|\bwww\./i,
		'Webová adresa patří do pole weby, u zdroje do pole odkaz: přesuňte ji tam.'
	),
	without(PHONE, 'Telefon patří do pole telefony: přesuňte ho tam.')
);

const UNFINISHED =
	/\b(?:TODO|FIXME|TBD|XXX|lorem ipsum)\b|\?\?\?|(?<!\p{L})bla bla|^(?:doplnit|dopsat|test|x+|\.{3}|-+)\b[^\p{L}]*$|^(?:doplnit|dopsat) (?:později|potom|dodatečně)/iu;

/** In capitals it is a note to oneself, wherever it stands. */
const REMINDER = /(?<!\p{L})(?:DOPLNIT|DOPSAT|DODĚLAT|OVĚŘIT|ZJISTIT|ZKONTROLOVAT)(?!\p{L})/u;

const NOT_FINISHED = '„{}“ není hotový text: dopište ho, nebo pole smažte.';

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
		without(UNFINISHED, NOT_FINISHED),
		without(REMINDER, NOT_FINISHED),
		(text) =>
			text.length > maxLength
				? `Text má ${text.length} znaků: zkraťte ho nejvýš na ${maxLength}.`
				: null
	);
}

const LONG_TEXT = 1200;
const LONG_SENTENCE = 45;

/** What a reader stumbles over, and what may be somebody's name. */
const readable = firstOf<string>(
	without(/!{2,}/, 'Víc vykřičníků za sebou působí jako křik: nechte jeden, nebo tečku.'),
	without(
		/(?:\p{Lu}{4,}[ ,]+){3,}|^\P{Ll}*\p{Lu}{5,}\P{Ll}*$/u,
		'„{}“ je celé velkými písmeny: pište je malými, čtou se lépe.'
	),
	without(
		/\p{L}*\p{Ll}- (?!(?:a|i|až|nebo|či|ani|do) )\p{Ll}+/u,
		'„{}“ vypadá jako slovo rozdělené na konci řádku: spojte ho.'
	),
	without(/\d ?,-(?!\d)/, 'Částku pište „150 Kč“ místo „150,-“.'),
	without(
		/(?<!\p{L})(?:(?:Mgr|Bc|Ing|PhDr|MUDr|JUDr|PaedDr|MgA|DiS)\. |[Pp]an[ií]? )\p{Lu}\p{Ll}+/u,
		'„{}“ vypadá jako jméno člověka: jména sem nepatří, napište funkci.'
	),
	(text) =>
		text.length > LONG_TEXT
			? `Text má ${text.length} znaků: kdo spěchá, ho nepřečte. Zkraťte ho.`
			: null,
	(text) => {
		const count = Math.max(...text.split(/[.!?:;] /).map((part) => part.split(' ').length));
		return count > LONG_SENTENCE ? `Věta má ${count} slov: rozdělte ji.` : null;
	}
);

const WORD_LENGTH = 60;
const NAME_LENGTH = 160;
const SENTENCE_LENGTH = 400;
const PARAGRAPH_LENGTH = 3000;

/** A word or a few that no page shows: they are searched by, or name an icon. */
export const word = text(WORD_LENGTH);
export const name = prose(NAME_LENGTH);

/** The search keeps one byte a letter: it knows those that are plain without diacritics. */
const known = (text: string) => {
	const letter = /[^\P{L}a-z]/u.exec(fold(text))?.[0];
	return letter === undefined
		? null
		: `Písmeno „${letter}“ české hledání nezná: slova jiných jazyků patří do cizi-slova.yaml.`;
};

/** The same where the search looks for them. */
export const searchedWord = ruled(
	word,
	firstOf(
		known,
		without(
			/[;,]/,
			'V jedné položce má být jedno slovo nebo spojení: místo „{}“ je rozdělte na dvě.'
		),
		without(/^.$/u, 'Jedno písmeno se hledat nedá: napište celé slovo.')
	)
);
export const searchedName = ruled(name, known);
export const sentence = prose(SENTENCE_LENGTH);
export const paragraph = prose(PARAGRAPH_LENGTH);

/**
 * Text that people read. It gets its non-breaking spaces here, for all pages;
 * in the files it has ordinary ones, so that a clerk need not know of any other.
 */
export function prose(maxLength: number) {
	return as(advised(text(maxLength), readable), bind);
}

export function text(maxLength: number) {
	return ruled(string, textRule(maxLength));
}
