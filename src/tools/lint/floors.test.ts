import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

/** The structure of the house is held by lint, so lint itself is tested. */

const eslint = new ESLint();

function complaintsAbout(file: string, imported: string): Promise<string[]> {
	return complaintsOf(file, `import '${imported}';\n`);
}

async function complaintsOf(file: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath: file });
	return (result?.messages ?? []).map(({ message }) => message);
}

describe('lint refuses', () => {
	test.each([
		['src/lib/bytes/x.ts', '#lib/region/region.ts', 'src/lib/bytes lies below src/lib/region'],
		['src/lib/region/x.ts', '#lib/help/offer/advice.ts', 'src/lib/region lies below'],
		['src/lib/help/criteria/x.ts', '../offer/offers.ts', 'criteria lies below src/lib/help/offer'],
		['src/lib/help/offer/x.ts', '../gap/gaps.ts', 'offer lies below src/lib/help/gap'],
		['src/lib/search/words/x.ts', '../../suggest/titles.ts', 'search lies below src/lib/suggest'],
		['src/lib/text/cs/x.ts', '#lib/device/connection.svelte.ts', 'text lies below src/lib/device'],
		['src/lib/device/x.svelte.ts', '#lib/ui/Icon.svelte', 'device lies below src/lib/ui'],
		['src/lib/ui/gap/x.ts', '../../../routes/about.ts', 'ui lies below src/routes'],
		['src/routes/x.ts', '../pack/check-pack.ts', 'Nothing a phone runs imports src/pack'],
		['src/lib/ui/x.ts', '../../tools/read-pack.ts', 'Nothing a phone runs imports src/tools'],
		['src/service-worker/x.ts', '../tools/read-pack.ts', 'Nothing a phone runs imports src/tools'],
		['src/lib/help/gap/x.ts', 'virtual:region', 'What decides is pure'],
		['src/lib/search/x.ts', 'svelte/reactivity', 'What decides is pure'],
		['src/lib/help/criteria/x.ts', 'node:fs', 'Nothing a phone runs imports Node'],
		['src/service-worker/x.ts', 'valibot', 'Nothing a phone runs imports Node or a library'],
		['src/lib/map/x.ts', '$app/state', 'Maps and texts'],
		['src/lib/device/x.svelte.ts', 'leaflet', 'Leaflet is loaded with a map only'],
		['src/tools/bench/national/page/x.ts', '../pack-country.ts', 'What is measured is what is'],
		['src/tools/bench/national/page/x.ts', '../../../quantiles.ts', 'What is measured is what is'],
		['src/tools/bench/national/page/x.ts', '../../../../pack/check-pack.ts', 'is what is shipped'],
		['src/tools/bench/national/page/x.ts', 'node:fs', 'Nothing a phone runs imports Node']
	])('in %s the import of %s, and says why', async (file, imported, why) => {
		expect((await complaintsAbout(file, imported)).join()).toContain(why);
	});

	test('two folders of one parent that import each other, and names the file of the other', async () => {
		const why = (await complaintsAbout('src/lib/search/words/x.ts', '../lexicon/rank.ts')).join();
		expect(why).toContain('src/lib/search/words and src/lib/search/lexicon import each other');
		expect(why).toMatch(/src\/lib\/search\/lexicon\/\S+ does/);
	});
});

describe('Czech words', () => {
	const code = (words: string) => `export const words = ${words};\n`;

	test.each([
		['src/lib/ui/x.ts', code(`'tísňové linky'`)],
		['src/routes/plan/x.ts', code('`počet: ${1}`')],
		['src/lib/help/gap/x.ts', code(`'Ověřte'`)],
		['src/routes/X.svelte', '<p>Žádná služba</p>\n'],
		['src/routes/X.svelte', '<p title="Žádná služba"></p>\n']
	])('are refused in %s: %s', async (file, text) => {
		expect((await complaintsOf(file, text)).join()).toContain('src/lib/text/cs');
	});

	test.each(['src/lib/text/cs/x.ts', 'src/lib/search/words/x.ts', 'src/pack/x.ts'])(
		'are allowed in %s',
		async (file) => {
			expect(await complaintsOf(file, code(`'Ověřte'`))).toEqual([]);
		}
	);
});

describe('lint allows', () => {
	test.each([
		['src/lib/help/gap/x.ts', '../offer/offers.ts'],
		['src/lib/search/reading/x.ts', '../words/stem.ts'],
		['src/lib/region/here.ts', 'virtual:region'],
		['src/pack/x.ts', 'valibot'],
		['src/pack/x.ts', '#lib/region/region.ts'],
		['src/tools/x.ts', '#lib/suggest/titles.ts'],
		['src/tools/bench/national/page/x.ts', '#lib/search/search.ts'],
		['src/tools/bench/national/page/x.ts', './session.ts'],
		['src/tools/bench/national/x.ts', './page/session.ts'],
		['src/lib/map/x.ts', 'leaflet/src/map/Map.js'],
		['src/routes/x.ts', '#lib/device/preferences.svelte.ts']
	])('in %s the import of %s', async (file, imported) => {
		expect(await complaintsAbout(file, imported)).toEqual([]);
	});
});

describe('a list keyed by', () => {
	const keyedBy = (item: string, key: string) => `{#each [] as ${item} (${key})}<br />{/each}\n`;
	const told = async (item: string, key: string) =>
		(await complaintsOf('src/routes/X.svelte', keyedBy(item, key))).join();

	test.each([
		['phone', 'phone.value.number'],
		['{ value }', 'value'],
		['{ name }', 'name'],
		['need', 'JSON.stringify(need)'],
		['link', 'link.href + link.name']
	])('%s: %s is refused, for two equal statements would blank the page', async (item, key) => {
		expect(await told(item, key)).toContain('Two equal keys blank a page');
	});

	test.each([
		['{ id }', 'id'],
		['offer', 'offer.service.id'],
		['call', 'call.provider?.id'],
		['other', "other?.id ?? ''"],
		['chip', 'chip.kind + chip.id'],
		['phone, index', 'index']
	])('%s: %s is fine', async (item, key) => {
		expect(await told(item, key)).not.toContain('Two equal keys');
	});
});
