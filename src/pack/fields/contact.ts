import { firstOf, without } from '../problem.ts';
import { advised, as, checked, optional, record, ruled } from './field.ts';
import { name } from './text.ts';
import { string } from './values.ts';

const MAIL_EXAMPLE = '„info@example.cz“';
const WEB_EXAMPLE = '„https://www.example.cz“';

const emailRule = firstOf(
	without(/^mailto:/i, 'Smažte „mailto:“, pište jen adresu.'),
	without(/@.*[,;\s].*@/, 'V jednom poli smí být jedna adresa: druhou uveďte jako další položku.'),
	without(/\?.*/, 'Z e-mailu smažte „{}“: patří sem jen adresa.'),
	without(
		/ ?[([{<] ?(?:zavin[aá][cč]|at) ?[)\]}>] ?| at |(?<!\p{L}) ?zavin[aá][cč] ?(?!\p{L})/iu,
		'Místo „{}“ napište zavináč „@“.'
	),
	(email) => {
		const [, address] = /<(?:[^<>]*:)?([^<>\s]+@[^<>\s]+)>/.exec(email) ?? [];
		return address === undefined ? null : `Napište jen adresu: „${address}“.`;
	},
	without(/[,;](?=\w)/, 'V e-mailu je „{}“ místo tečky: opište ho znovu podle zdroje.'),
	without(/[,;]/, 'Z e-mailu smažte „{}“.'),
	without(/@.*@/, 'V e-mailu jsou dva zavináče: nechte jeden.'),
	without(/\s/, 'V e-mailu nesmí být mezera: smažte ji.'),
	without(
		/[^\x21-\x7e]/,
		'V e-mailu nesmějí být háčky, čárky ani skryté znaky: zkontrolujte ho podle zdroje.'
	),
	without(/^[^@]*$/, `V e-mailu chybí zavináč: napište ho celý, například ${MAIL_EXAMPLE}.`),
	without(/\.$/, 'Na konci e-mailu je tečka navíc: smažte ji.'),
	without(
		/@[^.]*$|\.[a-z]?$/i,
		'Za zavináčem chybí konec adresy, například „.cz“: opište e-mail celý ze zdroje.'
	),
	(email) =>
		/^[\w+-]+(?:\.[\w+-]+)*@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/i.test(email)
			? null
			: `E-mail nemá správný tvar: napište ho jako ${MAIL_EXAMPLE}.`
);

/** Stricter than RFC 5322: one plain ASCII address, which is what offices have. */
export const email = advised(
	ruled(string, emailRule),
	without(
		/^(?!obec|dd|info)[a-z]{2,}[._](?:[a-z]+@(?:seznam|gmail|email|centrum|volny|post|atlas|outlook)\.|[a-z]+ova@)/i,
		'Vypadá to jako e-mail jednoho člověka: raději napište společný.'
	)
);

