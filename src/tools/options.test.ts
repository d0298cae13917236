import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseOptions } from './options.ts';

const COMMAND = {
	language: 'cs',
	usage: 'registr -- <soubor>',
	options: {
		data: { type: 'string', default: 'data', value: '<složka>', about: 'jiná složka s daty' },
		csv: { type: 'boolean', default: false, about: 'jako tabulka' }
	}
} as const;
const USAGE = `Použití: npm run registr -- <soubor>

  --data <složka>  jiná složka s daty
  --csv            jako tabulka
  --help           vypíše tuto nápovědu`;

describe('options of a command', () => {
	test('are read', () => {
		expect(parseOptions(COMMAND, ['--csv'])).toMatchObject({
			parsed: { values: { data: 'data', csv: true } }
		});
	});

	test.each(['--help', '-h'])('%s says how it is used, and ends with 0', (help) => {
		expect(parseOptions(COMMAND, ['--csv', help])).toEqual({ words: USAGE, code: 0 });
	});

	test.each([
		[['--tabulka'], '--tabulka'],
		[['-x'], '-x'],
		[['--csv=ano'], '--csv'],
		[['--data'], '--data'],
		[['soubor.csv'], 'soubor.csv']
	])('%j is not understood, which is said in Czech, and ends with 2', (args, what) => {
		expect(parseOptions(COMMAND, args)).toEqual({
			words: `Tomuhle nerozumíme: ${what}\n\n${USAGE}`,
			code: 2
		});
	});

	test('other words are read where they may stand, and English is spoken to developers', () => {
		const command = { ...COMMAND, language: 'en', allowPositionals: true } as const;
		expect(parseOptions(command, ['a', 'b'])).toMatchObject({
			parsed: { positionals: ['a', 'b'] }
		});
		expect(parseOptions(command, ['--x'])).toMatchObject({
			words: expect.stringMatching(/^Not understood: --x\n\nUsage: npm run/) as string
		});
	});
});

/** The language of each command with options. */
const LANGUAGES = {
	addresses: 'cs',
	ask: 'cs',
	bench: 'en',
	check: 'cs',
	desk: 'cs',
	flyers: 'cs',
	hosting: 'en',
	measure: 'en',
	outlines: 'cs',
	region: 'cs',
	register: 'cs',
	schema: 'en',
	serve: 'en',
	stale: 'cs'
};

test('every command reads its options by this rule, in the language of whom it is for', () => {
	const names = readdirSync('src/tools').filter((name) => /(?<!\.test)\.ts$/.test(name));
	const sources = names
		.filter((name) => name !== 'options.ts')
		.map(
			(name) => [name.slice(0, -'.ts'.length), readFileSync(`src/tools/${name}`, 'utf8')] as const
		);
	expect(sources.filter(([, source]) => source.includes('parseArgs'))).toEqual([]);
	const spoken = sources.flatMap(([name, source]) =>
		source.includes('readOptions(') ? [[name, /language: '(\w+)'/.exec(source)?.[1]]] : []
	);
	expect(Object.fromEntries(spoken)).toEqual(LANGUAGES);
});

test('a process ends with 2 and no trace of code, and with 0 after --help', () => {
	const run = (option: string) =>
		spawnSync(process.execPath, ['--import', 'tsx', 'src/tools/measure.ts', option], {
			encoding: 'utf8'
		});
	const [wrong, help] = [run('--nic'), run('--help')];
	expect([wrong.status, wrong.stdout]).toEqual([2, '']);
	expect(wrong.stderr).toMatch(/^Not understood: --nic\n\nUsage: [^]*--list/);
	expect(wrong.stderr).not.toMatch(/Error|\bat /);
	expect([help.status, help.stderr]).toEqual([0, '']);
});
