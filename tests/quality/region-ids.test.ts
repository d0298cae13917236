import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PACK_FOLDER } from '../../src/tools/read-pack.ts';

/** What a phone runs, and what makes it of the data: it must do for any region. */
const FOLDERS = ['src/lib', 'src/routes', 'src/service-worker', 'src/pack'];

/** Names of our own that some record has, too, each with where: a theme of long lists, an icon. */
const OWN_NAMES: Readonly<Record<string, readonly string[]>> = {
	seniori: ['src/lib/region/region.ts', 'src/pack/records/catalogue.ts'],
	kruh: ['src/routes/+page.svelte', 'src/routes/SituationTiles.svelte']
};

function filesIn(folder: string, wanted: RegExp): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile() && wanted.test(file.name))
		.map(({ parentPath, name }) => join(parentPath, name));
}

/** Ids of all records; a kind of service of the Act has its paragraph as its id, the same in all regions. */
function idsOfRecords(): ReadonlySet<string> {
	const texts = filesIn(PACK_FOLDER, /\.yaml$/).map((file) => readFileSync(file, 'utf8'));
	const ids = texts.flatMap((text) =>
		[...text.matchAll(/^(?: *- )?id: "?([\w-]+)"?$/gm)].map(([, id = '']) => id)
	);
	return new Set(ids.filter((id) => !/^\d+[a-z]?$/.test(id)));
}

test('no source names a record of this region by its id', () => {
	const ids = idsOfRecords();
	expect(ids.size).toBeGreaterThan(200);
	const sources = FOLDERS.flatMap((folder) => filesIn(folder, /(?<!\.test)\.(?:ts|svelte)$/));
	const named = sources.flatMap((file) => {
		const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '');
		return [...code.matchAll(/(['"`])([\w-]+)\1/g)]
			.map(([, , text = '']) => text)
			.filter((text) => ids.has(text) && !isOwnName(text, file))
			.map((id) => `${file}: ${id}`);
	});
	expect(named).toEqual([]);
});

function isOwnName(text: string, file: string): boolean {
	return OWN_NAMES[text]?.includes(file) ?? false;
}
