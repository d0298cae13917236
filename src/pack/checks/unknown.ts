import type * as v from 'valibot';
import type { PackFile } from '../encoding.ts';
import { idRule } from '../fields/codes.ts';
import { idOfStray, isBesideData, isFileOf, LAYOUT, type PartLayout } from '../layout.ts';
import { isMap } from '../fields/values.ts';
import type { Located, Pack } from '../pack.ts';
import { type Problem, wholeFile } from '../problem.ts';
import { didYouMean } from '../suggest.ts';
import { entriesOf, partsOf, walk } from '../walk.ts';

const LAYOUTS: readonly PartLayout[] = Object.values(LAYOUT);

/** Files that are missing, and files that nobody would read. */
export function strayFiles(files: readonly PackFile[]): Problem[] {
	const paths = files.map(({ path }) => path);
	const missing = LAYOUTS.filter(
		(layout) => layout.shape !== 'folder' && !paths.includes(layout.path)
	);
	return [
		...missing.map(({ path, shape }) =>
			wholeFile(
				path,
				shape === 'list'
					? 'Soubor chybí: vraťte ho; není-li v seznamu opravdu nic, založte ho a napište do něj [].'
					: 'Soubor chybí: vraťte ho, nebo založte nový podle jiného regionu.'
			)
		),
		...files.flatMap(({ path, isPlain = true }) => {
			if (!isPlain)
				return [
					wholeFile(
						path,
						'Tohle není obyčejný soubor, ale odkaz nebo složka: nahraďte ho souborem.'
					)
				];
			return isKnown(path) ? [] : [wholeFile(path, unknownFile(path, paths))];
		})
	];
}

const LEFT_BY_SYSTEMS = new Set(['Thumbs.db', 'desktop.ini']);

/** Explanations for people, and what systems leave in folders, are no data. */
function isKnown(path: string): boolean {
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (isBesideData(path) || LEFT_BY_SYSTEMS.has(name)) return true;
	// Among services it is rather one under a wrong name.
	if (name === path && name.endsWith('.md')) return true;
	return LAYOUTS.some((layout) => isFileOf(layout, path));
}

/** What other programs write, which no other name turns into data. */
const DOCUMENT = /\.(?:docx?|odt|rtf|pdf|xlsx?|ods|csv|html?|json|zip|jpe?g|png)$/i;

function unknownFile(path: string, others: readonly string[]): string {
	if (DOCUMENT.test(path))
		return 'Tohle není soubor dat: co z něj platí, opište do souboru .yaml, a tento odsud přesuňte jinam.';
	const id = idOfStray(path);
	if (id !== null && others.includes(`${LAYOUT.services.path}${id}.yaml`))
		return `Soubor „${id}.yaml“ tu už je a tento se nečte: porovnejte je, a co je navíc, smažte.`;
	if (id !== null && idRule(id) === null)
		return `Soubor se nečte, služby mají příponu .yaml: přejmenujte ho na „${id}.yaml“; nepatří-li sem, smažte ho.`;
	const names = LAYOUTS.map((layout) => layout.path);
	const guess = path.includes('/') ? '' : didYouMean(path, names);
	return `Tento soubor do dat nepatří: přejmenujte ho, nebo ho smažte.${guess || ' Služby jsou v souborech „sluzby/<id>.yaml“.'}`;
}

/** Fields no schema knows: a typo would otherwise lose a fact in silence. */
export function unknownKeys(pack: Pack): Problem[] {
	return partsOf(pack).flatMap(({ items, layout }) =>
		items.flatMap((item) => [...unknownIn(item, layout.record.schema)])
	);
}

function* unknownIn(
	{ file, path, value: root }: Located<unknown>,
	schema: v.GenericSchema
): Generator<Problem> {
	for (const visit of walk(schema, root)) {
		const entries = entriesOf(visit.schema);
		if (!entries || !isMap(visit.value)) continue;
		const known = Object.keys(entries);
		for (const key of Object.keys(visit.value).filter((name) => !known.includes(name)))
			yield file.problem([...path, ...visit.path, key], unknownKey(key, known), 'key');
	}
}

function unknownKey(key: string, known: readonly string[]): string {
	const guess = didYouMean(key, known);
	return `Pole „${key}“ neznám.${guess || ` Smažte ho, nebo použijte některé z: ${known.join(', ')}.`}`;
}
