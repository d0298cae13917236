import { fileOf, importRule, importsIn, resolveImport, siblingFolders } from './imports.js';

/**
 * The subjects of the house, the lowest first: a file imports its own folder
 * and lower ones. What two of them need belongs to the lower one.
 */
export const FLOORS = [
	'src/lib/bytes',
	'src/lib/region',
	'src/lib/help/criteria',
	'src/lib/help/offer',
	'src/lib/help/gap',
	'src/lib/help/catalogue',
	'src/lib/search',
	'src/lib/suggest',
	'src/lib/map',
	'src/lib/text',
	'src/lib/device',
	'src/lib/ui',
	'src/routes'
];

/** Run by Node, at build or by hand. They may use the house; nothing a phone runs uses them. */
const OUTSIDE = ['src/pack', 'src/tools'];

/** What the bench of a whole country runs in a browser. */
export const MEASURED = 'src/tools/bench/national/page';

/** `floors/as-shipped`: what is measured imports nothing but what a phone gets. */
const asShipped = importRule((context) => {
	const file = fileOf(context);
	return (specifier) => {
		const to = resolveImport(file, specifier);
		if (!to || !isIn(file, MEASURED) || [MEASURED, 'src/lib'].some((folder) => isIn(to, folder))) {
			return null;
		}
		return `What is measured is what is shipped: ${MEASURED} imports only src/lib, else its figures are of code that no phone runs.`;
	};
});

/** `floors/lower-only`: an import leads down, or stays in its folder. */
const lowerOnly = importRule((context) => {
	const file = fileOf(context);
	const here = floorOf(file);
	const isOutside = OUTSIDE.some((folder) => isIn(file, folder));
	return (specifier) => {
		const to = resolveImport(file, specifier);
		if (!to || isOutside) return null;
		const outside = OUTSIDE.find((folder) => isIn(to, folder));
		if (outside) return `Nothing a phone runs imports ${outside}: do it at build, pass the result.`;
		const there = floorOf(to);
		if (here < 0 || there <= here) return null;
		return `${FLOORS[here]} lies below ${FLOORS[there]} (FLOORS in src/tools/lint/floors.js): what both need belongs to the lower one.`;
	};
});

/**
 * `floors/no-mutual-folders`: of two folders of one parent, only one imports the
 * other. Between floors the other rule already says so.
 */
const noMutualFolders = importRule((context) => {
	const file = fileOf(context);
	const imports = importsOnce(context.cwd);
	return (specifier) => {
		const to = resolveImport(file, specifier);
		const folders = to && siblingFolders(file, to);
		if (!folders || floorOf(file) !== floorOf(to)) return null;
		const back = imports.find(
			(other) => isIn(other.file, folders.to) && isIn(other.to, folders.from)
		);
		if (!back) return null;
		return `${folders.from} and ${folders.to} import each other (${back.file} does): move what both need to a folder below.`;
	};
});

/** Its place in FLOORS; -1: on none of them. @param {string} file */
function floorOf(file) {
	return FLOORS.findIndex((floor) => isIn(file, floor));
}

/** @type {Map<string, ReturnType<typeof importsIn>>} */
const known = new Map();

/** The files of a run do not change while it lasts. @param {string} top */
function importsOnce(top) {
	const imports = known.get(top) ?? importsIn(top, 'src');
	known.set(top, imports);
	return imports;
}

/**
 * @param {string} file
 * @param {string} folder
 */
function isIn(file, folder) {
	return file.startsWith(`${folder}/`);
}

export const floors = {
	rules: { 'as-shipped': asShipped, 'lower-only': lowerOnly, 'no-mutual-folders': noMutualFolders }
};
