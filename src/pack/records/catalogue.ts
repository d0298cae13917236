import type {
	CompleteSource,
	CrisisLine,
	Provider,
	ServiceType,
	Situation,
	TargetGroup,
	Worded
} from '#lib/region/region.ts';
import { SITUATION_ICONS } from '#lib/ui/situation-icons.ts';
import { ico, id } from '../fields/codes.ts';
import { shortNumber, web } from '../fields/contact.ts';
import { advised, checked, list, optional, type Reads, record } from '../fields/field.ts';
import { statement, statements } from '../fields/statement.ts';
import { name, paragraph, searchedName, searchedWord, sentence, word } from '../fields/text.ts';
import { ages, date, flag, form, reference, references, translated } from '../fields/values.ts';

const words = optional(list(searchedWord), []);

/** One item of `data/zdroje.yaml`. */
export const source = record({
	id: ['id', id],
	title: ['nazev', name],
	url: ['odkaz', optional(web)],
	date: ['datum', optional(date)],
	note: ['poznamka', optional(sentence)]
}) satisfies Reads<CompleteSource>;

/** One item of `data/poskytovatele.yaml`. */
export const provider = record({
	id: ['id', id],
	name: ['nazev', name],
	ico: ['ico', statements(ico)],
	webs: ['weby', statements(web)]
}) satisfies Reads<Provider>;

function isParagraph(text = ''): boolean {
	return /^§ \d{2}[a-z]?$/.test(text);
}

/** Of the Act. */
const actParagraph = checked(
	name,
	isParagraph,
	'Paragraf zákona č. 108/2006 Sb. pište jako „§ 40“ nebo „§ 60a“.'
);

/** One item of `data/druhy-sluzeb.yaml`; a kind of the Act has its paragraph as its id. */
export const type = checked(
	record({
		id: ['id', id],
		paragraph: ['paragraf', optional(actParagraph)],
		name: ['nazev', searchedName],
		plain: ['lidove', searchedName],
		about: ['vysvetleni', sentence],
		forms: ['formy', optional(list(form), [])],
		free: [
			'zdarma',
			optional(translated({ ano: 'yes', zcasti: 'partly', ne: 'no', pojistovna: 'insured' })),
			'Zdarma: ano, zcasti, ne, nebo pojistovna (platí pojišťovna)'
		],
		words: ['slova', words],
		sources: ['zdroje', references('sources', 1)],
		note: ['poznamka', optional(sentence)]
	}),
	({ id, paragraf }) => !/^\d/.test(id) || !isParagraph(paragraf) || paragraf === `§ ${id}`,
	'Paragraf a id se liší: opravte ten chybný.'
) satisfies Reads<ServiceType & Worded>;

/** One item of `data/skupiny.yaml`. */
export const group = record({
	id: ['id', id],
	name: ['nazev', searchedName],
	parent: ['patri_pod', optional(reference('groups'))],
	anybody: ['kdokoli', optional(flag, false)],
	carers: ['pecuji', optional(flag, false)],
	disabled: ['postizeni', optional(flag, false)],
	hardship: ['nouze', optional(flag, false)],
	theme: [
		'tema',
		optional(
			translated({
				seniori: 'seniori',
				deti: 'deti',
				postizeni: 'postizeni',
				penize: 'penize',
				krize: 'krize'
			})
		)
	],
	ages: ['vek_skupiny', optional(ages)],
	words: ['slova', words]
}) satisfies Reads<TargetGroup & Worded>;

/** A name without a drawing gets a plain ring, which is seldom meant. */
const icon = advised(word, (drawing) =>
	Object.hasOwn(SITUATION_ICONS, drawing)
		? null
		: `Obrázek „${drawing}“ neznáme, na dlaždici bude jen kroužek. Jsou tu: ${Object.keys(SITUATION_ICONS).join(', ')}.`
);

/** One item of `data/situace.yaml`. */
export const situation = checked(
	record({
		id: ['id', id],
		name: ['nazev', searchedName],
		about: ['uvod', sentence],
		types: ['druhy', references('types', 1)],
		direct: ['primo', references('types', 1)],
		groups: ['skupiny', optional(references('groups'), [])],
		form: ['forma', optional(form)],
		ages: ['vek', optional(ages)],
		say: ['reknete', sentence],
		words: ['slova', words],
		icon: ['ikona', icon],
		danger: ['nebezpeci', optional(flag, false), 'Nebezpečí: true, když v situaci jde o život'],
		lines: ['linky', optional(references('crisisLines'), [])]
	}),
	({ druhy, primo }) => primo.every((type) => druhy.includes(type)),
	'Pole „primo“ vybírá z pole „druhy“: doplňte druh i tam, nebo ho z „primo“ smažte.'
) satisfies Reads<Situation & Worded>;

/** One item of `data/tisnove-linky.yaml`. */
export const crisisLine = record({
	id: ['id', id],
	name: ['nazev', name],
	number: ['cislo', shortNumber],
	otherNumbers: ['dalsi_cisla', optional(list(shortNumber, 1), [])],
	kind: [
		'druh',
		translated({ tisnova: 'emergency', krizova: 'crisis' }),
		'Druh linky: tisnova (jde o život), nebo krizova (vyslechne, poradí)'
	],
	about: ['k_cemu', sentence],
	groups: ['skupiny', optional(references('groups'), [])],
	hours: [
		'hodiny',
		optional(statement(sentence)),
		'Hodiny: kdy linka funguje; jen když to zdroj říká'
	],
	sms: ['sms', optional(statement(flag))],
	sources: ['zdroje', references('sources', 1)],
	warning: ['upozorneni', optional(paragraph)]
}) satisfies Reads<CrisisLine>;
