import {
	type Document,
	isAlias,
	isMap,
	isNode,
	isScalar,
	isSeq,
	LineCounter,
	parseAllDocuments,
	visit
} from 'yaml';
import { decode, type PackFile } from './encoding.ts';
import { noPrivateFacts } from './fields/text.ts';
import { fieldName, fieldOnLine, type Path, type Problem } from './problem.ts';
import { errorsOf, type SyntaxProblem } from './yaml-errors.ts';

/** Whether a problem is about a field's value or about its name. */
type At = 'key' | 'value';

/** A file that parsed; it still knows the line and column of every field. */
export interface YamlFile {
	readonly path: string;
	readonly value: unknown;
	/** A problem at a field; with `key`, at its name instead of its value. */
	problem(path: Path, message: string, at?: At): Problem;
}

export type Parsed = { readonly file: YamlFile } | { readonly problems: readonly Problem[] };

/**
 * Parses a file of the pack. Of YAML it allows plain values, lists and maps:
 * no anchors (an alias bomb needs them), no tags, one document a file. JSON is
 * a part of YAML, so the outlines come this way too.
 */
export function parseYaml(packFile: PackFile): Parsed {
	const decoded = decode(packFile);
	if ('problem' in decoded) return { problems: [decoded.problem] };

	const { text } = decoded;
	const lines = new LineCounter();
	const documents = [
		...parseAllDocuments(text, {
			lineCounter: lines,
			stringKeys: true,
			prettyErrors: false,
			logLevel: 'silent'
		})
	];
	const problems = syntaxProblems(text, documents).map(({ offset, message }) => {
		const position = positionAt(lines, offset);
		return { file: packFile.path, ...position, field: fieldOnLine(text, position.line), message };
	});
	const [document] = documents;
	if (!document || problems.length > 0) return { problems };
	keepDigits(document);
	return { file: fileOf(packFile.path, document, lines) };
}

function syntaxProblems(
	text: string,
	[document, second]: readonly Document.Parsed[]
): SyntaxProblem[] {
	if (!document)
		return [
			{
				offset: 0,
				message:
					'Soubor je prázdný: doplňte obsah; má-li to být seznam a nic v něm není, napište [].'
			}
		];
	if (second)
		return [
			{ offset: second.range[0], message: 'Soubor smí mít jen jednu část: smažte řádek „---“.' }
		];
	if (document.directives.yaml.explicit)
		return [{ offset: 0, message: 'Smažte řádek s %YAML: sem nepatří.' }];
	return [
		...errorsOf(text, document),
		...forbiddenNodes(document),
		...commentProblems(text, document)
	];
}

/**
 * A number with zeros or a plus before it names something: `004` is no four, and
 * whoever is told to put a "4" in quotes has lost what was written.
 */
function keepDigits(document: Document.Parsed): void {
	visit(document, {
		Scalar(_key, node) {
			if (node.source !== undefined && /^(?:0|\+)\d+$/.test(node.source)) node.value = node.source;
		}
	});
}

function forbiddenNodes(document: Document.Parsed): SyntaxProblem[] {
	const found: SyntaxProblem[] = [];
	visit(document, {
		Node(_key, node) {
			const offset = node.range?.[0] ?? 0;
			if (isAlias(node) || node.anchor)
				found.push({
					offset,
					message:
						'Odkazy se znaky & a * se tu nepoužívají: napište hodnotu znovu, nebo ji dejte do uvozovek.'
				});
			else if (node.tag)
				found.push({
					offset,
					message: 'Značky s vykřičníkem sem nepatří: smažte ji, nebo dejte text do uvozovek.'
				});
		}
	});
	return found;
}

/** A ` #` that cut a text short, and what must not be public even in a comment. */
function commentProblems(text: string, document: Document.Parsed): SyntaxProblem[] {
	const found: SyntaxProblem[] = [];
	visit(document, {
		Scalar(_key, { type, range, comment }) {
			if (type !== 'PLAIN' || !range || comment == null) return;
			const after = /^ +#/.exec(text.slice(range[1]));
			// A remark to an id, a word or a number is meant so; half a sentence or „#1“ are not.
			const isMeant =
				/^[\p{Ll}\d/-]+$/u.test(text.slice(range[0], range[1])) && /^\s/.test(comment);
			if (after && !isMeant)
				found.push({
					offset: range[1] + after[0].length - 1,
					message:
						'Od znaku # se zbytek textu ztratí: dejte celou hodnotu do uvozovek, nebo poznámku na vlastní řádek.'
				});
		}
	});
	for (const { 1: comment = '', index } of text.matchAll(/(?<=^|\s)#(.*)/gm)) {
		const message = noPrivateFacts(comment);
		if (message !== null) found.push({ offset: index, message });
	}
	return found;
}

function fileOf(path: string, document: Document.Parsed, lines: LineCounter): YamlFile {
	return {
		path,
		value: document.toJS(),
		problem: (fieldPath, message, at = 'value') => ({
			file: path,
			...positionAt(lines, offsetOf(document.contents, fieldPath, at)),
			field: fieldName(fieldPath),
			message
		})
	};
}

/** Where a field starts; for a field that is not there, where the map that should have it starts. */
function offsetOf(root: unknown, path: Path, at: At): number {
	let node = root;
	let offset = startOf(root) ?? 0;
	for (const [depth, key] of path.entries()) {
		const child = childOf(node, key);
		if (!child) return offset;
		const wantsKey = at === 'key' && depth === path.length - 1;
		offset = (wantsKey ? undefined : startOf(child.value)) ?? startOf(child.key) ?? offset;
		node = child.value;
	}
	return offset;
}

/** Line and column from 1, as editors count. */
function positionAt(lines: LineCounter, offset: number): { line: number; column: number } {
	const { line, col } = lines.linePos(offset);
	return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function childOf(
	node: unknown,
	key: string | number
): { key?: unknown; value: unknown } | undefined {
	if (isSeq(node) && typeof key === 'number') return { value: node.items[key] };
	if (!isMap(node)) return undefined;
	return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

function startOf(node: unknown): number | undefined {
	return isNode(node) ? node.range?.[0] : undefined;
}
