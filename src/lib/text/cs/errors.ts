import { bound } from './bound.ts';

/** Said where an address leads nowhere. */
export const errorsText = /* @__PURE__ */ bound({
	notFoundTitle: 'Tuto stránku tu nemáme',
	notFound: 'Odkaz je možná starý nebo neúplný. Nic jste nepokazili.',
	failedTitle: 'Stránka se nenačetla',
	failed: 'Zkuste to prosím za chvíli znovu. Telefonní čísla najdete i níže.',
	ways: 'Kudy dál',
	home: 'Začít od začátku',
	search: 'Hledat pomoc',
	crisis: 'Tísňové linky',
	unknownService: 'Takovou službu tu nemáme.',
	unknownMunicipality: 'Takovou obec tu nemáme.',
	unknownType: 'Takový druh pomoci tu nemáme.',
	unknownSituation: 'Takovou situaci tu nemáme.'
});
