import { isDeepStrictEqual } from 'node:util';
import { dayHere } from '#lib/region/day.ts';
import { deskText } from '#lib/text/cs/desk.ts';
import { type CheckedPack, checkPack } from '../../pack/check-pack.ts';
import type { PackFile } from '../../pack/encoding.ts';
import { isMap } from '../../pack/fields/values.ts';
import { schemaLine } from '../../pack/json-schema.ts';
import { isFileOf, LAYOUT } from '../../pack/layout.ts';
import { type Pack, readPack } from '../../pack/pack.ts';
import { formatProblem, type Problem } from '../../pack/problem.ts';
import { textOf, withNewRecord, withRecord } from '../edit-yaml.ts';
import { readPackFiles } from '../read-pack.ts';
import { released, withSource, withText } from '../register/edit.ts';
import { writePackFiles } from '../write-pack.ts';
import { DeskMemory } from './memory.ts';
import { idOf, Names } from './names.ts';
import { hashOf, printOfData } from './prints.ts';
import { type FormPart, shapeOfPart } from './shape.ts';
import { sourceOfToday, withSourceOfToday } from './source-of-today.ts';
import { sameSource, summaryOf } from './summary.ts';
import { type UndoStep, without } from './undo.ts';

type Values = Readonly<Record<string, unknown>>;

/** What cannot be done, said to the clerk. Nothing was written, or it says what. */
export class DeskError extends Error {}

/** The data as they are now. */
export interface Snapshot {
	readonly files: readonly PackFile[];
	readonly pack: Pack;
	readonly checked: CheckedPack;
	readonly names: Names;
}

/** A record where it stands. */
export interface Found {
	readonly path: string;
	/** In a file that is a list; `null`: the file is the record. */
	readonly index: number | null;
	readonly value: Values;
	/** Of the record, by which it is known whether somebody changed it meanwhile. */
	readonly print: string;
}

/** What an edit would make of the data. */
export interface Draft {
	readonly files: readonly PackFile[];
	readonly checked: CheckedPack;
	/** What the edit makes wrong. */
	readonly problems: readonly Problem[];
	/** What the edit makes doubtful. */
	readonly doubts: readonly string[];
	readonly summary: readonly string[];
	/** Path of the record's file, and what its fields begin with in problems. */
	readonly path: string;
	readonly at: string;
}

/** The folder of data as the desk works on it: reads, checks and writes whole. */
export class Workshop {
	readonly folder: string;
	readonly memory: DeskMemory;
	readonly #now: () => number;
	#last: { readonly print: string; readonly snapshot: Snapshot } | null = null;
	/** The last change of each record. */
	readonly #undo = new Map<string, UndoStep>();
	/** Records as they were opened, by their prints. */
	readonly #seen = new Map<string, Values>();

	constructor(folder: string, now: () => number = Date.now) {
		this.folder = folder;
		this.memory = new DeskMemory(folder);
		this.#now = now;
	}

