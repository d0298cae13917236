import { expect, test } from 'vitest';
import { smallerScripts } from './smaller-scripts.ts';

async function smaller(code: string): Promise<string> {
	const file = { type: 'chunk', fileName: 'a.js', code };
	const plugin = smallerScripts();
	if (typeof plugin.generateBundle !== 'function') throw new Error('It writes nothing.');
	await plugin.generateBundle.call({} as never, {} as never, { a: file } as never, false);
	return file.code;
}

test('what cannot be reached is left out', async () => {
	expect(await smaller('export const a=()=>{if(1>2)alert(1);return 3};')).not.toContain('alert');
});

test('reading stays: an effect depends on what it reads', async () => {
	const code = 'import{s,effect}from"./b.js";effect(()=>{s.village;s.words.length;window.a(1)});';
	const made = await smaller(code);
	expect(made).toContain('.village');
	expect(made).toContain('.words.length');
});

test('what other files import keeps its name', async () => {
	expect(await smaller('const alpha=1;export{alpha as b};')).toMatch(/export\s*\{\w+ as b\}/);
});
