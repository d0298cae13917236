import type { PackFile } from '../../pack/encoding.ts';
import { readPack } from '../../pack/pack.ts';
import type { Change, Reading } from './change.ts';
import { changesOf } from './compare.ts';
import { type Known, knownOf, type TypeNames } from './known.ts';
import { isNumberOf, type Matches, matchServices, numbersOf } from './match.ts';
import { type Register, readRegister, RegisterError, type ReadOptions } from './read.ts';
import type { RegisterService } from './record.ts';
import { isNationalLine } from './report.ts';

/** The register of one day beside our data: what of it could be written, and what not. */
export interface Comparison {
	readonly reading: Reading;
	readonly known: Known;
	readonly count: number;
	readonly matches: Matches;
	readonly changes: readonly Change[];
}

export interface CompareOptions extends Pick<ReadOptions, 'onProgress'> {
	/** Day of the file. */
	readonly day: string;
	readonly typeNames: TypeNames;
	/** Services in it last time; 0: nobody remembers. */
	readonly countBefore?: number;
	/** The clerk knows that it is smaller, and that it is right. */
	readonly mayBeSmaller?: boolean;
}

/** So many of the records with a number may be gone at once, or of all services, before somebody must look. */
const MOST_LOST = 0.3;
const FEW = 3;
const MOST_FEWER = 0.05;

/**
 * Compares a file of the register with a pack. Writes nothing.
 *
 * @throws RegisterError when the file is broken, incomplete or older than what is known
 */
export async function compareRegister(
	file: string,
	files: readonly PackFile[],
	options: CompareOptions
): Promise<Comparison> {
	const known = knownOf(readPack(files).pack, options.typeNames);
	const { day } = options;
	const newest = [...known.registers.values()].sort().at(-1) ?? '';
	if (day < newest)
		throw new RegisterError(
			`Soubor je z ${day}, ale data už znají registr z ${newest}: stáhněte novější.`
		);
	const register = await readRegister(file, { ...options, keep: keeper(known) });
	const matches = matchServices(known, register.services, day);
	if (!options.mayBeSmaller) refuseIncomplete(register, matches, known, options.countBefore ?? 0);
	const reading = { day, source: sourceOn(day, known) };
	return {
		reading,
		known,
		count: register.count,
		matches,
		changes: matches.matched.flatMap((match) => changesOf(match, reading, known))
	};
}

/** Of thousands, those that are ours, may be, or lie here. */
function keeper(known: Known): (service: RegisterService) => boolean {
	const numbers = known.services.flatMap(({ value }) => numbersOf(value));
	const icos = new Set([...known.icos.values()].flat());
	return (service) =>
		numbers.some((number) => isNumberOf(number, service)) ||
		icos.has(service.ico ?? '') ||
		isNationalLine(service, known) ||
		(service.places ?? []).some(({ address }) => known.places.has(address?.municipality ?? ''));
}

function refuseIncomplete(
	{ count }: Register,
	{ lost }: Matches,
	known: Known,
	before: number
): void {
	const numbered = known.services.filter(({ value }) => numbersOf(value).length > 0).length;
	const why =
		lost.length > Math.max(FEW, numbered * MOST_LOST)
			? `v něm chybí ${lost.length} z ${numbered} služeb, jejichž číslo známe`
			: count < before * (1 - MOST_FEWER)
				? `má jen ${count} služeb, minule jich bylo ${before}`
				: null;
	if (why)
		throw new RegisterError(
			`Soubor je nejspíš neúplný: ${why}. Stáhněte ho znovu; víte-li, že je v pořádku, přidejte --smaller.`
		);
}

/** One source a day, also where the clerk goes on in the afternoon. */
function sourceOn(day: string, { registers }: Known): string {
	const same = [...registers].find(([, date]) => date === day);
	return same?.[0] ?? `registr-${day}`;
}
