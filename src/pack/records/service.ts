import type { CompleteService } from '#lib/region/region.ts';
import { newestFirst } from '#lib/region/statements.ts';
import { id } from '../fields/codes.ts';
import { dialled, email, web } from '../fields/contact.ts';
import {
	advised,
	as,
	checked,
	list,
	optional,
	type Reads,
	record,
	ruled,
	several
} from '../fields/field.ts';
import { firstOf, without } from '../problem.ts';
import { hours } from '../fields/opening-hours.ts';
import { address, area, point } from '../fields/place.ts';
import { sourced, statementOf, statements } from '../fields/statement.ts';
import { name, paragraph, prose, sentence } from '../fields/text.ts';
import {
	ageEntries,
	ages,
	date,
	day,
	flag,
	form,
	limited,
	reference,
	references,
	translated
} from '../fields/values.ts';

/** A summary is one sentence on a card. */
const SUMMARY_LENGTH = 160;

const writtenStatus = sourced(
	record({
		value: ['hodnota', translated({ bezi: 'active', neovereno: 'unverified', skoncila: 'ended' })],
		since: ['od', optional(date), 'Od kdy: kdy služba skončila']
	})
);

const status = checked(
	checked(
		writtenStatus,
		({ hodnota, od, poznamka }) => hodnota !== 'skoncila' || (od ?? poznamka) !== undefined,
		'Doplňte pole „od“: kdy služba skončila; neříká-li to zdroj, napište to do pole „poznamka“.'
	),
	({ hodnota, od }) => hodnota === 'skoncila' || od === undefined,
	'Pole „od“ patří jen ke službě, která skončila: smažte ho, nebo změňte hodnotu na „skoncila“.'
);

const coverage = sourced(
	record({
		area: ['oblast', area],
		answer: ['odpoved', translated({ ano: 'yes', overte: 'ask', ne: 'no' })],
		form: ['forma', optional(form)],
		group: ['skupina', optional(reference('groups'))],
		ages: ['vek', optional(ages)]
	})
);

const place = record({
	address: ['adresa', address],
	town: ['obec', reference('places')],
	point: ['bod', optional(point)]
});
/** Crowns or euros as people write them, but not nought of them. */
const AMOUNT = /[1-9][\d ]*(?:[,.]\d+)? ?(?:,-|,–|Kč|korun|CZK|EUR|eur|€)|(?:Kč|CZK|EUR|€) ?[1-9]/i;

const price = record({ words: ['slovy', sentence], free: ['zdarma', optional(flag)] });

/** Of a service: seven digits in the data of the register, `mpsv-742` in its public list. */
const registerNumber = ruled(
	name,
	firstOf(
		without(
			/^\d{8}$/,
			'Osm číslic má IČO: číslo služby v registru jich má sedm, IČO patří k poskytovateli.'
		),
		without(/^(?!\d{7}$)\d+$/, 'Číslo služby v registru má sedm číslic: opište ho znovu.')
	)
);

const question = checked(
	sentence,
	(text) => text.endsWith('?'),
	'Otázka má končit otazníkem: napište ji tak, jak se na ni zeptáte.'
);

/** An office or a way, whose words are seldom two names beside each other. */
const confirmation = record({
	date: ['datum', day],
	by: [
		'kdo',
		advised(
			name,
			without(
				/^(?:\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|.*(?<!\p{L})(?:\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ov[áé]|[Pp](?:aní|an|í) \p{Lu}\p{Ll}+))$/u,
				'„{}“ vypadá jako jméno člověka: napište úřad a jak to zjistil.'
			)
		)
	]
});

/** `data/sluzby/<id>.yaml`. */
export const service = record({
	id: ['id', id],
	name: ['nazev', name],
	provider: ['poskytovatel', optional(reference('providers'))],
	types: ['druhy', references('types', 1)],
	status: ['stav', status],
	summary: ['shrnuti', prose(SUMMARY_LENGTH)],
	about: ['popis', statements(paragraph)],
	forms: ['formy', statements(list(form, 1))],
	groups: ['komu', statements(references('groups', 1))],
	ages: ['vek', several(limited(statementOf(ageEntries)))],
	conditions: ['podminky', statements(paragraph)],
	phones: ['telefony', several(statementOf(dialled))],
	emails: ['emaily', statements(email)],
	webs: ['weby', statements(web)],
	places: ['mista', several(statementOf(place))],
	hours: ['hodiny', hours],
	capacity: ['kapacita', statements(sentence)],
	price: [
		'cena',
		several(
			checked(
				checked(
					statementOf(price),
					({ slovy, zdarma }) => !(zdarma && AMOUNT.test(slovy)),
					'Ve slovech je částka, a přece „zdarma: true“: opravte jedno z toho.'
				),
				({ slovy, zdarma }) => zdarma !== false || !/^(?:je to )?zdarma\.?$/i.test(slovy),
				'Slova říkají zdarma, a přece „zdarma: false“: opravte jedno z toho.'
			)
		)
	],
	register: ['registr', statements(registerNumber)],
	coverage: ['pokryti', several(coverage)],
	questions: [
		'otazky',
		checked(
			several(question),
			(all = []) => new Set(all).size === all.length,
			'Některá otázka je v seznamu dvakrát: nechte ji jen jednou.'
		)
	],
	confirmed: ['overeno', as(several(confirmation), (all) => all.toSorted(newestFirst).slice(0, 1))]
}) satisfies Reads<CompleteService>;
