import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DeskMemory } from './memory.ts';

function aFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'pult-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	return folder;
}

test('changes that come at once are all kept', async () => {
	const memory = new DeskMemory(aFolder());
	const lines = Array.from({ length: 9 }, (_, i) => `změna ${i}`);
	await Promise.all(
		lines.map((line) => memory.change((old) => ({ ...old, zmeny: [...old.zmeny, line] })))
	);
	expect((await memory.read()).zmeny).toEqual(lines);
});

test('a change that fails does not stop the next one', async () => {
	const memory = new DeskMemory(aFolder());
	const failed = memory.change(() => {
		throw new Error('zkouška');
	});
	await expect(failed).rejects.toThrow('zkouška');
	await memory.change((old) => ({ ...old, kdo: 'osobně' }));
	expect((await memory.read()).kdo).toBe('osobně');
});

test.each(['{', '{"kdo": 5}'])('%s holds nothing, and is no error', async (text) => {
	const folder = aFolder();
	writeFileSync(join(folder, '.pult.json'), text);
	expect(await new DeskMemory(folder).read()).toEqual({ kdo: '', koncepty: {}, zmeny: [] });
});
