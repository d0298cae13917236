import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { writeWhole } from '../write-whole.ts';
import type { Change } from './change.ts';
import { RegisterError } from './read.ts';

/** What is remembered of earlier readings, beside the data: a name with a dot is none of them. */
const FILE = '.registr.json';

const Memory = v.object({
	/** Services in the register last time. */
	pocet: v.number(),
	/** Changes that the clerk does not want, nor to be asked about again. */
	odmitnuto: v.array(v.string())
});
export type Memory = Readonly<v.InferOutput<typeof Memory>>;

const NOTHING: Memory = { pocet: 0, odmitnuto: [] };

/** @throws RegisterError when somebody broke it */
export async function readMemory(folder: string): Promise<Memory> {
	const text = await readFile(join(folder, FILE), 'utf8').catch(() => null);
	if (text === null) return NOTHING;
	try {
		return v.parse(Memory, JSON.parse(text));
	} catch (error) {
		throw new RegisterError(`Soubor „${FILE}“ je poškozený: opravte ho, nebo ho smažte.`, {
			cause: error
		});
	}
}

export async function writeMemory(folder: string, { pocet, odmitnuto }: Memory): Promise<void> {
	const sorted = [...new Set(odmitnuto)].sort();
	await writeWhole(
		join(folder, FILE),
		`${JSON.stringify({ pocet, odmitnuto: sorted }, null, '\t')}\n`
	);
}

/** By what a refusal is known: a number refused as new may later be refused as gone, too. */
export function refusalOf({ id, kind }: Change): string {
	return `${id} ${kind}`;
}

/** Without what was refused before. A confirmation is never remembered: it is new each time. */
export function stillOpen(changes: readonly Change[], { odmitnuto }: Memory): Change[] {
	return changes.filter((change) => !odmitnuto.includes(refusalOf(change)));
}
