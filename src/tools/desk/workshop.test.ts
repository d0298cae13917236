import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aPack, FULL_SERVICE } from '../../../tests/fixtures/pack.ts';
import { writePack } from '../../../tests/fixtures/pack-folder.ts';
import { Workshop } from './workshop.ts';

test('only the file that changed is parsed again', async () => {
	const folder = writePack(aPack());
	const workshop = new Workshop(folder);
	const before = await parsedFiles(workshop);
	appendFileSync(join(folder, FULL_SERVICE), '# poznámka\n');
	const after = await parsedFiles(workshop);
	const changed = [...after].filter(([path, file]) => before.get(path) !== file);
	expect(changed.map(([path]) => path)).toEqual([FULL_SERVICE]);
	expect(after.size).toBe(before.size);
});

async function parsedFiles(workshop: Workshop) {
	const { pack } = await workshop.read();
	const items = Object.values(pack).flatMap((part) => part.items);
	return new Map(items.map(({ file }) => [file.path, file]));
}
