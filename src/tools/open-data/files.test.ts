import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { aPack, FULL_SERVICE, packText } from '../../../tests/fixtures/pack.ts';
import { checkPack } from '../../pack/check-pack.ts';
import { readRegion } from '../read-pack.ts';
import { openDataFiles } from './files.ts';

const real = await readRegion();
const files = openDataFiles(real.region, real.outlines);

/** The files of a small pack. */
function filesOf(changes: Parameters<typeof aPack>[0] = {}) {
	const checked = checkPack(aPack(changes));
	if (checked.status === 'invalid') throw new Error(JSON.stringify(checked.problems));
	return openDataFiles(checked.region, checked.outlines);
}

type Json = Record<string, unknown>;
const json = (path: string, from = files) => JSON.parse(from[path] ?? 'null') as Json;
const listOf = (name: string, from = files) =>
	json(`hsds/${name}/index.json`, from)['contents'] as Json[];
const services = () =>
	listOf('services').map(({ id }) => json(`hsds/services/${String(id)}/index.json`));

describe('what others take', () => {
	test('each file has its checksum', () => {
		const { 'SHA256SUMS.txt': sums = '', ...others } = files;
		const expected = Object.entries(others).map(
			([path, text]) => `${createHash('sha256').update(text).digest('hex')}  ${path}`
		);
		expect(sums.trimEnd().split('\n')).toEqual(expected);
	});

	test('the same data give the same files', () => {
		expect(openDataFiles(real.region, real.outlines)).toEqual(files);
	});

	test('no file has the non-breaking spaces of the pages', () => {
		expect(Object.entries(files).filter(([, text]) => text.includes('\u00a0'))).toEqual([]);
	});

	test('every service has an answer for every municipality, also where nobody knows', () => {
		const { services, municipalities } = real.region;
		const lines = (files['pokryti.csv'] ?? '').trimEnd().split('\r\n');
		expect(lines).toHaveLength(1 + services.length * municipalities.length);
		const features = json('pokryti.geojson')['features'] as {
			properties: Record<string, string[]>;
		}[];
		for (const {
			properties: { ano = [], ano_s_podminkou = [], zeptejte_se = [], ne = [] }
		} of features)
			expect([...ano, ...ano_s_podminkou, ...zeptejte_se, ...ne].sort()).toEqual(
				services.map(({ id }) => id).sort()
			);
	});

	test('a table is for a spreadsheet, and no cell of it is a formula', () => {
		const table = filesOf({
			[FULL_SERVICE]: packText(FULL_SERVICE)
				.replace('nazev: Pečovatelská', 'nazev: "=1+1; Pečovatelská"')
				.replace('"=1+1; Pečovatelská" služba Poniklá', '"=1+1; Pečovatelská"')
		})['sluzby.csv'];
		expect(table).toMatch(/^\uFEFFid;název;/);
		expect(table).toContain(`;"'=1+1; Pečovatelská";`);
	});

	test('a card of a service that ended is not given out, and doubt is said on it', () => {
		const stav = (text: string) => ({
			[FULL_SERVICE]: packText(FULL_SERVICE).replace('  hodnota: bezi', text)
		});
		expect(
			filesOf(stav('  hodnota: skoncila\n  od: "2022"'))['vizitky/ps-ponikla.vcf']
		).toBeUndefined();
		expect(filesOf(stav('  hodnota: neovereno'))['vizitky/ps-ponikla.vcf']).toContain('Nevíme');
	});

	test('a card and a table say whose each number is', () => {
		const { 'vizitky/ps-ponikla.vcf': card = '', 'sluzby.csv': table } = filesOf();
		expect(card).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
		expect(card).toContain('\r\nN:Pečovatelská služba Poniklá;;;;\r\n');
		expect(card).toContain('\r\nTEL;VALUE=uri;TYPE="work,voice":tel:+420739861544\r\n');
		expect(card.replaceAll('\r\n ', '')).toContain('Telefony: 739 861 544 vedoucí.');
		expect(table).toContain(';739 861 544 (vedoucí);');
	});

	test('a map names its licence and day, which nothing beside it does', () => {
		expect(json('pokryti.geojson')).toMatchObject({
			licence: json('najdi-pomoc.json')['licence'],
			released: real.region.released
		});
	});

	test('no line of a card has more than 75 bytes', () => {
		const lines = Object.entries(files)
			.filter(([path]) => path.endsWith('.vcf'))
			.flatMap(([, text]) => text.split('\r\n'));
		expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
	});
});