const webRule = firstOf(
	without(/\s/, 'Ve webové adrese nesmí být mezera: smažte ji, nebo ji zapište jako %20.'),
	without(
		/^https?:\/\/[^/?#]*[/?#].*[^\x21-\x7e]|[^\x21-\x7eáčďéěíňóřšťúůýžäöü]/i,
		'Webovou adresu zkopírujte z prohlížeče: skryté znaky v ní být nesmějí, háčky a čárky jen ve jméně webu.'
	),
	without(/[,;.]$/, 'Na konci adresy je navíc „{}“: smažte to, jinak se stránka neotevře.'),
	without(/^(?!https?:)[^/?#]*@/i, 'Tohle je e-mail: přesuňte ho do pole „emaily“.'),
	without(
		/^(?:https?:?\/*){2}/i,
		'Začátek adresy „https://“ má být jednou, s dvojtečkou a dvěma lomítky: opravte „{}“.'
	),
	without(
		/^(?!https?:\/\/)(?:h[tp]{1,4}s?|[tp]{2,3}s?):?\/{1,2}|^https?(?::\/?|\/+)(?!\/)/i,
		'Začátek adresy „{}“ má překlep: má být „https://“.'
	),
	without(
		/^(?!https?:)[a-z][a-z\d+.-]*:(?!\d)/i,
		`Tento druh adresy nejde bezpečně otevřít: má začínat https://, například ${WEB_EXAMPLE}.`
	),
	(web) =>
		/^(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:\/|$)/i.test(web)
			? `Adresa má začínat https://: napište „https://${web}“ a zkuste, zda se otevře.`
			: null,
	without(/^(?!https?:\/\/[^/])/i, `Adresa má začínat https://, například ${WEB_EXAMPLE}.`),
	without(/^https?:\/\/[^/?#]*@/i, 'Z adresy smažte jméno a heslo před zavináčem.'),
	without(
		/^https?:\/\/[^/?#]*:(?!80(?:80|00)?\b|443\b)\d{1,3}\b/i,
		'Číslo za dvojtečkou („{}“) stránku neotevře: smažte ho.'
	),
	without(/^https?:\/\/[^/?#]*(?:,|\.\.)/i, 'Ve jméně webu je „{}“: mezi slova patří jedna tečka.'),
	(web) =>
		isPublicHost(web)
			? null
			: `Adresa nevede na veřejný web: zkontrolujte ji, má být jako ${WEB_EXAMPLE}.`
);

const plainWeb = firstOf<string>(
	without(
		/[?&](?:utm_\w+|fbclid|gclid|mc_cid)=/i,
		'V adrese zůstalo „{}…“, kterým weby sledují, odkud kdo přišel: smažte to a otevřete ji znovu.'
	),
	without(
		/^https?:\/\/l\.facebook\.com/i,
		'Adresa vede přes přesměrování Facebooku: otevřete ji a zkopírujte tu, kam dovede.'
	),
	without(
		/^https?:\/\/[^/]*\bxn--/i,
		'Jméno webu je zapsané kódem „xn--“: napište ho tak, jak se čte, a ověřte, že je to opravdu on.'
	)
);

/** An address that a reader may safely open: public, over HTTP(S), without a name and password. */
export const web = as(advised(ruled(string, webRule), plainWeb), asciiHost);

/** Systems that read the data know a name with diacritics only by its code. */
function asciiHost(web: string): string {
	return web.replace(/^(https?:\/\/)([^/:?#]+)/i, (_, start, host) =>
		/[^\x21-\x7e]/.test(host as string) ? `${start}${new URL(web).hostname}` : `${start}${host}`
	);
}

const PHONE_EXAMPLE = '„739 861 544“';
const DIGITS = 9;
const CZECH_PREFIX = '+420';

const phoneRule = firstOf(
	without(
		/(?:\d ?){9}[,;/] *\+?\d/,
		'V jednom poli smí být jedno číslo: druhé uveďte jako další položku.'
	),
	without(/[,;/]/, 'Z čísla smažte „{}“: mezi číslice patří jen mezery.'),
	without(/^tel\W*(?=\d|\+)/i, 'Před číslem smažte „{}“: patří sem jen číslice.'),
	without(/^00/, 'Předvolbu pište s plusem: „+420“, nebo ji vynechte.'),
	without(/^\+(?!420)/, 'Předvolba není česká: telefon má začínat +420, nebo být bez předvolby.'),
	without(/\d[\s,]+\p{L}{2}/u, 'Linku neboli klapku pište do pole „popisek“: sem jen číslo.'),
	without(
		/[\u00a0\u2009\u202f]/,
		'V čísle je pevná mezera z webu, která vypadá jako obyčejná: přepište ji.'
	),
	without(
		/[„“”‘’'"]/,
		'Kolem čísla je uvozovka „{}“ z Wordu nebo navíc: nechte jen rovné uvozovky.'
	),
	without(/.*@.*/, 'Tohle je e-mail: přesuňte ho do pole „emaily“.'),
	without(/\p{L}/u, 'V čísle je písmeno „{}“, možná místo podobné číslice: opište ho ze zdroje.'),
	without(
		/(?!^)\+|[^\d +]/,
		`V telefonu smějí být jen číslice a mezery, například ${PHONE_EXAMPLE}.`
	),
	nineDigits,
	without(/^(?:\+420 ?)?[01]/, 'České číslo začíná číslicí 2 až 9: zkontrolujte ho podle zdroje.'),
	(phone) =>
		/^(?:\+420 ?)?\d{3} ?\d{3} ?\d{3}$/.test(phone)
			? null
			: `Číslice pište po třech s jednou mezerou, například ${PHONE_EXAMPLE}.`,
	harmless
);

/** Numbers of the whole country that a service may have: of European lines, and `1210`, `1221`. */
const NATIONAL = /^(?:116 ?\d{3}|12\d{2})$/;

/**
 * A Czech number as people write it: nine digits in threes, with +420 or
 * without, or a short one of the whole country. In the app, E.164, or the short one.
 */
export const phone = as(
	ruled(string, (number) => (NATIONAL.test(number) ? null : phoneRule(number))),
	(number) => {
		const digits = withoutSpaces(number);
		if (digits.startsWith(CZECH_PREFIX) || NATIONAL.test(digits)) return digits;
		return CZECH_PREFIX + digits;
	}
);

/** A number, and where there are more of them, whose it is. */
export const dialled = record({
	number: ['cislo', phone],
	label: [
		'popisek',
		optional(
			ruled(name, without(/^fax\b/i, 'Fax sem nepatří: kdo ho vytočí, uslyší pískání. Smažte ho.'))
		)
	]
});

/** As the system of data boxes writes them. */
export const dataBox = checked(
	string,
	(text) => /^[a-z\d]{7}$/.test(text),
	'Datová schránka má sedm malých písmen a číslic, například „s5sapb4“.'
);

/** A crisis line as it is dialled: `112`, `1210`, `116 123`, `800 157 157`. In the app, without spaces. */
export const shortNumber = as(
	ruled(
		string,
		firstOf(
			without(
				/^116(?! ?\d{3}$)(?=.)/,
				'Evropské číslo má za 116 tři číslice, například „116 123“: opište ho ze zdroje.'
			),
			(number) =>
				/^(?:1\d{2}|12\d{2}|1\d{2} ?\d{2,3}|[2-9]\d{2} ?\d{3} ?\d{3})$/.test(number)
					? null
					: 'Číslo linky má mít tři, pět, šest nebo devět číslic, například „116 123“, nebo být jako „1210“.',
			harmless
		)
	),
	withoutSpaces
);

function isPublicHost(web: string): boolean {
	if (!URL.canParse(web)) return false;
	return /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/.test(new URL(web).hostname);
}

/** Six digits in a row that are equal or rise by one: somebody only filled in the field. */
const MADE_UP = new RegExp(
	[
		'(\\d)\\1{5}',
		...Array.from({ length: 5 }, (_, first) => '0123456789'.slice(first, first + 6))
	].join('|')
);

/** Audiotex costs up to hundreds of crowns a minute; 910 and others are ordinary numbers. */
const PREMIUM = /^(?:\+420)?(?:90\d|976)/;

function harmless(phone: string): string | null {
	const number = withoutSpaces(phone);
	if (number.length >= DIGITS && PREMIUM.test(number))
		return 'Hovor na čísla 90x a 976 je drahý: najděte jiné číslo, nebo ho vynechte.';
	return MADE_UP.test(number.replace(CZECH_PREFIX, ''))
		? 'Číslo vypadá jako vymyšlené (šest stejných nebo po sobě jdoucích číslic): opište ho ze zdroje.'
		: null;
}

function nineDigits(phone: string): string | null {
	const count = phone.replace(/^\+420/, '').replace(/\D/g, '').length;
	return count === DIGITS
		? null
		: `Telefon má mít devět číslic, například ${PHONE_EXAMPLE}; tady jich je ${count}.`;
}

function withoutSpaces(number: string): string {
	return number.replaceAll(' ', '');
}
