import { isDeepStrictEqual } from 'node:util';
import {
	Document,
	isMap,
	isNode,
	isScalar,
	isSeq,
	Pair,
	parseDocument,
	Scalar,
	visit,
	YAMLMap
} from 'yaml';
import { isMap as isRecord } from '../pack/fields/values.ts';
import { align } from './align.ts';

type Values = Readonly<Record<string, unknown>>;

/** Nothing is folded or padded anew. */
const STYLE = { lineWidth: 0, flowCollectionPadding: false };

/** Where lists of words are wrapped in the files. */
const LINE = 108;

/**
 * The text of a file whose record says something else. What did not change stays
 * as it was, byte by byte: comments, the order of fields, and how lines are wrapped.
 *
 * @param index of the record in a file that is a list; `null`: the file is the record
 * @param order of the fields, by which a new one finds its place
 */
export function withRecord(
	text: string,
	index: number | null,
	after: Values,
	order: readonly string[]
): string {
	const document = parseDocument(text);
	const map = index === null ? document.contents : document.getIn([index], true);
	if (!isMap(map)) throw new Error('There is no such record in the file.');
	const before = map.toJS(document) as Values;
	const column = columnOf(text, startOf(map));
	const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
		(key) => !isDeepStrictEqual(before[key], after[key])
	);
	const splices = changed.map((key) => spliceOf({ text, map, column, order }, key, after[key]));
	return splices
		.sort((a, b) => b.from - a.from || order.indexOf(b.key) - order.indexOf(a.key))
		.reduce((whole, { from, to, by }) => whole.slice(0, from) + by + whole.slice(to), text);
}

/** The text of a list with one more record, before the one of that index; else at its end. */
export function withNewRecord(text: string, record: Values, index?: number): string {
	const written = indented(textOf(record), 2).replace(/^ /, '-');
	const document = parseDocument(text);
	const list = document.contents;
	const items = isSeq(list) ? list.items : [];
	if (items.length === 0) return `${text.replace(/\[\s*\]\s*$/, '')}${written}\n`;
	const next = index === undefined ? undefined : items[index];
	if (!isMap(next)) return `${text.trimEnd()}\n${written}\n`;
	const at = text.lastIndexOf('\n', startOf(next)) + 1;
	return `${text.slice(0, at)}${written}\n${text.slice(at)}`;
}

/** A record by itself, as the text of a file. */
export function textOf(record: Values): string {
	return new Document(nodeOf(record)).toString(STYLE);
}

interface Place {
	readonly text: string;
	readonly map: YAMLMap;
	readonly column: number;
	readonly order: readonly string[];
}

interface Splice {
	readonly key: string;
	readonly from: number;
	readonly to: number;
	readonly by: string;
}

