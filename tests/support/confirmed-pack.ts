import { parse, stringify } from 'yaml';
import { repeatsIn } from '../../src/pack/checks/statements.ts';
import { isMap } from '../../src/pack/fields/values.ts';
import type { PackFile } from '../../src/pack/encoding.ts';

/** The source that says everything once more. */
export const SECOND = { id: 'druhy-zdroj', title: 'Druhý zdroj' };

/**
 * A pack as a clerk leaves it who confirmed every statement and kept the old
 * ones: each stands twice, with another source, also among what no longer
 * holds. Labels stand twice, too.
 */
export function confirmedPack(files: readonly PackFile[]): PackFile[] {
	return files.map((file) => {
		if (!file.path.endsWith('.yaml')) return file;
		const data: unknown = parse(new TextDecoder().decode(file.bytes));
		const twice = file.path === 'zdroje.yaml' ? withSecond(data) : confirmed(data);
		return {
			path: file.path,
			bytes: new TextEncoder().encode(stringify(twice, { aliasDuplicateObjects: false }))
		};
	});
}

function withSecond(sources: unknown): unknown {
	return [...(sources as unknown[]), { id: SECOND.id, nazev: SECOND.title, datum: '2026-11-20' }];
}

/** @param field that holds the value */
function confirmed(value: unknown, field = ''): unknown {
	if (Array.isArray(value)) {
		const both = value.flatMap((item) =>
			isStatement(item) ? said(item, field) : [confirmed(item)]
		);
		// What two sources say the second one says once.
		const repeats = repeatsIn(both);
		return both.filter((_, index) => !repeats.includes(index));
	}
	if (!isMap(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [name, confirmed(inner, name)])
	);
}

function isStatement(item: unknown): item is Readonly<Record<string, unknown>> {
	return isMap(item) && 'zdroj' in item && !('id' in item);
}

/** What cannot be outdated: coverage, sides of a contradiction, sources and amounts of advice. */
const NEVER_OUTDATED = ['pokryti', 'strany', 'zdroje', 'castky'];

function said(statement: Readonly<Record<string, unknown>>, field: string) {
	const both = [statement, { ...statement, zdroj: SECOND.id }];
	if (NEVER_OUTDATED.includes(field)) return both;
	return [...both, ...both.map((one) => ({ ...one, zastarale: true }))];
}
