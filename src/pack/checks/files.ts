import type { PackFile } from '../encoding.ts';
import { isFileOf, LAYOUT, type PartLayout } from '../layout.ts';
import { type Problem, WHOLE_FILE } from '../problem.ts';
import { didYouMean } from '../suggest.ts';

const LAYOUTS: readonly PartLayout[] = Object.values(LAYOUT);

/** Files that are missing, and files that nobody would read. */
export function strayFiles(files: readonly PackFile[]): Problem[] {
	const paths = files.map(({ path }) => path);
	const missing = LAYOUTS.filter(
		(layout) => layout.shape !== 'folder' && !paths.includes(layout.path)
	);
	return [
		...missing.map(({ path }) =>
			atStart(path, 'Soubor chybí: založte ho; není-li v seznamu nic, napište do něj [].')
		),
		...paths.filter((path) => !isKnown(path)).map((path) => atStart(path, unknownSentence(path)))
	];
}

/** Explanations for people, and what systems leave in folders, are no data. */
function isKnown(path: string): boolean {
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (name.endsWith('.md') || name.startsWith('.')) return true;
	return LAYOUTS.some((layout) => isFileOf(layout, path));
}

function unknownSentence(path: string): string {
	const names = LAYOUTS.map((layout) => layout.path);
	const guess = path.includes('/') ? '' : didYouMean(path, names);
	return `Tento soubor do dat nepatří: smažte ho, nebo ho přejmenujte.${guess || ' Služby jsou v souborech „sluzby/<id>.yaml“.'}`;
}

function atStart(file: string, message: string): Problem {
	return { file, line: 1, column: 1, field: WHOLE_FILE, message };
}
