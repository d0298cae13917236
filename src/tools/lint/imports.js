import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

/** @import { Rule } from 'eslint' */

/** Any import or re-export with a path, as text: enough to know which folder needs which. */
const IMPORTED = /(?:from|import)\s*\(?\s*['"]([#.][^'"]+)['"]/g;
const CODE = /(?<!\.test)\.(?:ts|js|svelte)$/;

/**
 * Where an import leads, from the top of the repository; `null`: to a package.
 *
 * @param {string} file that imports, from the top too
 * @param {string} specifier
 */
export function resolveImport(file, specifier) {
	if (specifier.startsWith('#lib/')) return specifier.replace('#lib/', 'src/lib/');
	return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : null;
}

/**
 * The folders of one parent that an import leads from and to; `null` where one
 * holds the other, or where a file of the parent itself takes part.
 *
 * @param {string} from
 * @param {string} to
 */
export function siblingFolders(from, to) {
	const [a, b] = [dirname(from).split('/'), dirname(to).split('/')];
	const fork = a.findIndex((name, index) => name !== b[index]);
	if (fork < 0 || b[fork] === undefined) return null;
	return { from: a.slice(0, fork + 1).join('/'), to: b.slice(0, fork + 1).join('/') };
}

/**
 * All imports between files of a folder.
 *
 * @param {string} top of the repository
 * @param {string} folder
 */
export function importsIn(top, folder) {
	if (!existsSync(join(top, folder))) return [];
	return readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
		.map((name) => posix.join(folder, name.replaceAll('\\', '/')))
		.filter((file) => CODE.test(file))
		.flatMap((file) => importsOf(top, file));
}

/**
 * @param {string} top
 * @param {string} file
 */
function importsOf(top, file) {
	return [...readFileSync(join(top, file), 'utf8').matchAll(IMPORTED)].flatMap(
		([, specifier = '']) => {
			const to = resolveImport(file, specifier);
			return to ? [{ file, to }] : [];
		}
	);
}

/**
 * A rule that looks at each import of a file.
 *
 * @param {(context: Rule.RuleContext) => (imported: string) => string | null} complain
 *   says what is wrong with an import, or nothing
 * @returns {Rule.RuleModule}
 */
export function importRule(complain) {
	return {
		create(context) {
			const check = complain(context);
			/** @param {{ source?: unknown }} node */
			const visit = (node) => {
				const { source } = /** @type {{ source?: { type: string, value?: unknown } | null }} */ (
					node
				);
				if (typeof source?.value !== 'string') return;
				const message = check(source.value);
				if (message) context.report({ node: /** @type {Rule.Node} */ (node), message });
			};
			return {
				ImportDeclaration: visit,
				ImportExpression: visit,
				ExportNamedDeclaration: visit,
				ExportAllDeclaration: visit
			};
		}
	};
}

/** @param {Rule.RuleContext} context */
export function fileOf({ cwd, filename }) {
	return relative(cwd, filename).replaceAll('\\', '/');
}
