import OpeningHours from 'opening_hours';
import type { Interval, Schedule } from '#lib/region/region.ts';
import { firstOf } from '../problem.ts';
import { advised, as, optional, record, ruled, several } from './field.ts';
import { statementOf } from './statement.ts';
import { sentence } from './text.ts';
import { string } from './values.ts';

interface Span {
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

/** Times joined by commas, which belong to the same days. */
const SPAN_LISTS = /\d{1,2}:\d{2}-\d{1,2}:\d{2}(?:,\d{1,2}:\d{2}-\d{1,2}:\d{2})*/g;

/** Hours in the `opening_hours` syntax that mean one plain week. */
const openingHours = ruled(
	string,
	firstOf(
		hasWholeHours,
		parses,
		allDayWithHolidays,
		endsWithTheDay,
		runsForward,
		doesNotOverlap,
		isWritten,
		isPlainWeek,
		hasTimes,
		leavesOutClosedDays,
		isSimple,
		namesDaysOnce
	)
);

/** Hours in words, and where they are exact enough, also as a week of minutes. */
const schedule = as(
	record({ words: ['slovy', sentence], osm: ['osm', optional(openingHours)] }),
	({ words, osm }): Schedule => {
		const unfolded = osm === null ? null : unfold(osm);
		if (unfolded?.status !== 'week') return { words, osm: null, week: null, holidays: null };
		return { words, osm, week: unfolded.week, holidays: unfolded.holidays };
	}
);

/** What sources say about hours. */
export const hours = several(
	advised(statementOf(schedule), firstOf(contradictedTime, contradictedDays))
);

/** A time that stands in words and not in the syntax, or the other way round: one of them was left as it was. */
function contradictedTime({ slovy, osm }: { slovy: string; osm?: string | undefined }) {
	if (osm === undefined || !/\d[:.]\d\d/.test(slovy)) return null;
	const [said, written] = [timesIn(slovy), timesIn(osm)];
	const time = [...said, ...written].find(
		(each) => !said.includes(each) || !written.includes(each)
	);
	return time === undefined
		? null
		: `Čas ${time} je jen v jednom z polí slovy a osm: říkají každé něco jiného, opravte to.`;
}

const DAYS = ['po', 'út', 'st', 'čt', 'pá', 'so', 'ne'];
const DAY_WORD =
	/(?<!\p{L})(po|út|st|čt|pá|so|ne)(?:ndělí|erý|ředa|ředu|vrtek|tek|bota|botu|děle|děli)?(?!\p{L})/giu;

/** Days that words name one by one or as a span, other than those of the syntax. */
function contradictedDays({ slovy, osm }: { slovy: string; osm?: string | undefined }) {
	const unfolded = osm === undefined ? null : unfold(osm);
	if (unfolded?.status !== 'week' || /[;(]|kromě|mimo|lich|sud|svát/i.test(slovy)) return null;
	const said = daysIn(slovy);
	const written = unfolded.week.flatMap((intervals, day) => (intervals.length > 0 ? [day] : []));
	if (said.length === 0 || said.join() === written.join()) return null;
	return `Dny ${said.map((day) => DAYS[day]).join(', ')} ze slov nejsou ty, které má osm: opravte to.`;
}

const WORKING_DAYS = /(?:pracovní(?:ch)?|všední(?:ch)?) (?:dny|dnech|den)/i;
const EVERY_DAY = /(?<!\p{L})denně|každý den/iu;

/** @example daysIn('po–st 7:00–15:30, pátek') // [0, 1, 2, 4] */
function daysIn(words: string): number[] {
	const named = namedDaysIn(words);
	if (WORKING_DAYS.test(words)) return sortedOnce([0, 1, 2, 3, 4, ...named]);
	// Not "denně po–pá"; a single "po" is a preposition.
	if (named.length < 2 && EVERY_DAY.test(words)) return [0, 1, 2, 3, 4, 5, 6];
	return sortedOnce(named);
}

function sortedOnce(days: readonly number[]): number[] {
	return [...new Set(days)].sort((a, b) => a - b);
}

function namedDaysIn(words: string): number[] {
	const named = [...words.matchAll(DAY_WORD)].map(({ 0: text, 1: day = '', index }) => ({
		day: DAYS.indexOf(day.toLowerCase()),
		from: index,
		to: index + text.length
	}));
	return named.flatMap(({ day, to }, at) => {
		const next = named[at + 1];
		const isSpan = next && /^ ?(?:[–-]|až) ?$/.test(words.slice(to, next.from));
		if (!isSpan) return [day];
		return Array.from({ length: Math.max(next.day - day, 0) }, (_, further) => day + further);
	});
}

/** @example timesIn('po–pá 7:00–15.30') // ['7:00', '15:30'] */
function timesIn(text: string): string[] {
	return (text.match(/\d{1,2}[:.]\d\d/g) ?? []).map((time) =>
		time.replace('.', ':').replace(/^0(?=\d:)/, '')
	);
}

/** The same, but exact: 24/7 of the syntax includes holidays, and nothing may follow it. */
function allDayWithHolidays(hours: string): string | null {
	return /^24\/7\s*;\s*PH/.test(hours)
		? `Za „24/7“ nic dalšího nepatří: napište „${hours.replace('24/7', '00:00-24:00')}“.`
		: null;
}

/** Minutes that a clock has not, which the library refuses without a word of them. */
function hasWholeHours(hours: string): string | null {
	const wrong = /\b\d{1,2}:[6-9]\d\b/.exec(hours);
	return wrong ? `Hodina má 60 minut, „${wrong[0]}“ na hodinách není: opravte to.` : null;
}

function parses(hours: string): string | null {
	return unfold(hours).status === 'invalid'
		? 'Zápisu hodin nerozumím: pište ho jako „Mo-Fr 08:00-16:00; PH off“, nebo ho smažte a nechte jen pole slovy.'
		: null;
}

/** The syntax counts on after midnight, and a clerk who writes 25 has hit the wrong key. */
function endsWithTheDay(hours: string): string | null {
	const late = /\b(?:24:(?!00)|2[5-9]:|[3-9]\d:)\d{2}/.exec(hours);
	return late
		? `Den končí ve 24:00, „${late[0]}“ v něm není: opravte to; co je po půlnoci, patří dalšímu dni.`
		: null;
}

function runsForward(hours: string): string | null {
	const spans = spanLists(hours).flat();
	const empty = spans.find(({ from, to }) => to === from);
	if (empty)
		return `Hodiny „${empty.text}“ začínají i končí ve stejnou chvíli: opravte je; celý den je „00:00-24:00“.`;
	const reversed = spans.find(({ from, to }) => to < from);
	return reversed
		? `Hodiny „${reversed.text}“ jdou pozpátku: opravte je; přes půlnoc patří ráno dalšímu dni, takže Mo-Fr 22-6 je „Mo 22:00-24:00; Tu-Fr 00:00-06:00,22:00-24:00; Sa 00:00-06:00“.`
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
	return better === null || better === hours
		? null
		: `Zápis hodin není přesný: napište ho jako „${better}“.${better.includes(HOLIDAYS) ? '' : ' O svátcích jen když to zdroj říká: zavřeno je na konci „; PH off“.'}`;
}

function isPlainWeek(hours: string): string | null {
	if (hours.includes('+'))
		return 'Znaménko plus znamená, že konec není známý: pole osm smažte a napište hodiny jen do pole slovy.';
	return unfold(hours).status === 'varies'
		? 'Hodiny nejsou každý týden stejné: pole osm smažte a napište je jen do pole slovy.'
		: null;
}

/** Days alone are whole days and nights by the syntax, which nobody means. */
function hasTimes(hours: string): string | null {
	const bare = rulesOf(hours).find((rule) => BARE_DAYS.test(rule));
	return bare
		? `Ke dnům „${bare}“ chybí čas: napište ho jako „${bare} 08:00-16:00“; celý den je „${bare} 00:00-24:00“.`
		: null;
}

/** A day that is not named is closed; only of holidays that must be said. */
function leavesOutClosedDays(hours: string): string | null {
	const closed = rulesOf(hours).find((rule) => CLOSED_DAYS.test(rule));
	return closed
		? `Dny, kdy je zavřeno, se nepíšou: „${closed}“ smažte. O svátcích, jen když to zdroj říká, patří na konec „; PH off“.`
		: null;
}

/** What the guide of the data teaches, and no more: the rest is too easy to get wrong. */
function isSimple(hours: string): string | null {
	if (followsGuide(hours)) return null;
	const better = inOneShape(hours);
	return better === null
		? 'Zápis hodin je složitější, než tu umíme: pište „24/7“, nebo jen dny, časy a svátky jako „Mo-Fr 08:00-16:00; PH off“, jinak pole osm smažte.'
		: `Zápis hodin není přesný: napište ho jako „${better}“.`;
}

function followsGuide(hours: string): boolean {
	return hours === ALWAYS || rulesOf(hours).every((rule) => RULE.test(rule));
}

/**
 * The same week as the guide writes it: spaces, small letters and a comma between
 * days are no more than that. `null`: it is another week, or none of ours.
 */
function inOneShape(hours: string): string | null {
	const better = parse(hours)
		?.prettifyValue()
		.replace(/, (?=[A-Z])/g, '; ');
	return better !== undefined && followsGuide(better) && sameWeek(better, hours) ? better : null;
}

function sameWeek(a: string, b: string): boolean {
	return JSON.stringify(unfold(a)) === JSON.stringify(unfold(b));
}

/** A later rule takes the place of an earlier one of the same day, which nobody expects. */
function namesDaysOnce(hours: string): string | null {
	if (hours === ALWAYS) return null;
	const rules = rulesOf(hours);
	const days = rules.flatMap(daysOf);
	const twice = days.find((day, index) => days.indexOf(day) !== index);
	if (twice)
		return `Den „${twice}“ je tu dvakrát: napište ho jednou a jeho časy spojte čárkou, jako „Mo 08:00-12:00,13:00-15:00“.`;
	return rules.slice(0, -1).some((rule) => rule.includes(HOLIDAYS))
		? `Svátky „${HOLIDAYS}“ patří na konec zápisu: jinak je přepíše den, na který připadnou.`
		: null;
}

const WEEK_DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const HOLIDAYS = 'PH';
/** By the syntax it includes holidays. */
const ALWAYS = '24/7';
const DAY = `(?:${WEEK_DAYS.join('|')})`;
const DAY_RANGE = `(?:${DAY}(?:-${DAY})?|${HOLIDAYS})`;
/** Without days it holds on all of them. */
const RULE = new RegExp(
	`^(?:${HOLIDAYS} off|(?:${DAY_RANGE}(?:,${DAY_RANGE})* )?${SPAN_LISTS.source})$`
);
/** `Sa off` or `Sa,Su,PH off`; not of holidays alone. */
const CLOSED_DAYS = new RegExp(
	`^(?!${HOLIDAYS} )${DAY_RANGE}(?:, ?${DAY_RANGE})* (?:off|closed)$`,
	'i'
);

/** Days and no time. */
const BARE_DAYS = new RegExp(`^${DAY_RANGE}(?:,${DAY_RANGE})*$`);

function rulesOf(hours: string): string[] {
	return hours.split(';').map((rule) => rule.trim());
}

function daysOf(rule: string): string[] {
	const named = rule.match(new RegExp(DAY_RANGE, 'g'));
	return named ? named.flatMap(rangeOf) : WEEK_DAYS;
}

/** `Sa-Mo` goes round the end of the week. */
function rangeOf(range: string): string[] {
	const [from = '', to = from] = range.split('-');
	if (from === HOLIDAYS) return [from];
	const [first, last] = [WEEK_DAYS.indexOf(from), WEEK_DAYS.indexOf(to)];
	const length = ((last - first + WEEK_DAYS.length) % WEEK_DAYS.length) + 1;
	return [...WEEK_DAYS, ...WEEK_DAYS].slice(first, first + length);
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

type Week = NonNullable<Schedule['week']>;

type Unfolded =
	| { readonly status: 'week'; readonly week: Week; readonly holidays: Schedule['holidays'] }
	/** Not the same every week, or not exact. */
	| { readonly status: 'varies' }
	| { readonly status: 'invalid' };

/**
 * Mondays of weeks without a public holiday: winter, summer and autumn, in an
 * even and an odd week, at the beginning and in the middle of a month. Hours
 * that come out the same in all are the same every week.
 */
const PLAIN_MONDAYS = [new Date(2026, 0, 5), new Date(2026, 6, 20), new Date(2026, 9, 5)];

/** 17 November 2026, a public holiday on a Tuesday. */
const HOLIDAY = new Date(2026, 10, 17);

/** Public holidays depend on the country only; the library wants a place for sunrise too. */
const CZECHIA = { lat: 50.6, lon: 15.5, address: { country_code: 'cz', state: '' } };

/** What each text was unfolded to: each rule asks anew, and many services keep the same hours. */
const known = new Map<string, Unfolded>();

/** Unfolds hours in the `opening_hours` syntax of OpenStreetMap into a week of minutes. */
export function unfold(hours: string): Unfolded {
	const unfolded = known.get(hours) ?? unfoldAnew(hours);
	known.set(hours, unfolded);
	return unfolded;
}

function unfoldAnew(hours: string): Unfolded {
	const parsed = parse(hours);
	if (!parsed) return { status: 'invalid' };
	const [week, ...others] = PLAIN_MONDAYS.map((monday) => weekFrom(parsed, monday));
	if (!week || others.some((other) => JSON.stringify(other) !== JSON.stringify(week)))
		return { status: 'varies' };
	return { status: 'week', week, holidays: holidaysOf(hours, parsed) };
}

/** How hours should be written, where the library only guesses what was meant. */
function warningOf(hours: string): string | null {
	const parsed = parse(hours);
	return parsed && parsed.getStructuredWarnings().length > 0 ? parsed.prettifyValue() : null;
}

/** The library throws a string where it cannot parse. */
function parse(hours: string): OpeningHours | null {
	try {
		return new OpeningHours(hours, CZECHIA, {
			locale: 'en',
			mode: 0,
			tag_key: undefined,
			map_value: undefined,
			warnings_severity: undefined
		});
	} catch {
		return null;
	}
}

/** `null` where a time is only an estimate, as in "08:00+". */
function weekFrom(hours: OpeningHours, monday: Date): Week | null {
	const days = Array.from({ length: 7 }, (_, day) => dayOf(hours, addDays(monday, day)));
	return days.every((day) => day !== null) ? days : null;
}

function dayOf(hours: OpeningHours, day: Date): Interval[] | null {
	const open = hours.getOpenIntervals(day, addDays(day, 1));
	if (open.some(([, , unknown]) => unknown)) return null;
	return open.map(([from, to]) => [minutesSince(day, from), minutesSince(day, to)] as const);
}

/** Who never closes does not on a holiday; any other hours hold then only where they say so. */
function holidaysOf(text: string, hours: OpeningHours): Schedule['holidays'] {
	return text === ALWAYS || text.includes(HOLIDAYS) ? dayOf(hours, HOLIDAY) : null;
}

function addDays(day: Date, days: number): Date {
	return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);
}

const MINUTE_MS = 60_000;

function minutesSince(day: Date, time: Date): number {
	return Math.round((time.getTime() - day.getTime()) / MINUTE_MS);
}
