import { type Form, formOf } from './fields.ts';
import type { Memory } from './memory.ts';
import { type FormPart, shapeOfPart } from './shape.ts';
import type { Workshop } from './workshop.ts';

/** Forms that were begun and not saved, so that none is lost. */
export class Drafts {
	readonly #workshop: Workshop;

	constructor(workshop: Workshop) {
		this.#workshop = workshop;
	}

	/** @param print of the record as the form began from it; empty: it is new */
	async keep(part: FormPart, id: string, print: string, form: Form): Promise<void> {
		const key = keyOf(part, id);
		await this.#workshop.memory.change((memory) => {
			const base = this.begun(part, print, memory.koncepty[key]);
			const draft = { otisk: print, pole: pairsOf(form), ...(base && { zaklad: pairsOf(base) }) };
			return { ...memory, koncepty: { ...memory.koncepty, [key]: draft } };
		});
	}

	async drop(part: FormPart, id: string): Promise<void> {
		await this.#workshop.memory.change((memory) => {
			const { [keyOf(part, id)]: _gone, ...koncepty } = memory.koncepty;
			return { ...memory, koncepty };
		});
	}

	/**
	 * The form as it was opened, which is known as long as the desk runs, and of
	 * what was kept of it.
	 */
	begun(part: FormPart, print: string, kept: Memory['koncepty'][string] | undefined): Form | null {
		const value = this.#workshop.seen(print);
		if (value) return formOf(shapeOfPart(part), value);
		// What another window began from is no base of this one.
		return kept?.zaklad && kept.otisk === print ? new Map(kept.zaklad) : null;
	}
}

export function keyOf(part: FormPart, id: string): string {
	return `${part}/${id}`;
}

function pairsOf(form: Form): [string, string[]][] {
	return [...form].map(([name, values]) => [name, [...values]]);
}

/** What a form sends beside the fields of its record. */
const NO_FIELDS = ['otisk', 'akce', 'overit'];

/** Fields of the record in what was posted. */
export function formIn(fields: URLSearchParams): Form {
	const names = [...new Set(fields.keys())].filter((name) => !NO_FIELDS.includes(name));
	return new Map(names.map((name) => [name, fields.getAll(name)]));
}