	get today(): string {
		return dayHere(this.#now());
	}

	async read(): Promise<Snapshot> {
		return this.#snapshotOf(this.#known(await readPackFiles(this.folder)));
	}

	/** A file that is what it was is the very object of before, which is not parsed again. */
	#known(files: readonly PackFile[]): PackFile[] {
		const before = new Map(this.#last?.snapshot.files.map((file) => [file.path, file]));
		return files.map((file) => {
			const known = before.get(file.path);
			return known && isDeepStrictEqual(known, file) ? known : file;
		});
	}

	#snapshotOf(files: readonly PackFile[]): Snapshot {
		const print = printOfData(files);
		if (this.#last?.print === print) return this.#last.snapshot;
		const { pack } = readPack(files);
		const snapshot = { files, pack, checked: this.#check(files), names: new Names(pack) };
		this.#last = { print, snapshot };
		return snapshot;
	}

	/** What was checked once, such as a draft that is now written, is not checked again. */
	#check(files: readonly PackFile[]): CheckedPack {
		const print = printOfData(files);
		const checked = this.#checked.get(print) ?? checkPack(files, this.today);
		this.#checked.delete(print);
		this.#checked.set(print, checked);
		const [oldest] = this.#checked.keys();
		if (this.#checked.size > CHECKS_KEPT && oldest) this.#checked.delete(oldest);
		return checked;
	}
	readonly #checked = new Map<string, CheckedPack>();

	find({ pack, files }: Snapshot, part: FormPart, id: string): Found | null {
		const item = pack[part].items.find(({ value }) => idOf(value) === id);
		const file = files.find(({ path }) => path === item?.file.path);
		if (!item || !file || !isMap(item.value)) return null;
		const [index = null] = item.path as readonly number[];
		const { value } = item;
		const print = hashOf(file.path, id, JSON.stringify(value));
		this.#seen.set(print, value);
		return { path: file.path, index, value, print };
	}

	/** A record as it was when its form was opened. */
	seen(print: string): Values | null {
		return this.#seen.get(print) ?? null;
	}

	/**
	 * What the data would be with a record like that; writes nothing.
	 *
	 * @param print of the record as the clerk saw it; `null`: the record is new
	 * @throws DeskError when it is not any more what it was
	 */
	draft(now: Snapshot, part: FormPart, id: string, value: Values, print: string | null): Draft {
		const found = this.find(now, part, id);
		if ((found?.print ?? null) !== print) throw new DeskError(deskText.errors.changed);
		const layout = LAYOUT[part];
		const path = layout.shape === 'folder' ? `${layout.path}${id}.yaml` : layout.path;
		if (!isFileOf(layout, path)) throw new DeskError(deskText.errors.name);
		const shape = shapeOfPart(part);
		const record = withSourceOfToday(value, this.today);
		const order = shape.fields.map(([key]) => key);
		const isNewFile = !now.files.some((file) => file.path === path);
		const own = isNewFile ? [...now.files, { path, bytes: new Uint8Array() }] : now.files;
		const files = own.map((file) => {
			if (file.path === LAYOUT.region.path) return released(file, this.today);
			if (file.path === LAYOUT.sources.path && part !== 'sources' && record !== value)
				return withSource(file, sourceOfToday(this.today));
			if (file.path !== path) return file;
			return withText(file, (text) =>
				isNewFile
					? `${schemaLine(path) ?? ''}\n${textOf(record)}`
					: found
						? withRecord(text, found.index, record, order)
						: withNewRecord(text, record)
			);
		});
		const checked = this.#check(files);
		const fresh = newIn(checked, now.checked);
		const index = layout.shape === 'list' ? (found?.index ?? now.pack[part].items.length) : null;
		return {
			files,
			checked,
			path,
			at: index === null ? '' : `[${index}]`,
			summary: summaryOf(shape, now.names, found?.value ?? {}, value),
			problems: fresh.filter(({ isWarning }) => !isWarning),
			doubts: [
				...sameSource(shape, found?.value ?? {}, value),
				...fresh.flatMap(({ isWarning, message }) => (isWarning ? [message] : []))
			]
		};
	}

	/**
	 * Writes a draft without problems, whole or not at all.
	 *
	 * @param typed the key of the half-typed form that is now saved; a change made
	 * without the form leaves what is typed there
	 */
	async save(
		now: Snapshot,
		draft: Draft,
		{ key, title, typed = '' }: { key: string; title: string; typed?: string }
	): Promise<void> {
		await this.write(now.files, draft.files, async () => {
			const [before, after] = [now.files, draft.files].map((files) =>
				files.find(({ path }) => path === draft.path)
			);
			const lines = draft.summary.map((sentence) => `${title}: ${sentence}`);
			if (after) this.#undo.set(key, { before: before ?? null, after, lines });
			await this.memory.change((memory) => {
				const { [typed]: _done, ...koncepty } = memory.koncepty;
				return { ...memory, koncepty, zmeny: [...memory.zmeny, ...lines] };
			});
		});
	}

	/**
	 * Writes data, and then what is remembered of it.
	 *
	 * @throws DeskError when only the data could be written
	 */
	async write(
		before: readonly PackFile[],
		after: readonly PackFile[],
		remember: () => Promise<void>
	): Promise<void> {
		await writePackFiles(this.folder, before, after);
		await remember().catch((error: unknown) => {
			throw new DeskError(deskText.errors.notRemembered(String(error)), { cause: error });
		});
	}

	canUndo(key: string): boolean {
		return this.#undo.has(key);
	}

	/**
	 * Puts the file of a record back as it was before its last change.
	 *
	 * @throws DeskError when something that was written since would be wrong without it
	 */
	async undo(now: Snapshot, key: string, title: string): Promise<void> {
		const step = this.#undo.get(key);
		if (!step) throw new DeskError(deskText.errors.noUndo);
		const back = now.files.flatMap((file) =>
			file.path === step.after.path ? (step.before ?? []) : file
		);
		const broken = newIn(this.#check(back), now.checked).filter(({ isWarning }) => !isWarning);
		if (broken.length > 0)
			throw new DeskError(
				deskText.errors.undoRefused(broken.map((problem) => formatProblem(problem)))
			);
		await this.write([step.after], step.before ? [step.before] : [], () => {
			this.#undo.delete(key);
			return this.memory.change((memory) => {
				const zmeny = without(memory.zmeny, step.lines);
				// What was published is taken back by one more change.
				const isPublished = zmeny.length === memory.zmeny.length;
				return {
					...memory,
					zmeny: isPublished ? [...zmeny, deskText.list.undone(title)] : zmeny
				};
			});
		});
	}
}

/** Now, the draft, and what stands before it. */
const CHECKS_KEPT = 3;

function foundBy(checked: CheckedPack): readonly Problem[] {
	return checked.status === 'valid' ? checked.warnings : checked.problems;
}

/** What a check finds that the one before did not. */
function newIn(checked: CheckedPack, before: CheckedPack): Problem[] {
	return foundBy(checked).filter((one) => !foundBy(before).some((other) => isSame(one, other)));
}

function isSame(a: Problem, b: Problem): boolean {
	return a.file === b.file && a.field === b.field && a.message === b.message;
}
