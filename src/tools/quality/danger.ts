import type { SearchableRegion } from '#lib/region/region.ts';
import { allById } from '#lib/region/find.ts';
import { searchOver } from '../search-over.ts';
import { percent, printTable } from '../tables.ts';
import { readYaml } from './sets.ts';

/** A text somebody may type in danger, and the lines that must answer it. */
interface DangerousText {
	readonly text: string;
	/** One of these numbers must come first. */
	readonly first: readonly string[];
	/** All of these must be there. */
	readonly with: readonly string[];
}

/** The half that words and rules are made on, and the half that is only counted. */
interface Halves<T> {
	readonly work: readonly T[];
	readonly report: readonly T[];
}

/** Says which numbers are shown for a text, in their order. */
type LinesOf = (text: string) => readonly string[];

type Group<More> = More & { readonly texts: readonly string[] };

interface Texts {
	/** Each must be answered by its line first. */
	readonly dangerous: Halves<DangerousText>;
	/** No line may be shown for any of these. */
	readonly harmless: Halves<string>;
}

/** Written before the rules. */
export const { dangerous: DANGEROUS, harmless: HARMLESS } = readTexts('danger.yaml');

/** Written after the rules, in other words on purpose. */
export const LATER = readTexts('danger-later.yaml');

/** Written when the rules had been widened by those. */
const LAST = readTexts('danger-last.yaml');

/** The lines a region shows, as numbers. */
export function linesOver(region: SearchableRegion): LinesOf {
	const { understand } = searchOver(region);
	return (text) => allById(region.crisisLines, understand(text).lines).map(({ number }) => number);
}

/** Texts that are not answered by the right line first and by all that must be there. */
export function unanswered(linesOf: LinesOf, texts: readonly DangerousText[]): DangerousText[] {
	return texts.filter(({ text, first, with: others }) => {
		const [shownFirst = '', ...shown] = linesOf(text);
		return !first.includes(shownFirst) || !others.every((n) => [shownFirst, ...shown].includes(n));
	});
}

/** Texts that are shown a line and should not be. */
export function falseAlarms(linesOf: LinesOf, texts: readonly string[]): string[] {
	return texts.filter((text) => linesOf(text).length > 0);
}

/** Prints how many texts of each half are answered right. */
export function reportDanger(region: SearchableRegion): void {
	const linesOf = linesOver(region);
	const before = { dangerous: DANGEROUS, harmless: HARMLESS };
	const sets = [
		['psáno před pravidly, k práci', before, 'work'],
		['psáno před pravidly, jen k měření', before, 'report'],
		['psáno po nich, jinou řečí, k práci', LATER, 'work'],
		['psáno po nich, jinou řečí, jen k měření', LATER, 'report'],
		['psáno naposled, první půle', LAST, 'work'],
		['psáno naposled, druhá půle', LAST, 'report']
	] as const;
	const rows = sets.map(([name, texts, half]) => {
		const dangerous = texts.dangerous[half];
		const harmless = texts.harmless[half];
		const silent = dangerous.filter(({ text }) => linesOf(text).length === 0).length;
		const wrong = unanswered(linesOf, dangerous).length;
		const alarms = falseAlarms(linesOf, harmless).length;
		return [
			name,
			String(dangerous.length),
			percent(1 - wrong / dangerous.length),
			String(silent),
			String(harmless.length),
			String(alarms)
		];
	});
	printTable('Nebezpečí', ['nebezpečných', 'správně', 'bez linky', 'neškodných', 's linkou'], rows);
}

function readTexts(name: string): Texts {
	const { danger, harmless } = readYaml(name) as {
		readonly danger: readonly Group<Omit<DangerousText, 'text'>>[];
		readonly harmless: readonly Group<object>[];
	};
	return {
		dangerous: halvesOf(
			danger.flatMap(({ texts, ...right }) => texts.map((text) => ({ text, ...right })))
		),
		harmless: halvesOf(harmless.flatMap(({ texts }) => texts))
	};
}

function halvesOf<T>(all: readonly T[]): Halves<T> {
	return {
		work: all.filter((_, i) => i % 2 === 0),
		report: all.filter((_, i) => i % 2 === 1)
	};
}
