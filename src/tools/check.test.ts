import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aPack, aPackWith, FULL_SERVICE } from '../../tests/fixtures/pack.ts';
import { writePack } from '../../tests/fixtures/pack-folder.ts';
import { readPackFiles } from './read-pack.ts';

test.each(['check', 'stale', 'outlines', 'register'])(
	'%s says in one line that there are no data',
	(command) => {
		const nowhere = command === 'check' ? ['nikde'] : ['--data', 'nikde'];
		const file = { outlines: 'obce.geojson', register: 'rpss.json' }[command];
		const args = ['--import', 'tsx', `src/tools/${command}.ts`, ...nowhere];
		const { status, stderr } = spawnSync(
			process.execPath,
			[...args, ...(file ? ['--file', file] : [])],
			{ encoding: 'utf8' }
		);
		expect({ status, stderr: stderr.trim() }).toEqual({
			status: 1,
			stderr: 'Složka „nikde“ tu není: napište cestu ke složce s daty.'
		});
	}
);

describe('npm run check:data', () => {
	test('says in one line that a pack is right, and exits with 0', () => {
		expect(check(writePack(aPack()))).toEqual({
			status: 0,
			stdout: 'V pořádku: služby 2, obce 1, druhy pomoci 2, zdroje 3; vydáno 2026-11-21.\n',
			stderr: ''
		});
	});

	test('says what is doubtful, counts it, and exits with 0', () => {
		const folder = writePack(aPackWith(FULL_SERVICE, 'podle ceníku obce', 'od 150,-'));
		expect(check(folder)).toEqual({
			status: 0,
			stdout:
				`${folder}/${FULL_SERVICE}:50:12 cena[0].slovy: Pozor: Částku pište „150 Kč“ místo „150,-“.\n` +
				'V pořádku: služby 2, obce 1, druhy pomoci 2, zdroje 3; vydáno 2026-11-21. Upozornění: 1.\n',
			stderr: ''
		});
	});

	test('reads no link, and says so', () => {
		const folder = writePack(aPack());
		symlinkSync(`${folder}/region.yaml`, `${folder}/sluzby/jina.yaml`);
		expect(check(folder)).toMatchObject({
			status: 1,
			stderr: expect.stringContaining(
				'sluzby/jina.yaml:1:1 soubor: Tohle není obyčejný soubor'
			) as string
		});
	});

	test('lists every problem with the path as given, and exits with 1', () => {
		const folder = writePack(aPackWith(FULL_SERVICE, '"739 861 544"', '"739 861 54"'));
		expect(check(folder)).toEqual({
			status: 1,
			stdout: '',
			stderr:
				`${folder}/${FULL_SERVICE}:27:12 telefony[0].cislo: Telefon má mít devět číslic, například „739 861 544“; tady jich je 8.\n` +
				'Chyb celkem: 1. Opravte je a spusťte kontrolu znovu.\n'
		});
	});

	test('npm run ask says the same once, and no word of English', () => {
		const folder = writePack(aPackWith(FULL_SERVICE, '"739 861 544"', '"739 861 54"'));
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			['--import', 'tsx', 'src/tools/ask.ts', 'obědy'],
			{ encoding: 'utf8', env: { ...process.env, REGION: folder } }
		);
		expect({ status, stdout, lines: stderr.trimEnd().split('\n') }).toEqual({
			status: 1,
			stdout: '',
			lines: ['Data mají chyby (1):', expect.stringContaining('Telefon má mít devět číslic')]
		});
	});

	test('writes nothing into the pack', async () => {
		const files = aPackWith(FULL_SERVICE, '"739 861 544"', '"739 861 54"');
		const folder = writePack(files);
		check(folder);
		expect(asText(await readPackFiles(folder))).toEqual(asText(files));
	});

	test('says so when there is no such folder', () => {
		expect(check('/nikde')).toMatchObject({
			status: 1,
			stderr: 'Složka „/nikde“ tu není: napište cestu ke složce s daty.\n'
		});
	});
});

function check(folder: string) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'src/tools/check.ts', folder],
		{ encoding: 'utf8' }
	);
	return { status, stdout, stderr };
}

function asText(files: readonly { readonly path: string; readonly bytes: Uint8Array }[]) {
	return Object.fromEntries(
		files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])
	);
}
