import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';

/**
 * What the oldest browsers understand in which everything works (DESIGN.md,
 * "Browsers"), static blocks left out. The build is not given the browsers
 * themselves: it would write their classes anew, a tenth more of each page.
 */
const ECMA_VERSION = 2022;
export const SYNTAX = `es${ECMA_VERSION}`;

/** Looks that the oldest browsers would drop with all that stands beside them; `:has` stands alone. */
const NEW_LOOKS = /light-dark\(|oklch\(|@scope|@starting-style|[{;}]&/;

/**
 * What these browsers lack, by the object that has it. Where a library has its
 * own way for them (`a?.b?.()`, `'b' in a`), it is no fault.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const LACKING = {
	'Array.prototype': ['toSorted', 'toReversed', 'toSpliced', 'with'],
	Array: ['fromAsync'],
	'Iterator.prototype': [
		'map',
		'filter',
		'take',
		'drop',
		'flatMap',
		'reduce',
		'toArray',
		'some',
		'every',
		'find',
		'forEach'
	],
	Object: ['groupBy'],
	Map: ['groupBy'],
	'Map.prototype': ['getOrInsert', 'getOrInsertComputed'],
	'Set.prototype': [
		'union',
		'intersection',
		'difference',
		'symmetricDifference',
		'isSubsetOf',
		'isSupersetOf',
		'isDisjointFrom'
	],
	Promise: ['withResolvers', 'try'],
	'String.prototype': ['isWellFormed', 'toWellFormed'],
	'Uint8Array.prototype': ['toBase64', 'toHex', 'toSorted', 'toReversed', 'with'],
	Uint8Array: ['fromBase64', 'fromHex'],
	RegExp: ['escape'],
	URL: ['canParse', 'parse'],
	AbortSignal: ['any', 'timeout'],
	Response: ['json'],
	'Element.prototype': ['checkVisibility', 'setHTMLUnsafe', 'getHTML', 'moveBefore'],
	'HTMLElement.prototype': ['showPopover', 'hidePopover', 'togglePopover'],
	Document: ['parseHTMLUnsafe'],
	window: ['requestIdleCallback', 'scheduler', 'navigation']
};

/** Names that mean nothing else, whatever they are called on. */
const TELLING = new Set(
	Object.entries(LACKING)
		.filter(([owner]) => owner.endsWith('.prototype') && owner !== 'Iterator.prototype')
		.flatMap(([, names]) => names)
);
const STATIC = new Set(
	Object.entries(LACKING)
		.filter(([owner]) => !owner.endsWith('.prototype'))
		.flatMap(([owner, names]) => names.map((name) => `${owner}.${name}`))
);

/**
 * Each script of the finished site that a browser of the target would not
 * understand, or would fail in, with what it is.
 *
 * @param {string} directory
 * @returns {string[]}
 */
export function tooNewIn(directory) {
	const files = readdirSync(directory, { recursive: true, encoding: 'utf8' });
	return files
		.filter((file) => /\.(js|css)$/.test(file))
		.flatMap((file) => {
			const text = readFileSync(join(directory, file), 'utf8');
			const found = file.endsWith('.js') ? tooNew(text) : (NEW_LOOKS.exec(text) ?? []);
			return [...found].map((what) => `${file}: ${what}`);
		});
}

/**
 * @param {string} code
 * @returns {string[]}
 */
export function tooNew(code) {
	/** @type {string[]} */
	const found = [];
	try {
		visit(parse(code, { ecmaVersion: ECMA_VERSION, sourceType: 'module' }), found);
	} catch (error) {
		found.push(`syntax, ${error instanceof Error ? error.message : String(error)}`);
	}
	return found;
}

/**
 * @param {any} node of the tree that acorn makes
 * @param {string[]} found
 */
function visit(node, found) {
	if (node === null || typeof node !== 'object') return;
	if (Array.isArray(node)) return node.forEach((one) => visit(one, found));
	const what = typeof node.type === 'string' ? nameTooNew(node) : null;
	if (what) found.push(what);
	Object.values(node).forEach((child) => visit(child, found));
}

/**
 * @param {any} node
 * @returns {string | null}
 */
function nameTooNew(node) {
	if (node.type === 'Literal')
		return typeof node.value === 'string'
			? lookbehind(node.value)
			: node.regex
				? lookbehind(node.regex.pattern)
				: null;
	if (node.type === 'StaticBlock') return 'a static block of a class';
	if (node.type !== 'CallExpression' || node.optional) return null;
	const { type, object, property, computed, optional } = node.callee;
	if (type !== 'MemberExpression' || computed || optional) return null;
	if (TELLING.has(property.name)) return `.${property.name}()`;
	const full = `${object.name}.${property.name}`;
	return STATIC.has(full) ? `${full}()` : null;
}

/** @param {string} pattern */
function lookbehind(pattern) {
	return /\(\?<[=!]/.test(pattern) ? `a lookbehind: ${pattern}` : null;
}