describe('Open Referral HSDS 3.0', () => {
	test('an id is the same in every release, and names one record', () => {
		const ids = listOf('services').map(({ id }) => id);
		expect(new Set(ids).size).toBe(real.region.services.length);
		const later = openDataFiles({ ...real.region, released: '2030-01-01' }, real.outlines);
		expect(listOf('services', later).map(({ id }) => id)).toEqual(ids);
	});

	test('only a sure yes is a service area', () => {
		const areas = services().flatMap((service) => service['service_areas'] as Json[]);
		const sure = (files['pokryti.csv'] ?? '').split('\r\n').filter((line) => /;ano;/.test(line));
		expect(areas).toHaveLength(sure.length);
	});

	test('who only may run is not said to be active', () => {
		const unverified = filesOf({
			[FULL_SERVICE]: packText(FULL_SERVICE).replace('hodnota: bezi', 'hodnota: neovereno')
		});
		const service = listOf('services', unverified).find(
			({ name }) => name === 'Pečovatelská služba Poniklá'
		);
		expect(service).toMatchObject({ status: 'inactive', alert: expect.stringContaining('Nevíme') });
	});

	test('each service names an organization that is there, also where no source does', () => {
		const organizations = listOf('organizations').map(({ id }) => id);
		const named = services().map(({ organization_id }) => organization_id);
		expect(organizations).toEqual(expect.arrayContaining([...new Set(named)]));
		const nobody = packText(FULL_SERVICE).replace('poskytovatel: obec-ponikla\n', '');
		const unknown = listOf('organizations', filesOf({ [FULL_SERVICE]: nobody })).at(-1);
		expect(unknown).toMatchObject({ name: 'Poskytovatele zatím neznáme' });
	});

	test('hours are told with their offset from UTC, and end before midnight', () => {
		const schedulesOf = (osm: string, released = '2026-11-21') => {
			const { region, outlines } = real;
			const week = packText(FULL_SERVICE).replace('Mo-Fr 07:00-15:30; PH off', osm);
			const checked = checkPack(aPack({ [FULL_SERVICE]: week }));
			const one = checked.status === 'valid' ? checked.region : region;
			const made = openDataFiles({ ...one, released }, outlines);
			const [service] = listOf('services', made).filter(({ name }) => /Poniklá/.test(String(name)));
			return json(`hsds/services/${String(service?.['id'])}/index.json`, made)['schedules'];
		};
		expect(schedulesOf('00:00-24:00')).toMatchObject([
			{ opens_at: '00:00', closes_at: '23:59', timezone: 1 }
		]);
		expect(schedulesOf('Mo 07:00-15:30', '2026-07-01')).toMatchObject([
			{ closes_at: '15:30', timezone: 2, notes: expect.stringContaining('Europe/Prague') }
		]);
	});

	test('each record has what the standard requires', () => {
		for (const service of services()) {
			expect(service).toMatchObject({
				id: UUID,
				name: expect.any(String),
				status: expect.stringMatching(/^(in)?active$|^defunct$/)
			});
			for (const { id, number } of service['phones'] as Json[])
				expect([id, number]).toEqual([UUID, expect.stringMatching(/^\+?\d+$/)]);
			for (const { id, last_action_date, field_name } of service['metadata'] as Json[])
				expect([id, last_action_date, field_name]).toEqual([
					UUID,
					expect.any(String),
					expect.any(String)
				]);
		}
		for (const organization of listOf('organizations'))
			expect(organization).toMatchObject({
				id: UUID,
				name: expect.any(String),
				description: expect.any(String)
			});
		for (const term of listOf('taxonomy_terms'))
			expect(term).toMatchObject({
				id: UUID,
				name: expect.any(String),
				description: expect.any(String)
			});
	});

	const tables = json('hsds/tabulky/datapackage.json')['resources'] as Json[];
	const rowsOf = (path: unknown) =>
		(files[`hsds/tabulky/${String(path)}`] ?? '').replace('\uFEFF', '').trimEnd().split('\r\n');

	test('the tables hold each record once, and their columns are as the package says', () => {
		const counts = Object.fromEntries(
			tables.map(({ name, path }) => [name, rowsOf(path).length - 1])
		);
		expect(counts).toMatchObject({
			service: real.region.services.length,
			organization: listOf('organizations').length,
			service_area: services().flatMap((service) => service['service_areas'] as Json[]).length
		});
		for (const { path, schema } of tables) {
			const { fields } = schema as { fields: Json[] };
			expect(rowsOf(path)[0]).toBe(fields.map(({ name }) => name).join(';'));
			const ids = rowsOf(path).flatMap((line) => /^[\da-f-]{36}(?=;)/.exec(line) ?? []);
			expect(new Set(ids).size).toBe(ids.length);
		}
		expect(files['hsds/tabulky/phones.csv']).not.toMatch(/;'?\+/);
	});

	// They are not ours to give away: where they are not, only what they require is checked, above.
	const folder = process.env['HSDS_SCHEMAS'] ?? '';
	const isHere = existsSync(join(folder, 'service_with_definitions.json'));

	test.runIf(isHere)('all is valid by the official schemas, in the folder HSDS_SCHEMAS', () => {
		const compile = (name: string) =>
			new Ajv({ unknownFormats: 'ignore' }).compile(
				JSON.parse(readFileSync(join(folder, name), 'utf8')) as object
			);
		const [whole, inList, organization] = [
			'service_with_definitions',
			'service_list',
			'organization_list'
		].map((name) => compile(`${name}.json`));
		const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
			resources: { name: string; path: string; schema: { fields: Json[] } }[];
		};
		for (const { name, path, schema } of tables) {
			const official = resources.find((one) => one.name === name);
			const known = official?.schema.fields.map((field) => field['name']);
			expect(official?.path).toBe(path);
			expect(known).toEqual(
				expect.arrayContaining((schema as { fields: Json[] }).fields.map((field) => field['name']))
			);
		}
		const wrong = (valid: typeof whole, records: readonly Json[]) =>
			records.flatMap((record) => (valid?.(record) ? [] : [[record['name'], valid?.errors]]));
		expect(wrong(whole, services())).toEqual([]);
		expect(wrong(inList, listOf('services'))).toEqual([]);
		expect(wrong(organization, listOf('organizations'))).toEqual([]);
	});
});

const UUID = expect.stringMatching(
	/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/
);
