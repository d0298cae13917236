import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
	type Document,
	isMap,
	isScalar,
	isSeq,
	type Pair,
	parseDocument,
	Scalar,
	visit,
	type YAMLMap
} from 'yaml';
import { checkPack } from '../../pack/check-pack.ts';
import type { PackFile } from '../../pack/encoding.ts';
import { LAYOUT } from '../../pack/layout.ts';
import { formatProblem } from '../../pack/problem.ts';
import { entriesOf } from '../../pack/walk.ts';
import type { Change, Edit, FieldName, Reading } from './change.ts';
import { REGISTER_URL } from './known.ts';
import { RegisterError } from './read.ts';

/** Nothing is folded or padded anew: what was not edited stays as it was, byte by byte. */
const STYLE = { lineWidth: 0, flowCollectionPadding: false };

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
	if (accepted.length === 0) return [...files];
	const edited = files.map((file) => {
		if (file.path === LAYOUT.sources.path) return rewritten(file, (doc) => addSource(doc, reading));
		if (file.path === LAYOUT.region.path) return released(file, reading);
		const own = accepted.filter(({ service }) => file.path === pathOf(service));
		return own.length === 0 ? file : rewritten(file, (doc) => editRecord(doc, own, reading));
	});
	const checked = checkPack(edited);
	if (checked.status === 'valid') return edited;
	const problems = checked.problems.map((problem) => formatProblem(problem));
	throw new RegisterError(
		`Změny by v datech nadělaly chyby, nic se nezapsalo:\n${problems.join('\n')}`
	);
}

/**
 * Writes the files that changed, each whole or not at all.
 *
 * @throws RegisterError when one of them is not any more what was read
 */
export async function writePackFiles(
	folder: string,
	before: readonly PackFile[],
	after: readonly PackFile[]
): Promise<string[]> {
	const changed = after.filter((file, i) => file.bytes !== before[i]?.bytes);
	for (const { path } of changed) {
		const read = before.find((file) => file.path === path)?.bytes;
		if (!read || !(await readFile(join(folder, path))).equals(read))
			throw new RegisterError(`Soubor „${path}“ mezitím někdo změnil: spusťte příkaz znovu.`);
	}
	for (const { path, bytes } of changed) {
		const target = join(folder, path);
		await writeFile(`${target}.nove`, bytes);
		await rename(`${target}.nove`, target);
	}
	return changed.map(({ path }) => path);
}

function pathOf(service: string): string {
	return `${LAYOUT.services.path}${service}.yaml`;
}

function rewritten(file: PackFile, change: (document: Document) => void): PackFile {
	const before = new TextDecoder().decode(file.bytes);
	const document = parseDocument(before);
	change(document);
	const text = document.toString(STYLE);
	return text === before ? file : { ...file, bytes: new TextEncoder().encode(text) };
}

function addSource(document: Document, { source, day }: Reading): void {
	const { contents } = document;
	if (!isSeq<YAMLMap>(contents)) return;
	if (contents.items.some((item) => item.get('id') === source)) return;
	const last = contents.items.findLastIndex((item) => item.get('odkaz') === REGISTER_URL);
	const record = {
		id: source,
		nazev: 'Registr poskytovatelů sociálních služeb (MPSV)',
		odkaz: REGISTER_URL,
		datum: day,
		poznamka: 'Registr říká, kde služba sídlí, ne kam jezdí.'
	};
	contents.items.splice(last + 1 || contents.items.length, 0, nodeOf(document, record) as YAMLMap);
}

/** No fact may be newer than the release of the data. Only its date is written: the rest is wrapped by hand. */
function released(file: PackFile, { day }: Reading): PackFile {
	const text = new TextDecoder().decode(file.bytes);
	const date = parseDocument(text).get('vydano', true);
	if (!isScalar(date) || !date.range || String(date.value) >= day) return file;
	const [from, to] = date.range;
	return {
		...file,
		bytes: new TextEncoder().encode(`${text.slice(0, from)}"${day}"${text.slice(to)}`)
	};
}

function editRecord(document: Document, changes: readonly Change[], reading: Reading): void {
	// Statements are only appended or changed in place, so every index stays right.
	for (const { field, edits } of changes)
		for (const edit of edits) apply(document, field, edit, reading);
}

function apply(document: Document, field: FieldName, edit: Edit, { source }: Reading): void {
	switch (edit.do) {
		case 'replace': {
			const old = document.get(field);
			if (!isMap(old)) return setField(document, field, nodeOf(document, edit.value));
			// In place, so that comments and order stay.
			for (const pair of [...old.items]) if (!(nameOf(pair) in edit.value)) old.delete(pair.key);
			for (const [key, value] of Object.entries(edit.value)) old.set(key, nodeOf(document, value));
			return;
		}
		case 'append': {
			const list = document.get(field);
			const statement = nodeOf(document, edit.value);
			if (isSeq(list)) list.items.push(statement);
			else setField(document, field, document.createNode([statement]));
			return;
		}
		case 'renew':
			document.setIn([field, edit.index, 'zdroj'], source);
			document.deleteIn([field, edit.index, 'datum']);
			return;
		case 'outdate': {
			const note = document.getIn([field, edit.index, 'poznamka']);
			document.setIn([field, edit.index, 'zastarale'], true);
			document.setIn([field, edit.index, 'poznamka'], [note, edit.note].filter(Boolean).join(' '));
		}
	}
}

/** A new field goes where the guide has it, not to the end. */
function setField(document: Document, field: FieldName, value: unknown): void {
	const { contents } = document;
	if (!isMap(contents)) return;
	const old = contents.items.find((pair) => nameOf(pair) === field);
	if (old) {
		old.value = value;
		return;
	}
	const order = Object.keys(entriesOf(LAYOUT.services.record.schema) ?? {});
	const before = contents.items.findLastIndex(
		(pair) => order.indexOf(nameOf(pair)) < order.indexOf(field)
	);
	contents.items.splice(before + 1, 0, document.createPair(field, value));
}

function nameOf({ key }: Pair): string {
	return String(isScalar(key) ? key.value : key);
}

/** Written as a clerk writes: numbers and dates in quotes, short lists on one line. */
function nodeOf(document: Document, value: unknown) {
	const node = document.createNode(value);
	visit(node, {
		Scalar(_key, scalar) {
			if (typeof scalar.value === 'string' && /^[\d -]+$/.test(scalar.value))
				scalar.type = Scalar.QUOTE_DOUBLE;
		},
		Seq(_key, list) {
			list.flow = true;
		}
	});
	return node;
}