function spliceOf({ text, map, column, order }: Place, key: string, value: unknown): Splice {
	const at = map.items.findIndex((pair) => nameOf(pair) === key);
	const pair = map.items[at];
	if (!pair) {
		const place = map.items.findLastIndex(
			(other) => order.indexOf(nameOf(other)) < order.indexOf(key)
		);
		const end = endOfLine(text, map.items[Math.max(place, 0)]);
		return { key, from: end, to: end, by: `\n${pairText(key, nodeOf(value), column)}` };
	}
	const [from, to] = [startOf(pair.key), endOf(text, pair)];
	// With the line break before it, or, of the first, with the one after it.
	if (value === undefined)
		return at > 0
			? { key, from: endOfLine(text, map.items[at - 1]), to: endOfLine(text, pair), by: '' }
			: { key, from, to: startOf(map.items[1]?.key), by: '' };
	const words = wordsOf(pair.value, value);
	if (words) return { key, ...inList(text, pair.value, words) };
	pair.value = merged(pair.value, value);
	// What follows on its line stays there.
	if (isNode(pair.value) && !/#/.test(text.slice(from, to).split('\n').at(-1) ?? ''))
		pair.value.comment = null;
	const by = pairText(key, pair.value, column).slice(column);
	return { key, from, to, by };
}

/** The node with that value, in place where it can be, so that its comments and quotes stay. */
function merged(node: unknown, value: unknown): unknown {
	if (isMap(node) && isRecord(value)) {
		for (const pair of [...node.items])
			if (value[nameOf(pair)] === undefined) node.delete(pair.key);
		let next = 0;
		for (const [key, inner] of Object.entries(value)) {
			const at = node.items.findIndex((pair) => nameOf(pair) === key);
			const old = node.items[at];
			if (!old) node.items.splice(next, 0, new Pair(new Scalar(key), nodeOf(inner)));
			else if (!isDeepStrictEqual(valueOf(old.value), inner)) old.value = merged(old.value, inner);
			next = (old ? at : next) + 1;
		}
		return node;
	}
	if (isSeq(node) && Array.isArray(value)) {
		const items = align(node.items.map(valueOf), value);
		node.items = items.map(({ from, value: item }) => {
			const old = from === null ? undefined : node.items[from];
			if (old === undefined) return nodeOf(item);
			return isDeepStrictEqual(valueOf(old), item) ? old : merged(old, item);
		});
		return node;
	}
	if (!isScalar(node) || typeof value === 'object') return nodeOf(value);
	node.value = value;
	return node;
}

/** Lists of words are wrapped by hand: words that are added come to their end. */
interface Words {
	readonly all: readonly string[];
	readonly added: readonly string[] | null;
}

function wordsOf(node: unknown, value: unknown): Words | null {
	if (!isSeq(node) || !node.flow || !Array.isArray(value)) return null;
	const before = valueOf(node) as readonly unknown[];
	if (![...before, ...value].every((item) => typeof item === 'string')) return null;
	const all = value as string[];
	const goesOn = before.length > 0 && before.every((word, at) => all[at] === word);
	return { all, added: goesOn ? all.slice(before.length) : null };
}

function inList(text: string, node: unknown, { all, added }: Words) {
	const [from, to] = [startOf(node), endOfNode(text, node)];
	const { length } = text.slice(text.lastIndexOf('\n', to) + 1, to - 1);
	if (added) return { from: to - 1, to: to - 1, by: wrapped(['', ...added], length) };
	return { from: from + 1, to: to - 1, by: wrapped(all, columnOf(text, from)) };
}

/** @param used letters of the line it begins on */
function wrapped(words: readonly string[], used: number): string {
	let length = used;
	return words
		.map((word) => (word === '' ? '' : textOfWord(word)))
		.reduce((line, word, at) => {
			if (at === 0) return word;
			length += word.length + 2;
			if (length <= LINE) return `${line}, ${word}`;
			length = word.length + 4;
			return `${line},\n    ${word}`;
		}, '');
}

function textOfWord(word: string): string {
	return new Document([word]).toString(STYLE).trim().replace(/^- /, '');
}

function pairText(key: string, value: unknown, column: number): string {
	const map = new YAMLMap();
	map.set(key, value);
	return indented(new Document(map).toString(STYLE), column);
}

function indented(text: string, column: number): string {
	return text.trimEnd().replace(/^(?=.)/gm, ' '.repeat(column));
}

function columnOf(text: string, offset: number): number {
	return offset - text.lastIndexOf('\n', offset - 1) - 1;
}

function startOf(node: unknown): number {
	return (node as { range?: readonly number[] } | undefined)?.range?.[0] ?? 0;
}

function endOf(text: string, pair: Pair | undefined): number {
	return endOfNode(text, pair?.value ?? pair?.key);
}

/** The end of the line that a field ends on, with a comment there. */
function endOfLine(text: string, pair: Pair | undefined): number {
	const end = endOf(text, pair);
	return end + (/^[ \t]*(?:#.*)?(?=\n|$)/.exec(text.slice(end))?.[0].trimEnd().length ?? 0);
}

/** Without the empty lines that a block takes with it. */
function endOfNode(text: string, node: unknown): number {
	const end = (node as { range?: readonly number[] }).range?.[1] ?? 0;
	return text.slice(0, end).trimEnd().length;
}

function nameOf({ key }: Pair): string {
	return String(isScalar(key) ? key.value : key);
}

function valueOf(node: unknown): unknown {
	return (node as { toJSON(): unknown }).toJSON();
}

/** Written as a clerk writes: numbers and dates in quotes, short lists on one line. */
function nodeOf(value: unknown) {
	const node = new Document(value).contents;
	visit(node, {
		Scalar(_key, scalar) {
			if (typeof scalar.value === 'string' && /^[\d -]+$/.test(scalar.value))
				scalar.type = Scalar.QUOTE_DOUBLE;
		},
		Seq(_key, list) {
			list.flow = list.items.every(isScalar);
		}
	});
	return node;
}
