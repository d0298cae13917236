import * as v from 'valibot';
import {
	AGE_ENTRIES,
	ages,
	agesCheck,
	area,
	date,
	email,
	flag,
	form,
	id,
	name,
	oneOf,
	openingHours,
	paragraph,
	phone,
	point,
	prose,
	reference,
	references,
	sentence,
	web
} from './fields.ts';
import { list, record } from './record.ts';
import { PROVENANCE, statement, statements } from './statement.ts';

export type ServiceRecord = v.InferOutput<typeof serviceRecord>;

/** A summary is one sentence on a card. */
const SUMMARY_LENGTH = 160;

const status = v.pipe(
	record({
		hodnota: oneOf(['bezi', 'neovereno', 'skoncila']),
		od: v.optional(date),
		...PROVENANCE
	}),
	v.check(
		({ hodnota, od, poznamka }) => hodnota !== 'skoncila' || (od ?? poznamka) !== undefined,
		'Doplňte pole „od“: kdy služba skončila; neříká-li to zdroj, napište to do pole „poznamka“.'
	),
	v.check(
		({ hodnota, od }) => hodnota === 'skoncila' || od === undefined,
		'Pole „od“ patří jen ke službě, která skončila: smažte ho, nebo změňte hodnotu na „skoncila“.'
	)
);

const coverage = record({
	oblast: area,
	odpoved: oneOf(['ano', 'overte', 'ne']),
	forma: v.optional(form),
	skupina: v.optional(reference('groups')),
	vek: v.optional(ages),
	...PROVENANCE
});

/** `data/sluzby/<id>.yaml`. */
export const serviceRecord = record({
	id,
	nazev: name,
	poskytovatel: v.optional(reference('providers')),
	druhy: references('types', 1),
	stav: status,
	shrnuti: prose(SUMMARY_LENGTH),
	popis: statements(paragraph),
	formy: statements(list(form, 1)),
	komu: statements(references('groups', 1)),
	vek: v.optional(list(v.pipe(statement(AGE_ENTRIES), agesCheck()), 1)),
	podminky: statements(paragraph),
	telefony: v.optional(list(statement({ cislo: phone, popisek: v.optional(name) }), 1)),
	emaily: statements(email),
	weby: statements(web),
	mista: v.optional(
		list(statement({ adresa: name, obec: reference('places'), bod: v.optional(point) }), 1)
	),
	hodiny: v.optional(list(statement({ slovy: sentence, osm: v.optional(openingHours) }), 1)),
	kapacita: statements(sentence),
	cena: v.optional(list(statement({ slovy: sentence, zdarma: v.optional(flag) }), 1)),
	registr: statements(name),
	pokryti: v.optional(list(coverage, 1)),
	otazky: v.optional(list(sentence, 1))
});
