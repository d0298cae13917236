import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { writeWhole } from '../write-whole.ts';

/** What the desk remembers beside the data; a name with a dot is none of them. */
const FILE = '.pult.json';
const SET_ASIDE = '.pult-poskozeny';
const Fields = v.array(v.tuple([v.string(), v.array(v.string())]));
const Memory = v.object({
	/** How and who confirms: `telefonicky, MěÚ Jilemnice`. */
	kdo: v.string(),
	/** Half-typed forms by the record, with the print of what they began from. */
	koncepty: v.record(
		v.string(),
		v.object({
			otisk: v.string(),
			pole: Fields,
			/** The record as the form began, to find what the clerk changed. */
			zaklad: v.optional(Fields)
		})
	),
	/** What changed since it was published last. */
	zmeny: v.array(v.string())
});
export type Memory = v.InferOutput<typeof Memory>;

const NOTHING: Memory = { kdo: '', koncepty: {}, zmeny: [] };

export class DeskMemory {
	readonly #folder: string;
	readonly #path: string;
	#last: Promise<unknown> = Promise.resolve();

	constructor(folder: string) {
		this.#folder = folder;
		this.#path = join(folder, FILE);
	}

	read(): Promise<Memory> {
		return this.#inTurn(() => this.#kept());
	}

	/** Changes of it come one after another, however fast a form sends them. */
	change(change: (memory: Memory) => Memory): Promise<void> {
		return this.#inTurn(async () => {
			const text = JSON.stringify(change(await this.#kept()), null, '\t');
			await writeWhole(this.#path, `${text}\n`);
		});
	}

	/** Names of files that could not be read, and may still hold what a clerk typed. */
	async setAside(): Promise<string[]> {
		const names = await readdir(this.#folder);
		return names.filter((name) => name.startsWith(SET_ASIDE)).sort();
	}

	/** A broken file is kept under another name: the next change would write over all that was typed. */
	async #kept(): Promise<Memory> {
		const text = await readFile(this.#path, 'utf8').catch(() => null);
		if (text === null) return NOTHING;
		const read = v.safeParse(Memory, parsedOrNull(text));
		if (read.success) return read.output;
		const taken = await this.setAside();
		let name = '';
		for (let at = 1; !name || taken.includes(name); at++) name = `${SET_ASIDE}-${at}.json`;
		await rename(this.#path, join(this.#folder, name));
		return NOTHING;
	}

	#inTurn<T>(step: () => Promise<T>): Promise<T> {
		const done = this.#last.then(step);
		this.#last = done.catch(() => undefined);
		return done;
	}
}

function parsedOrNull(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return null; // It is set aside.
	}
}
