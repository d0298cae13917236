import { unfold, warningOf } from '../opening-hours.ts';
import { firstOf, type Rule } from './rule.ts';

interface Span {
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

/** Times joined by commas, which belong to the same days. */
const SPAN_LISTS = /\d{1,2}:\d{2}-\d{1,2}:\d{2}(?:,\d{1,2}:\d{2}-\d{1,2}:\d{2})*/g;

/** Hours in the `opening_hours` syntax that mean one plain week. */
export const hoursRule: Rule<string> = firstOf(
	parses,
	runsForward,
	doesNotOverlap,
	isWritten,
	isPlainWeek
);

function parses(hours: string): string | null {
	return unfold(hours).status === 'invalid'
		? 'Zápisu hodin nerozumím: pište ho jako „Mo-Fr 08:00-16:00; PH off“, nebo ho smažte a nechte jen pole slovy.'
		: null;
}

function runsForward(hours: string): string | null {
	const reversed = spanLists(hours)
		.flat()
		.find(({ from, to }) => to <= from);
	return reversed
		? `Hodiny „${reversed.text}“ jdou pozpátku: opravte je; přes půlnoc pište „00:00-06:00,22:00-24:00“.`
		: null;
}

function doesNotOverlap(hours: string): string | null {
	for (const spans of spanLists(hours)) {
		const sorted = spans.toSorted((a, b) => a.from - b.from);
		const overlap = sorted.find(({ from }, index) => from < (sorted[index - 1]?.to ?? 0));
		if (overlap)
			return `Hodiny „${overlap.text}“ se překrývají s jinými: spojte je do jednoho rozmezí.`;
	}
	return null;
}

function isWritten(hours: string): string | null {
	const better = warningOf(hours);
	return better === null ? null : `Zápis hodin není přesný: napište ho jako „${better}“.`;
}

function isPlainWeek(hours: string): string | null {
	return unfold(hours).status === 'varies'
		? 'Hodiny nejsou každý týden stejné: pole osm smažte a napište je jen do pole slovy.'
		: null;
}

function spanLists(hours: string): Span[][] {
	return (hours.match(SPAN_LISTS) ?? []).map((spans) => spans.split(',').map(spanOf));
}

function spanOf(text: string): Span {
	const [from = 0, to = 0] = text.split('-').map(minutesOf);
	return { text, from, to };
}

function minutesOf(time: string): number {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return hours * 60 + minutes;
}
