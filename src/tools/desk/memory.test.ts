import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test.each(['', '{', '{"kdo": 5}'])('%s holds nothing, is no error, and is kept', async (text) => {
	const folder = aFolder();
	const file = join(folder, '.pult.json');
	const memory = new DeskMemory(folder);
	for (const name of ['.pult-poskozeny-1.json', '.pult-poskozeny-2.json']) {
		writeFileSync(file, text);
		expect(await memory.read()).toEqual({ kdo: '', koncepty: {}, zmeny: [] });
		await memory.change((old) => ({ ...old, kdo: 'osobně' }));
		expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
	}
	expect((await memory.read()).kdo).toBe('osobně');
	rmSync(join(folder, '.pult-poskozeny-1.json'));
	writeFileSync(file, text);
	await memory.read();
	expect(await memory.setAside()).toEqual(['.pult-poskozeny-1.json', '.pult-poskozeny-2.json']);
});

test('a change that cannot be written leaves what was remembered', async () => {
	const folder = aFolder();
	const memory = new DeskMemory(folder);
	await memory.change((old) => ({ ...old, kdo: 'osobně' }));
	mkdirSync(join(folder, '.pult.json.nove'));
	await expect(memory.change((old) => ({ ...old, kdo: 'telefonem' }))).rejects.toThrow();
	expect((await memory.read()).kdo).toBe('osobně');
});
