import type { CaseForms } from '#lib/region/region.ts';

/** Nominative, genitive, dative, accusative, locative, instrumental; the vocative of a place is its nominative. */
export type Forms = readonly [string, string, string, string, string, string];

type Gender = 'masculine' | 'feminine' | 'neuter' | 'plural';

/** A noun in all cases, and what an adjective before it must agree with. */
export interface Noun {
	readonly gender: Gender;
	readonly forms: Forms;
}

/** Endings of place names by paradigm; a name is a stem and one of these. */
const PARADIGMS = {
	ov: ['masculine', 'ov ova ovu ov ově ovem'],
	ín: ['masculine', 'ín ína ínu ín íně ínem'],
	ec: ['masculine', 'ec ce ci ec ci cem'],
	ník: ['masculine', 'ník níku níku ník níku níkem'],
	ice: ['plural', 'ice ic icím ice icích icemi'],
	any: ['plural', 'any an anům any anech any'],
	ka: ['feminine', 'ka ky ce ku ce kou'],
	na: ['feminine', 'na ny ně nu ně nou'],
	ava: ['feminine', 'ava avy avě avu avě avou'],
	ová: ['feminine', 'ová ové ové ovou ové ovou'],
	ná: ['feminine', 'ná né né nou né nou'],
	no: ['neuter', 'no na nu no ně nem'],
	iště: ['neuter', 'iště iště išti iště išti ištěm']
} as const;

export type Paradigm = keyof typeof PARADIGMS;

/** `decline('Bol', 'ice')` is Bolice, Bolic, Bolicím … */
export function decline(stem: string, paradigm: Paradigm): Noun {
	const [gender, endings] = PARADIGMS[paradigm];
	return { gender, forms: toForms(endings.split(' ').map((ending) => stem + ending)) };
}

/** A noun the paradigms above do not cover: its forms, with spaces between. */
export function noun(gender: Gender, forms: string): Noun {
	return { gender, forms: toForms(forms.split(' ')) };
}

const HARD: Readonly<Record<Gender, string>> = {
	masculine: 'ý ého ému ý ém ým',
	feminine: 'á é é ou é ou',
	neuter: 'é ého ému é ém ým',
	plural: 'é ých ým é ých ými'
};

const SOFT: Readonly<Record<Gender, string>> = {
	masculine: 'í ího ímu í ím ím',
	feminine: 'í í í í í í',
	neuter: 'í ího ímu í ím ím',
	plural: 'í ích ím í ích ími'
};

/** Puts an adjective before a noun: `Nový` hard, `Horní` soft, given in the masculine. */
export function withAdjective(adjective: string, { gender, forms }: Noun): Noun {
	const endings = (adjective.endsWith('í') ? SOFT : HARD)[gender].split(' ');
	const stem = adjective.slice(0, -1);
	return { gender, forms: toForms(forms.map((form, i) => `${stem}${endings[i]} ${form}`)) };
}

/** Adds what no case changes: `nad Labem`. */
export function withAppendix({ gender, forms }: Noun, appendix: string): Noun {
	return { gender, forms: toForms(forms.map((form) => `${form} ${appendix}`)) };
}

export function toCaseForms([
	,
	genitive,
	dative,
	accusative,
	locative,
	instrumental
]: Forms): CaseForms {
	return { genitive, dative, accusative, locative, instrumental };
}

const HARD_TO_SAY_AFTER_V = /^([vf]|[sšzž][^aeiouyáéíóúýěř ]|dv|čt)/i;

/** `v Bolicích`, `ve Vlně`. */
export function whereOf([, , , , locative]: Forms): string {
	return `${HARD_TO_SAY_AFTER_V.test(locative) ? 've' : 'v'} ${locative}`;
}

export function whereToOf([, genitive]: Forms): string {
	return `do ${genitive}`;
}

/** @throws RangeError when there are not six */
function toForms(forms: readonly string[]): Forms {
	const [nominative, genitive, dative, accusative, locative, instrumental] = forms;
	if (!nominative || !genitive || !dative || !accusative || !locative || !instrumental) {
		throw new RangeError(`six forms expected: ${forms.join(' ')}`);
	}
	return [nominative, genitive, dative, accusative, locative, instrumental];
}
