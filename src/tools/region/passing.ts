import { stringify } from 'yaml';
import { checkPack } from '../../pack/check-pack.ts';
import type { PackFile } from '../../pack/encoding.ts';
import { LAYOUT } from '../../pack/layout.ts';
import { formatProblem } from '../../pack/problem.ts';
import { RegisterError } from '../register/read.ts';
import type { Raw } from './services.ts';

/** What the register writes, and our rules do not allow, is left out and named. */
export function passing(made: ReadonlyMap<string, unknown>) {
	const values = new Map(made);
	const dropped: string[] = [];
	for (;;) {
		const files = [...values].map(([path, value]) =>
			textFile(path, typeof value === 'string' ? value : stringify(value, { lineWidth: 100 }))
		);
		const checked = checkPack(files);
		if (checked.status === 'valid') return { files, dropped };
		const before = dropped.length;
		for (const { file, field, message } of checked.problems) {
			const record = values.get(file);
			const [key = ''] = /^\w+/.exec(field) ?? [];
			if (
				!file.startsWith(LAYOUT.services.path) ||
				!DROPPABLE.has(key) ||
				!(key in (record as Raw))
			)
				continue;
			const { [key]: _bad, ...rest } = record as Raw;
			values.set(file, rest);
			dropped.push(`${file}, ${key}: ${message}`);
		}
		if (dropped.length === before) {
			const problems = checked.problems.map((problem) => formatProblem(problem));
			throw new RegisterError(`Data by měla chyby, nic se nezapsalo:\n${problems.join('\n')}`);
		}
	}
}

const DROPPABLE = new Set(['telefony', 'weby', 'mista', 'kapacita', 'registr']);

export function textFile(path: string, text: string): PackFile {
	return { path, bytes: new TextEncoder().encode(text) };
}
