import { firstOf, type Rule, without } from './rule.ts';

const MAIL_EXAMPLE = '„info@example.cz“';
const WEB_EXAMPLE = '„https://www.example.cz“';

/** Stricter than RFC 5322: one plain ASCII address, which is what offices have. */
export const emailRule: Rule<string> = firstOf(
	without(/^mailto:/i, 'Smažte „mailto:“, pište jen adresu.'),
	without(/[,;]|@.*@/, 'V jednom poli smí být jedna adresa: druhou uveďte jako další položku.'),
	without(/\s/, 'V e-mailu nesmí být mezera: smažte ji.'),
	without(
		/[^\x21-\x7e]/,
		'V e-mailu nesmějí být háčky, čárky ani skryté znaky: zkontrolujte ho podle zdroje.'
	),
	without(/^[^@]*$/, `V e-mailu chybí zavináč: napište ho celý, například ${MAIL_EXAMPLE}.`),
	(email) =>
		/^[\w+-]+(?:\.[\w+-]+)*@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/i.test(email)
			? null
			: `E-mail nemá správný tvar: napište ho jako ${MAIL_EXAMPLE}.`
);

/** An address that a reader may safely open: public, over HTTP(S), without a name and password. */
export const webRule: Rule<string> = firstOf(
	without(/\s/, 'Ve webové adrese nesmí být mezera: smažte ji, nebo ji zapište jako %20.'),
	without(
		/[^\x21-\x7e]/,
		'Webovou adresu zkopírujte z prohlížeče: háčky, čárky a skryté znaky v ní nesmějí být.'
	),
	without(
		/^(?!https?:)[a-z][a-z\d+.-]*:(?!\d)/i,
		`Tento druh adresy nejde bezpečně otevřít: má začínat https://, například ${WEB_EXAMPLE}.`
	),
	without(/^(?!https?:\/\/[^/])/i, `Adresa má začínat https://, například ${WEB_EXAMPLE}.`),
	without(/^https?:\/\/[^/?#]*@/i, 'Z adresy smažte jméno a heslo před zavináčem.'),
	(web) =>
		isPublicHost(web)
			? null
			: `Adresa nevede na veřejný web: zkontrolujte ji, má být jako ${WEB_EXAMPLE}.`
);

function isPublicHost(web: string): boolean {
	if (!URL.canParse(web)) return false;
	return /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/.test(new URL(web).hostname);
}
