import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { dayHere } from '#lib/region/day.ts';
import { CONFIRMED_TYPES, type TypeNames } from './known.ts';
import { RegisterError } from './read.ts';

/** Where downloads lie; nobody keeps them in the repository. */
export const CACHED_REGISTER = join('node_modules', '.cache', 'register', 'rpss.json');
export const TYPES_FILE = 'druhy-socialni-sluzby.json';

/** The day a file was made; today, where nobody knows. */
export async function dayOf(file: string): Promise<string> {
	const made = await stat(file).then(
		({ mtime }) => mtime,
		() => new Date()
	);
	return dayHere(made.getTime());
}

const TypeList = v.object({
	polozky: v.array(v.object({ id: v.string(), nazev: v.object({ cs: v.string() }) }))
});

/**
 * The ministry's own list, where it lies beside the file.
 *
 * @throws RegisterError when something else has its name
 */
export async function typeNames(file: string): Promise<TypeNames> {
	const text = await readFile(join(dirname(file), TYPES_FILE), 'utf8').catch(() => null);
	if (text === null) return CONFIRMED_TYPES;
	try {
		const { polozky } = v.parse(TypeList, JSON.parse(text));
		return Object.fromEntries(polozky.map(({ id, nazev }) => [id, nazev.cs]));
	} catch (error) {
		throw new RegisterError(`Soubor „${TYPES_FILE}“ není číselník MPSV: smažte ho.`, {
			cause: error
		});
	}
}
