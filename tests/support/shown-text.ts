import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import * as v from 'valibot';
import { readRegion } from '../../src/tools/read-pack.ts';

/** A text that a page may show, and where it was found. */
export interface ShownText {
	readonly text: string;
	readonly from: string;
}

/** Code with texts of pages; `src/pack` is left out, as it speaks to clerks in a terminal. */
const FOLDERS = ['src/lib', 'src/routes'];
const CODE = /(?<!\.test)\.(svelte|ts|css)$/;

/** No text, but the alphabet of a text message, which a message is held against. */
const NOT_SHOWN: readonly string[] = ['src/routes/doporuceni/gsm.ts'];

/**
 * All strings of the pack and of the code of pages: more than pages show, as
 * classes and keys are among them, but whatever they show is made of these.
 */
export async function readShownTexts(): Promise<ShownText[]> {
	const { region } = await readRegion();
	// Examples teach the search, and no page shows them.
	const shown = { ...region, queryExamples: [], dangerExamples: [] };
	const ofPack = stringsIn(shown).map((text) => ({ text, from: 'data/' }));
	return [...ofPack, ...FOLDERS.flatMap(textsOfFolder)];
}

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return childrenOf(value).flatMap(stringsIn);
}

function textsOfFolder(folder: string): ShownText[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name).replaceAll('\\', '/'))
		.filter((path) => CODE.test(path) && !NOT_SHOWN.includes(path))
		.flatMap((from) => literalsIn(treeOf(from)).map((text) => ({ text, from })));
}

/** One parser reads all three languages, because a component may hold them all. */
function treeOf(path: string): unknown {
	const code = readFileSync(path, 'utf8');
	if (path.endsWith('.svelte')) return parse(code, { modern: true });
	const [start, end] = path.endsWith('.ts')
		? ['<script lang="ts">', '</script>']
		: ['<style>', '</style>'];
	return parse(start + code + end, { modern: true });
}

/** Nodes that hold a text, in the trees of a template, a script and a style; comments do not. */
const Literal = v.variant('type', [
	v.object({ type: v.literal('Text'), data: v.string() }),
	v.object({ type: v.literal('TemplateElement'), value: v.object({ cooked: v.string() }) }),
	v.object({ type: v.picklist(['Literal', 'Declaration']), value: v.string() })
]);

/** The texts of a syntax tree, escapes and entities resolved (in a style they are not). */
function literalsIn(node: unknown): string[] {
	const literal = v.is(Literal, node) ? [node] : [];
	const own = literal.map((one) =>
		one.type === 'Text' ? one.data : typeof one.value === 'string' ? one.value : one.value.cooked
	);
	return [...own, ...childrenOf(node).flatMap(literalsIn)];
}

function childrenOf(value: unknown): unknown[] {
	return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
