import { partsOf } from '../marks.ts';
import type { Located, Pack } from '../pack.ts';
import type { Problem } from '../problem.ts';
import { didYouMean } from '../suggest.ts';
import { entriesOf, isMap, walk } from '../walk.ts';

/** Fields no schema knows: a typo would otherwise lose a fact in silence. */
export function unknownKeys(pack: Pack): Problem[] {
	return partsOf(pack).flatMap(({ items, layout }) =>
		items.flatMap((item) => [...unknownIn(item, layout.schema)])
	);
}

function* unknownIn(
	{ file, path, value: root }: Located<unknown>,
	schema: Parameters<typeof walk>[0]
): Generator<Problem> {
	for (const visit of walk(schema, root)) {
		const entries = entriesOf(visit.schema);
		if (!entries || !isMap(visit.value)) continue;
		const known = Object.keys(entries);
		for (const key of Object.keys(visit.value).filter((name) => !known.includes(name)))
			yield file.problem([...path, ...visit.path, key], sentence(key, known), 'key');
	}
}

function sentence(key: string, known: readonly string[]): string {
	const guess = didYouMean(key, known);
	return `Pole „${key}“ neznám.${guess || ` Smažte ho, nebo použijte některé z: ${known.join(', ')}.`}`;
}
