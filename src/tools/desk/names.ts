import { plain } from '#lib/region/text.ts';
import { deskText } from '#lib/text/cs/desk.ts';
import type { Mark, Target } from '../../pack/fields/values.ts';
import { isMap } from '../../pack/fields/values.ts';
import type { LAYOUT, PartName } from '../../pack/layout.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Shape } from './shape.ts';

type Values = Readonly<Record<string, unknown>>;
export type Option = readonly [value: string, words: string];

/** The parts whose records a field may name. */
const PARTS_OF: Partial<Record<Target, readonly (keyof typeof LAYOUT)[]>> = {
	places: ['municipalities', 'towns'],
	subjects: ['services', 'types', 'gaps', 'measures', 'municipalities']
};

/** What the ids in records are called. */
export class Names {
	readonly #pack: Pack;
	constructor(pack: Pack) {
		this.#pack = pack;
	}

	/** What may be chosen in a field, with its words. */
	optionsOf({ options, mark }: Shape): Option[] {
		if (mark?.kind === 'area') return this.#areas();
		if (mark?.kind === 'reference') return this.#of(mark);
		return options.map((word) => [word, deskText.words[word] ?? word]);
	}

	/** A value in words, however it is written. */
	say(shape: Shape, value: unknown): string {
		if (shape.kind === 'list' && shape.item && Array.isArray(value)) {
			const { item } = shape;
			return value.map((one: unknown) => this.say(item, one)).join(', ');
		}
		if (shape.kind === 'map' && isMap(value))
			return shape.fields
				.filter(([key]) => !ABOUT_THE_FACT.includes(key) && value[key] !== undefined)
				.map(([key, field]) => this.#sayField(key, field, value[key]))
				.filter(Boolean)
				.join(', ');
		const text = String(value);
		return this.optionsOf(shape).find(([one]) => one === text)?.[1] ?? text;
	}

	#sayField(key: string, field: Shape, value: unknown): string {
		if (field.kind === 'flag') return value === true ? field.title.toLocaleLowerCase('cs') : '';
		if (field.mark?.kind === 'point' || key === 'osm') return '';
		const words = this.say(field, value);
		return field.kind === 'number' || key === 'od' || key === 'do' ? `${key} ${words}` : words;
	}

	source(id: unknown): string {
		return plain(this.#source(id)?.nazev ?? String(id));
	}

	/** A source with its date, or that of the fact. */
	datedSource(id: unknown, date?: string): string {
		return deskText.form.source(this.source(id), date ?? this.#source(id)?.datum ?? null);
	}

	#source(id: unknown) {
		return this.#pack.sources.records.find(({ value }) => value.id === id)?.value;
	}

	#of({ to }: Extract<Mark, { kind: 'reference' }>): Option[] {
		return (PARTS_OF[to] ?? [to as PartName]).flatMap((part) =>
			this.#pack[part].items.flatMap(({ value }): Option[] =>
				isMap(value) && typeof value['id'] === 'string' ? [[value['id'], titleOf(value)]] : []
			)
		);
	}

	#areas(): Option[] {
		const { municipalities, region } = this.#pack;
		const offices = region.records.flatMap(({ value }) => value.urady);
		return [
			...municipalities.records.map(({ value }): Option => [`obec/${value.id}`, value.nazev]),
			...offices.map(({ id, nazev }): Option => [`urad/${id}`, deskText.areas.office(nazev)]),
			['orp', deskText.areas.region],
			['kraj', deskText.areas.county]
		];
	}
}

/** What is told of a fact beside what it says. */
const ABOUT_THE_FACT = ['zdroj', 'datum', 'poznamka', 'zastarale', 'id'];

/** What a record is called in a list. */
export function titleOf(record: Values): string {
	const { lidove, nazev, obec, id } = record;
	return String(lidove ?? nazev ?? obec ?? id ?? '');
}

/** By what a record is found in its file. */
export function idOf(record: unknown): string {
	return isMap(record) ? String(record['id'] ?? record['obec'] ?? '') : '';
}
