import { parse } from 'yaml';
import { checkPack } from '../../pack/check-pack.ts';
import type { PackFile } from '../../pack/encoding.ts';
import { LAYOUT } from '../../pack/layout.ts';
import { formatProblem, type Problem } from '../../pack/problem.ts';
import { entriesOf } from '../../pack/walk.ts';
import { withNewRecord, withRecord } from '../edit-yaml.ts';
import type { Change, Edit, Reading } from './change.ts';
import { REGISTER_URL } from './known.ts';
import { RegisterError } from './read.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The files of a pack with accepted changes, which still pass all checks.
 *
 * @throws RegisterError with the problems, when they would not
 */
export function editPack(
	files: readonly PackFile[],
	accepted: readonly Change[],
	reading: Reading
): PackFile[] {
	const { after, problems } = attempt(files, accepted, reading);
	if (problems.length === 0) return after;
	throw refusal(problems);
}

/** A change that was accepted and cannot be written. */
export interface LeftOut {
	readonly change: Change;
	readonly why: string;
}

/**
 * The same without what the rules refuse: one number that nobody may be told to
 * dial must not hold back what else the register says, each night anew.
 *
 * @throws RegisterError with the problems that come of no single change
 */
export function editPassing(
	files: readonly PackFile[],
	accepted: readonly Change[],
	reading: Reading
): { readonly files: PackFile[]; readonly left: readonly LeftOut[] } {
	const all = attempt(files, accepted, reading);
	if (all.problems.length === 0) return { files: all.after, left: [] };
	const isDoubtful = (change: Change) => all.problems.some((problem) => isOf(problem, change));
	let taken = accepted.filter((change) => !isDoubtful(change));
	let best = attempt(files, taken, reading);
	if (best.problems.length > 0) throw refusal(best.problems);
	const left: LeftOut[] = [];
	for (const change of accepted.filter(isDoubtful)) {
		const more = attempt(files, [...taken, change], reading);
		const [first] = more.problems;
		if (first) left.push({ change, why: first.message });
		else [taken, best] = [[...taken, change], more];
	}
	return { files: best.after, left };
}

function isOf({ file, field }: Problem, { service, field: changed }: Change): boolean {
	return file === recordPath(service) && /^\w+/.exec(field)?.[0] === changed;
}

function refusal(problems: readonly Problem[]): RegisterError {
	const lines = problems.map((problem) => formatProblem(problem));
	return new RegisterError(
		`Změny by v datech nadělaly chyby, nic se nezapsalo:\n${lines.join('\n')}`
	);
}

function attempt(files: readonly PackFile[], accepted: readonly Change[], reading: Reading) {
	if (accepted.length === 0) return { after: [...files], problems: [] };
	const after = files.map((file) => {
		if (file.path === LAYOUT.sources.path) return withSource(file, sourceOf(reading));
		if (file.path === LAYOUT.region.path) return released(file, reading.day);
		const own = accepted.filter(({ service }) => file.path === recordPath(service));
		return own.length === 0 ? file : edited(file, own, reading);
	});
	const checked = checkPack(after);
	const problems = checked.status === 'valid' ? [] : checked.problems;
	return { after, problems: problems.filter(({ isWarning }) => !isWarning) };
}

/** The file of a service. */
export function recordPath(service: string): string {
	return `${LAYOUT.services.path}${service}.yaml`;
}

/** A file of a pack with another text. */
export function withText(file: PackFile, change: (text: string) => string): PackFile {
	const before = new TextDecoder().decode(file.bytes);
	const text = change(before);
	return text === before ? file : { ...file, bytes: new TextEncoder().encode(text) };
}

interface SourceRecord {
	readonly id: string;
	readonly [field: string]: unknown;
}

function sourceOf({ source, day }: Reading): SourceRecord {
	return {
		id: source,
		nazev: 'Registr poskytovatelů sociálních služeb (MPSV)',
		odkaz: REGISTER_URL,
		datum: day,
		poznamka: 'Registr říká, kde služba sídlí, ne kam jezdí.'
	};
}

/** The list of sources with one more, unless it is there; beside those of the same address. */
export function withSource(file: PackFile, source: SourceRecord): PackFile {
	return withText(file, (text) => {
		const sources = parse(text) as readonly SourceRecord[];
		if (sources.some(({ id }) => id === source.id)) return text;
		const alike = sources.findLastIndex(({ odkaz }) => odkaz && odkaz === source['odkaz']);
		return withNewRecord(text, source, alike < 0 ? undefined : alike + 1);
	});
}

/** No fact may be newer than the release of the data. */
export function released(file: PackFile, day: string): PackFile {
	return withText(file, (text) => {
		const region = parse(text) as Values;
		if (String(region['vydano']) >= day) return text;
		return withRecord(text, null, { ...region, vydano: day }, []);
	});
}

function edited(file: PackFile, changes: readonly Change[], reading: Reading): PackFile {
	return withText(file, (text) => {
		const record = parse(text) as Record<string, unknown>;
		// Statements are only appended or changed in place, so every index stays right.
		for (const { field, edits } of changes)
			for (const edit of edits) record[field] = applied(record[field], edit, reading);
		const order = Object.keys(entriesOf(LAYOUT.services.record.schema) ?? {});
		return withRecord(text, null, record, order);
	});
}

/** What a field holds after an edit. */
function applied(field: unknown, edit: Edit, { source }: Reading): unknown {
	if (edit.do === 'replace') return edit.value;
	const statements = (field ?? []) as readonly Values[]; // Only `stav` is no list, and it is replaced.
	if (edit.do === 'append') return [...statements, edit.value];
	return statements.map((statement, index) => {
		if (index !== edit.index) return statement;
		if (edit.do === 'renew') {
			const { datum: _old, ...rest } = statement;
			return { ...rest, zdroj: source };
		}
		const poznamka = [statement['poznamka'], edit.note].filter(Boolean).join(' ');
		return { ...statement, zastarale: true, poznamka };
	});
}
