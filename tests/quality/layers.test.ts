import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

/** The direction of imports is held by lint, so lint itself is tested. */

const eslint = new ESLint();

async function complaintsAbout(file: string, imported: string): Promise<string[]> {
	const [result] = await eslint.lintText(`import '${imported}';\n`, { filePath: file });
	return (result?.messages ?? []).map(({ message }) => message);
}

describe('lint refuses', () => {
	test.each([
		['src/lib/domain/x.ts', '#lib/data/check-pack.ts', 'The domain is pure'],
		['src/lib/domain/x.ts', '../state/preferences.svelte.ts', 'The domain is pure'],
		['src/lib/domain/coverage/x.ts', '../../text/dates.ts', 'The domain is pure'],
		['src/lib/domain/x.ts', 'virtual:region', 'The domain is pure'],
		['src/lib/domain/x.ts', 'svelte/reactivity', 'The domain is pure'],
		['src/lib/domain/x.ts', 'node:fs', 'Nothing a phone runs'],
		['src/lib/data/x.ts', '#lib/components/icons.ts', 'Data are checked at build'],
		['src/lib/text/x.ts', '#lib/state/preferences.svelte.ts', 'Texts may know the domain'],
		['src/lib/state/x.svelte.ts', '#lib/components/icons.ts', 'State classes know the domain'],
		['src/lib/state/x.svelte.ts', 'leaflet', 'State classes know the domain'],
		['src/lib/map/x.ts', '#lib/state/preferences.svelte.ts', 'The map draws what it is given'],
		['src/lib/components/x.ts', '#lib/data/check-pack.ts', 'never shipped to phones'],
		['src/routes/x.ts', '#lib/data/check-pack.ts', 'never shipped to phones'],
		['src/routes/x.ts', '../tools/read-pack.ts', 'Nothing a phone runs'],
		['src/service-worker/x.ts', 'valibot', 'Nothing a phone runs']
	])('in %s the import of %s, and says why', async (file, imported, why) => {
		expect((await complaintsAbout(file, imported)).join()).toContain(why);
	});
});

describe('lint allows', () => {
	test.each([
		['src/lib/domain/coverage/x.ts', '../text.ts'],
		['src/lib/domain/leaflet/x.ts', './leaflet.ts'],
		['src/lib/data/x.ts', 'valibot'],
		['src/lib/state/x.svelte.ts', '#lib/domain/text.ts'],
		['src/lib/map/x.ts', 'leaflet/src/map/Map.js'],
		['src/routes/x.ts', '#lib/state/preferences.svelte.ts']
	])('in %s the import of %s', async (file, imported) => {
		expect(await complaintsAbout(file, imported)).toEqual([]);
	});
});
