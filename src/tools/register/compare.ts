import type { PartialDate } from '#lib/region/region.ts';
import { phoneKey } from '#lib/region/phone.ts';
import { newestFirst } from '#lib/region/statements.ts';
import { plain } from '#lib/region/text.ts';
import { bareWeb } from '#lib/region/web.ts';
import { formatDate } from '#lib/text/cs/dates.ts';
import type { Change, Edit, FieldName, Reading } from './change.ts';
import type { Known } from './known.ts';
import type { Match } from './match.ts';
import { type Stated, type Statement, statedBy, statedIn } from './stated.ts';
import {
	capacityKey,
	capacityOf,
	emailsOf,
	endOf,
	type Fact,
	formsKey,
	formsOf,
	phonesOf,
	placeKey,
	placesOf,
	runs,
	websOf
} from './written.ts';

/** All that the register says otherwise than a record, or says anew. */
export function changesOf(match: Match, reading: Reading, known: Known): Change[] {
	return new Comparison(match, reading, known).changes();
}

class Comparison {
	readonly #match: Match;
	readonly #reading: Reading;
	readonly #known: Known;

	constructor(match: Match, reading: Reading, known: Known) {
		this.#match = match;
		this.#reading = reading;
		this.#known = known;
	}

	changes(): Change[] {
		const { service } = this.#match;
		// What has ended needs no new contacts.
		if (this.#ended) return this.#ofStatus();
		const { facts, elsewhere } = this.#places;
		const at = service.places && facts;
		return [
			...this.#ofStatus(),
			...this.#ofOne('formy', service.forms && formsOf(service.forms), ({ hodnota }) =>
				formsKey(hodnota)
			),
			...this.#ofMany('telefony', this.#contacts('phones', phonesOf), ({ cislo }) =>
				phoneKey(cislo)
			),
			...this.#ofMany('emaily', this.#contacts('emails', emailsOf), ({ hodnota }) =>
				hodnota.toLowerCase()
			),
			...this.#ofMany('weby', this.#contacts('webs', websOf), ({ hodnota }) => bareWeb(hodnota)),
			...this.#ofMany('mista', at, ({ adresa }) => placeKey(adresa), elsewhere),
			...this.#ofOne('kapacita', service.forms && capacityOf(service.forms), ({ hodnota }) =>
				capacityKey(hodnota)
			),
			...this.#ofNumber()
		];
	}

	get #ended(): string | null {
		const end = endOf(this.#match.service);
		return end !== null && end <= this.#reading.day ? end : null;
	}

	get #places() {
		return placesOf(this.#match.service, this.#reading.day, this.#known.places);
	}

	#contacts(name: 'phones' | 'emails' | 'webs', read: (cells: readonly string[]) => Fact[]) {
		const { service } = this.#match;
		const facts = service[name] && read(service[name]);
		if (!service.ofProvider.includes(name)) return facts;
		return facts?.map((fact) => ({
			...fact,
			value: { ...fact.value, poznamka: 'Kontakt poskytovatele.' }
		}));
	}

	/** A field with many values at once: what is new is added, what is gone becomes outdated. */
	#ofMany<F extends 'telefony' | 'emaily' | 'weby' | 'mista'>(
		field: F,
		facts: readonly Fact[] | undefined,
		keyOf: (statement: Statement<F>) => string,
		elsewhere: readonly Fact[] = []
	): Change[] {
		if (!facts) return [];
		const stated = statedIn(this.#match.record, field, keyOf, this.#known);
		const said = new Set([...facts, ...elsewhere].map(({ key }) => key));
		const isSaid = (among: readonly Stated[], { key }: Fact) =>
			among.some((one) => one.key === key);
		const current = stated.filter(({ outdated }) => !outdated);
		const added = facts.filter((fact) => !isSaid(current, fact));
		const gone = current.filter((one) => this.#isOfRegister(one) && !said.has(one.key));
		const confirmed = facts.flatMap((fact) => this.#confirmation(field, fact, current));
		const [newer, older] = [added[0], gone[0]];
		// One that is back, though it was found to be dead, is a question of its own.
		const isBack = newer !== undefined && isSaid(stated, newer);
		if (newer && older && added.length === 1 && gone.length === 1 && !isBack) {
			const edits = [this.#append(newer), this.#outdate(older)];
			return [...confirmed, this.#change(field, 'changed', older, newer, edits)];
		}
		return [
			...confirmed,
			...added.map((fact) => this.#news(field, null, fact, stated)),
			...gone.map((one) => this.#change(field, 'gone', one, null, [this.#outdate(one)]))
		];
	}

	/** A field of which only the newest counts: the older one stays beside it. */
	#ofOne<F extends 'formy' | 'kapacita'>(
		field: F,
		facts: readonly Fact[] | undefined,
		keyOf: (statement: Statement<F>) => string
	): Change[] {
		const [fact] = facts ?? [];
		if (!fact) return [];
		const stated = statedIn(this.#match.record, field, keyOf, this.#known);
		const current = stated.filter(({ outdated }) => !outdated);
		const [newest = null] = current.toSorted(newestFirst);
		if (!current.some(({ key }) => key === fact.key))
			return [this.#news(field, newest, fact, stated)];
		const confirmed = this.#confirmation(field, fact, current);
		if (newest?.key === fact.key) return confirmed;
		return confirmed.map(({ edits }) => this.#change(field, 'changed', newest, fact, edits));
	}

	/**
	 * A value that the data do not hold, in place of `old` or beside the others. What
	 * somebody found to hold no longer is never slipped back in silence.
	 */
	#news(field: FieldName, old: Stated | null, fact: Fact, stated: readonly Stated[]): Change {
		const kind = old ? 'changed' : 'added';
		const change = this.#change(field, kind, old, fact, [this.#append(fact)]);
		const dead = stated.find(({ key, outdated }) => outdated && key === fact.key);
		if (!dead) return change;
		const from = [dead.source, dead.date].filter(Boolean).join(', ');
		const back = `V datech stojí, že už neplatí (${from}): ověřte, zda platí zase.`;
		return { ...change, warning: [back, change.warning].filter(Boolean).join(' ') };
	}

	/** Of a value that is stated already; nothing, where a reading as new says it. */
	#confirmation(field: FieldName, fact: Fact, current: readonly Stated[]): Change[] {
		const equal = current.filter(({ key }) => key === fact.key);
		const ofRegister = equal.filter((one) => this.#isOfRegister(one));
		const [older] = [...ofRegister, ...equal];
		if (!older || ofRegister.some(({ date }) => (date ?? '') >= this.#reading.day)) return [];
		const edit: Edit = ofRegister[0]
			? { do: 'renew', index: ofRegister[0].index }
			: this.#append({ value: older.value });
		return [this.#change(field, 'confirmed', older, fact, [edit])];
	}

	/** By its own number it is found more surely than by one of the public list. */
	#ofNumber(): Change[] {
		const { identifier } = this.#match.service;
		const keyOf = ({ hodnota }: Statement<'registr'>) => hodnota;
		const stated = statedIn(this.#match.record, 'registr', keyOf, this.#known);
		if (!identifier || stated.some(({ key, outdated }) => key === identifier && !outdated))
			return [];
		const fact = { key: identifier, value: { hodnota: identifier }, words: identifier };
		return [this.#news('registr', null, fact, stated)];
	}

	/** The one field with one statement only: what it said before stays in its note. */
	#ofStatus(): Change[] {
		const { stav } = this.#match.record;
		const { source, day } = this.#reading;
		const end = this.#ended;
		if (!end && !runs(this.#match.service, day)) return [];
		const old = statedBy(stav, 0, [stav.hodnota, STATUS_IN_WORDS[stav.hodnota]], this.#known);
		const hodnota = end ? 'skoncila' : 'bezi';
		if (stav.hodnota === hodnota) {
			if (end || !this.#isOfRegister(old) || (old.date ?? '') >= day) return [];
			const { datum: _, ...rest } = stav;
			const edit: Edit = { do: 'replace', value: { ...rest, zdroj: source } };
			return [this.#change('stav', 'confirmed', old, { key: hodnota, words: old.words }, [edit])];
		}
		const before = `Předtím: ${old.words} (${[old.source, old.date].filter(Boolean).join(', ')}).`;
		const value = {
			hodnota,
			...(end ? { od: end } : {}),
			zdroj: source,
			poznamka: [stav.poznamka, before].filter(Boolean).join(' ')
		};
		const words = end ? `${STATUS_IN_WORDS.skoncila} ${inWords(end)}` : STATUS_IN_WORDS.bezi;
		return [
			this.#change('stav', 'changed', old, { key: hodnota, words }, [{ do: 'replace', value }])
		];
	}

	#isOfRegister({ source }: Stated): boolean {
		return this.#known.registers.has(source);
	}

	#change(
		field: FieldName,
		kind: Change['kind'],
		old: Stated | null,
		next: Pick<Fact, 'key' | 'words'> | null,
		edits: readonly Edit[]
	): Change {
		const { id } = this.#match.record;
		const key = next?.key ?? old?.key ?? '';
		return {
			id: `${id}/${field}/${key.replaceAll(' ', '-')}`,
			service: id,
			field,
			kind,
			old: old?.words ?? null,
			next: next?.words ?? null,
			from: old && { source: old.source, date: old.date },
			warning: this.#warningOf(field, kind),
			edits
		};
	}

	#warningOf(field: FieldName, kind: Change['kind']): string | null {
		const { facts, elsewhere } = this.#places;
		if (field === 'registr' && this.#match.by === 'provider')
			return 'Poznali jsme ji jen podle IČO a druhu: ověřte, že je to ona.';
		if (
			!ABOUT_ALL_OFFICES.includes(field) &&
			kind === 'added' &&
			facts.length + elsewhere.length > 1
		)
			return 'Služba má víc pracovišť a seznam bývá společný: ověřte, zda je to toto.';
		return null;
	}

	#append({ value: { poznamka, ...value } }: Pick<Fact, 'value'>): Edit {
		const note = poznamka ? { poznamka } : {};
		return { do: 'append', value: { ...value, zdroj: this.#reading.source, ...note } };
	}

	#outdate({ index }: Stated): Edit {
		return { do: 'outdate', index, note: `V registru k ${inWords(this.#reading.day)} už není.` };
	}
}

/** What is of the registration, not of one of its places. */
const ABOUT_ALL_OFFICES: readonly FieldName[] = ['stav', 'formy', 'kapacita', 'registr'];

/** Data keep ordinary spaces. */
const inWords = (day: PartialDate) => plain(formatDate(day));

const STATUS_IN_WORDS = { bezi: 'běží', neovereno: 'neověřeno', skoncila: 'skončila' } as const;
