import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

/** What the desk remembers beside the data; a name with a dot is none of them. */
const FILE = '.pult.json';
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

export class DeskMemory {
	readonly #path: string;
	#changing: Promise<void> = Promise.resolve();

	constructor(folder: string) {
		this.#path = join(folder, FILE);
	}

	async read(): Promise<Memory> {
		const text = await readFile(this.#path, 'utf8').catch(() => null);
		const read = text === null ? null : v.safeParse(Memory, parsedOrNull(text));
		return read?.success ? read.output : { kdo: '', koncepty: {}, zmeny: [] };
	}

	/** Changes of it come one after another, however fast a form sends them. */
	async change(change: (memory: Memory) => Memory): Promise<void> {
		const step = this.#changing.then(async () => {
			const text = JSON.stringify(change(await this.read()), null, '\t');
			await writeFile(this.#path, `${text}\n`);
		});
		this.#changing = step.catch(() => undefined);
		return step;
	}
}

function parsedOrNull(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return null; // A broken memory holds no data: the desk begins anew.
	}
}
