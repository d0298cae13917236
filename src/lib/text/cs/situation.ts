import { bound } from './words.ts';

/** The page of one life situation. */
export const situationText = /* @__PURE__ */ bound({
	description: (name: string, about: string) =>
		`${name}. ${about} Kdo pomůže a co říct do telefonu.`,
	lines: 'Kdo vás vyslechne hned',
	first: 'Komu zavolat nejdřív',
	say: 'Co říct do telefonu',
	helpers: 'Kdo pomůže',
	others: (type: string, count: number) => `${type} (${count})`,
	unsure: 'Co dalšího zkusit',
	missing: 'Co tu chybí',
	/** No source says it for certain. */
	notSure: 'Co není jisté',
	nobody: 'Takovou službu tady zatím neznáme.',
	advice: 'Nevíte, kde začít?'
});
