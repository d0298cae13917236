import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LIVE } from '../../tests/fixtures/frozen-data.ts';
import { aPack, aPackWith, FULL_SERVICE } from '../../tests/fixtures/pack.ts';
import { readPackFiles } from '../tools/read-pack.ts';
import { checkPack } from './check-pack.ts';
import type { PackFile } from './encoding.ts';
import { schemaFiles, schemaLine } from './json-schema.ts';

const real = await readPackFiles(LIVE);
const ajv = new Ajv();
const validators = new Map(
	schemaFiles().map(({ path, schema }) => [path, ajv.compile(schema)] as const)
);

describe('the JSON Schemas of the files of data', () => {
	test('are those that lie in data/.schema (else: npm run schema)', () => {
		const written = readdirSync(join(LIVE, '.schema')).map((name) => `.schema/${name}`);
		const read = (path: string): unknown => parse(readFileSync(join(LIVE, path), 'utf8'));
		expect(Object.fromEntries(written.map((path) => [path, read(path)]))).toEqual(
			Object.fromEntries(schemaFiles().map(({ path, schema }) => [path, plain(schema)]))
		);
	});

	test('accept all files of data', () => {
		expect(refusals(real)).toEqual([]);
	});

	test.each([
		{ name: 'every field', files: aPack() },
		{ name: 'an age without a lower limit', files: edited('od: 18\n    do: 99', 'do: 99') },
		{ name: 'a short number of the country', files: edited('"739 861 544"', '"1221"') },
		{ name: 'coverage by any form', files: edited('    forma: terenni\n', '') },
		{ name: 'no lines in a list', files: aPackWith('situace.yaml', '[tisnova-112]', '[]') },
		{ name: 'no gaps at all', files: aPack({ 'mezery.yaml': '[]', 'plan.yaml': '[]' }) }
	])('accept what the check accepts: $name', ({ files }) => {
		expect(checkPack(files).status).toBe('valid');
		expect(refusals(files)).toEqual([]);
	});

	test.each([
		{ name: 'a field too many', from: 'otazky:', to: 'dotazky:', says: 'additionalProperties' },
		{ name: 'a field that is missing', from: 'shrnuti:', to: '# shrnuti:', says: 'required' },
		{ name: 'a number for a text', from: '"739 861 544"', to: '739861544', says: 'type' },
		{ name: 'a word that is not offered', from: 'hodnota: bezi', to: 'hodnota: běží', says: 'enum' }
	])('refuse $name', ({ from, to, says }) => {
		expect(refusals(edited(from, to))).toContainEqual([FULL_SERVICE, says]);
	});

	test('name every field in Czech', () => {
		const nameless = JSON.stringify(schemaFiles()).match(/"title":"","|"description":""/g);
		expect(nameless).toBeNull();
	});

	test('are named right wherever a file names one', () => {
		const naming = real.filter(({ bytes }) => textOf(bytes).includes('$schema='));
		expect(naming.length).toBeGreaterThan(0);
		for (const { path, bytes } of naming) {
			expect(textOf(bytes).split('\n')[0]).toBe(schemaLine(path));
		}
	});
});

function edited(from: string, to: string): PackFile[] {
	return aPackWith(FULL_SERVICE, from, to);
}

/** Files that a schema refuses, each with the keywords it fails. */
function refusals(files: readonly PackFile[]): string[][] {
	return files.flatMap((file) => {
		const validate = validators.get(schemaOf(file.path));
		if (!validate || validate(parsed(file))) return [];
		return (validate.errors ?? []).map(({ keyword }) => [file.path, keyword]);
	});
}

function schemaOf(path: string): string {
	return schemaLine(path)?.replace(/.*=(?:\.\.\/)?/, '') ?? '';
}

function parsed({ bytes }: PackFile): unknown {
	return parse(textOf(bytes)) as unknown;
}

function plain(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value)) as unknown;
}

function textOf(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}
