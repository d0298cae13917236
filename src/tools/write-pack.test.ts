import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aPack, FULL_SERVICE, packText } from '../../tests/fixtures/pack.ts';
import { writePack } from '../../tests/fixtures/pack-folder.ts';
import { checkPack } from '../pack/check-pack.ts';
import type { PackFile } from '../pack/encoding.ts';
import { readPackFiles } from './read-pack.ts';
import { writePackFiles } from './write-pack.ts';

const NEW = 'sluzby/nova.yaml';
const GONE = 'cizi-slova.yaml';

/** A pack in a folder, and what it is to become. */
async function aChange() {
	const folder = writePack(aPack());
	const before = await readPackFiles(folder);
	const after = [
		...before.filter(({ path }) => path !== GONE).map((file) => edited(file)),
		{ path: NEW, bytes: Buffer.from('id: nova\n') }
	];
	return { folder, before, after };
}

function edited(file: PackFile): PackFile {
	const isEdited = ['region.yaml', 'zdroje.yaml', FULL_SERVICE].includes(file.path);
	return isEdited ? { ...file, bytes: Buffer.from(`${packText(file.path)}# jinak\n`) } : file;
}

/** A disk of which the n-th write, change of a name or removal fails; with `andThen`, so do all later ones. */
function aDisk(fails: { write?: number; rename?: number; rm?: number; andThen?: boolean } = {}) {
	const renamed: string[] = [];
	const count = { write: 0, rename: 0, rm: 0 };
	const step = (what: keyof typeof count) => {
		const at = ++count[what];
		const fatal = fails[what];
		if (fatal !== undefined && (fails.andThen ? at >= fatal : at === fatal))
			throw new Error('ENOSPC: plno');
	};
	return {
		renamed,
		writeFile: async (path: string, bytes: Uint8Array) => {
			step('write');
			await writeFile(path, bytes);
		},
		rename: async (from: string, to: string) => {
			step('rename');
			await rename(from, to);
			renamed.push(to);
		},
		rm: async (path: string) => {
			step('rm');
			await rm(path);
		}
	};
}

describe('files of data are written all or none', () => {
	test('all of them, and nothing is left beside', async () => {
		const { folder, before, after } = await aChange();
		const written = await writePackFiles(folder, before, after);
		expect(written).toEqual(['region.yaml', 'zdroje.yaml', FULL_SERVICE, NEW]);
		expect(contents(await readPackFiles(folder))).toEqual(contents(after));
		expect(leftBeside(folder)).toEqual([]);
	});

	test.each([
		['the first write', { write: 1 }],
		['a write in the middle', { write: 5 }],
		['the first change of a name', { rename: 1 }],
		['the last change of a name', { rename: 4 }],
		['a removal', { rm: 1 }]
	])('none when %s fails, which is said', async (_name, fails) => {
		const { folder, before, after } = await aChange();
		const writing = writePackFiles(folder, before, after, aDisk(fails));
		await expect(writing).rejects.toThrow(/data zůstala, jak byla.*ENOSPC/);
		expect(contents(await readPackFiles(folder))).toEqual(contents(before));
		expect(leftBeside(folder)).toEqual([]);
	});

	test('what cannot be put back is named, and what it held is kept', async () => {
		const { folder, before, after } = await aChange();
		const writing = writePackFiles(folder, before, after, aDisk({ rename: 2, andThen: true }));
		await expect(writing).rejects.toThrow(
			/zapsala se jen část.*„region\.yaml“ \(původní obsah je v „\.region\.yaml\.puvodni“\)\. \(/
		);
		expect(readFileSync(join(folder, '.region.yaml.puvodni'), 'utf8')).toBe(
			packText('region.yaml')
		);
		const read = await readPackFiles(folder);
		expect(read.filter(({ path }) => path.startsWith('.'))).toEqual([]);
	});

	test('the date of the data and the sources come before what needs them', async () => {
		const { folder, before, after } = await aChange();
		const disk = aDisk();
		await writePackFiles(folder, before, after, disk);
		const order = ['region.yaml', 'zdroje.yaml', FULL_SERVICE, NEW];
		expect(disk.renamed).toEqual(order.map((path) => join(folder, path)));
	});

	test('what an interruption leaves beside is no data', async () => {
		const folder = writePack(aPack());
		for (const name of ['.region.yaml.nove', 'sluzby/.ps-ponikla.yaml.puvodni'])
			writeFileSync(join(folder, name), 'id: po');
		expect(readdirSync(folder)).toContain('.region.yaml.nove');
		expect(checkPack(await readPackFiles(folder)).status).toBe('valid');
	});
});

function leftBeside(folder: string): string[] {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return names.filter((name) => basename(name).startsWith('.') && name.includes('.yaml'));
}

function contents(files: readonly PackFile[]): Record<string, string> {
	return Object.fromEntries(
		files
			.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1))
	);
}
