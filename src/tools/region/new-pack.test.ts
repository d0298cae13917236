import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CompleteRegion } from '#lib/region/region.ts';
import { coverageOf } from '#lib/help/offer/coverage.ts';
import { readRegion } from '../read-pack.ts';
import { sampleServices } from '../register/sample.ts';

/** Codes of the register and of ČSÚ, in their form; villages, people and numbers are made up. */
const PAIR_HEAD =
	'"KODJAZ","AKRCIS1","KODCIS1","CHODNOTA1","TEXT1","AKRCIS2","KODCIS2","CHODNOTA2","TEXT2"';
const pair = (code: string, name: string, of: string, seat: string) =>
	`"CS","OBCE_NUTS_LAU","43","${code}","${name}","ORP","65","${of}","${seat}"`;
const ORP = [
	pair('599011', 'Horní Lhotka', '9901', 'Horní Lhotka'),
	pair('599022', 'Dolní Lhotka', '9901', 'Horní Lhotka'),
	pair('599033', 'Zádveřice', '9901', 'Horní Lhotka'),
	pair('599044', 'Jinde', '9902', 'Jinde'),
	pair('599055', 'Dolní Lhotka', '9901', 'Horní Lhotka')
];
const POU = [
	pair('599011', 'Horní Lhotka', '99011', 'Horní Lhotka'),
	pair('599022', 'Dolní Lhotka', '99011', 'Horní Lhotka'),
	pair('599033', 'Zádveřice', '99012', 'Zádveřice'),
	pair('599055', 'Dolní Lhotka', '99012', 'Zádveřice')
];
const PEOPLE = [
	'kod;obyvatel;do_15;nad_65',
	'599011;3200;500;700',
	'599022;410;60;90',
	'599033;812;130;170',
	'599055;96;10;31'
];
const square = (kod: number, x: number) => ({
	type: 'Feature',
	properties: { kod, nazev: 'Obec' },
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[x, 49.5],
				[x + 0.04, 49.5],
				[x + 0.04, 49.54],
				[x, 49.54],
				[x, 49.5]
			]
		]
	}
});
const OUTLINES = {
	type: 'FeatureCollection',
	features: [
		square(599011, 16.5),
		square(599022, 16.54),
		square(599033, 16.58),
		square(599055, 16.62)
	]
};

/** A service of the sample, moved into the region. */
function serviceIn(code: string, type: number, more: object = {}) {
	const [one] = sampleServices({ services: 1 });
	const facility = {
		nazev: 'Zařízení',
		poskytujeOd: '2007-01-01',
		poskytujeDo: null,
		utajenaAdresa: false,
		adresa: {
			cisloDomovni: 12,
			psc: '76321',
			obec: { id: `Obec/${code}` },
			ulice: { nazev: 'Náves' }
		}
	};
	return {
		...one,
		datumPoskytovaniDo: null,
		identifikator: `90000${type}`,
		druhSocialniSluzby: { id: `DruhSocialniSluzby/${type}` },
		telefony: [{ telefon: '+420 555 010 030', poznamka: null }],
		poskytovatel: { ico: '00000019', nazev: 'Lhotecká  péče, z.\u00a0ú.' },
		zarizeni: [facility],
		...more
	};
}
const SERVICES = [
	serviceIn('599011', 4),
	serviceIn('599022', 4, { telefony: [{ telefon: '777 777 777', poznamka: null }] }),
	serviceIn('599011', 13, { datumPoskytovaniDo: '2020-01-01' }),
	serviceIn('599011', 99),
	serviceIn('599044', 4),
	...sampleServices({ services: 40 })
];

let folder = '';
let pack = '';
const file = (name: string, text: string) => {
	writeFileSync(join(folder, name), text);
	return join(folder, name);
};

function run(change: Readonly<Record<string, string>> = {}) {
	const options: Record<string, string> = {
		orp: '9901',
		county: 'Vymyšlený kraj',
		date: '2026-10-01',
		folder: pack,
		municipalities: file('orp.csv', [PAIR_HEAD, ...ORP].join('\r\n')),
		offices: file('pou.csv', [PAIR_HEAD, ...POU].join('\r\n')),
		population: file('lide.csv', PEOPLE.join('\n')),
		outlines: file('obce.geojson', JSON.stringify(OUTLINES)),
		register: file('rpss.json', JSON.stringify({ polozky: SERVICES })),
		...change
	};
	const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
	return spawnSync(process.execPath, ['--import', 'tsx', 'src/tools/region.ts', ...words], {
		encoding: 'utf8'
	});
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'new-region-'));
	pack = join(folder, 'pack');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run region', () => {
	let region: CompleteRegion;
	let missing = '';

	beforeAll(async () => {
		const { stderr, status } = run();
		expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
		({ region } = await readRegion(pack));
		missing = readFileSync(join(pack, 'CO-CHYBI.md'), 'utf8');
	});

	test('makes a pack that passes all checks at once', () => {
		expect(region.municipalities.map(({ name }) => name)).toEqual([
			'Dolní Lhotka',
			'Dolní Lhotka',
			'Horní Lhotka',
			'Zádveřice'
		]);
		expect(region.offices.map(({ name, locative }) => [name, locative])).toEqual([
			['Horní Lhotka', 'v\u00a0Horní Lhotce'],
			['Zádveřice', 'v\u00a0Zádveřicích']
		]);
		expect(region.municipalities.at(0)).toMatchObject({
			population: 410,
			over65: 90,
			office: 'horni-lhotka'
		});
	});

	test('tells namesakes apart by their code', () => {
		const ids = region.municipalities.map(({ id }) => id);
		expect(ids.slice(0, 2)).toEqual(['dolni-lhotka-599022', 'dolni-lhotka-599055']);
	});

	test('takes the services that run there and are of a kind we know, with what the register says', () => {
		const own = region.services.filter(({ status }) => status.value === 'active');
		expect(own.map(({ name }) => name.replaceAll('\u00a0', ' ')).sort()).toEqual([
			'Pečovatelská služba, Lhotecká péče, z. ú., Dolní Lhotka',
			'Pečovatelská služba, Lhotecká péče, z. ú., Horní Lhotka'
		]);
		expect(own.find(({ phones }) => phones.length > 0)).toMatchObject({
			types: ['40'],
			phones: [{ value: { number: '+420555010030' } }],
			status: { source: 'registr-2026-10-01', date: '2026-10-01' }
		});
	});

	test('says of no service where it goes: every answer is to ask', () => {
		expect(region.services.flatMap(({ coverage }) => coverage)).toEqual([]);
		for (const service of region.services) {
			for (const municipality of region.municipalities) {
				expect(coverageOf(region, service, municipality).answer).toBe('ask');
			}
		}
	});

	test('has nothing of the region whose words it took', () => {
		const local = /ilemni|okytnic|iberec|emily|rkonoš/;
		const files = readdirSync(pack, { recursive: true, encoding: 'utf8' });
		for (const name of files.filter((path) => path.endsWith('.yaml'))) {
			expect(readFileSync(join(pack, name), 'utf8'), name).not.toMatch(local);
		}
	});

	test('says what is missing and whom to ask', () => {
		expect(missing).toMatch(/Zádveřice: bez Zádveřic, k Zádveřicím, v Zádveřicích/);
		expect(missing).not.toMatch(/Dolní Lhotka: bez/);
		expect(missing).toMatch(/DruhSocialniSluzby\/99/);
		expect(missing).toMatch(/Horní Lhotka: telefon, e-mail, kancelář, úřední hodiny/);
		expect(missing).toMatch(/telefony: .*vymyšlené/i);
		expect(missing).not.toMatch(/undefined|null/);
	});

	test('is released no earlier than the words it takes were written', async () => {
		const older = join(folder, 'older');
		expect(run({ folder: older, date: '2025-01-01' })).toMatchObject({ stderr: '', status: 0 });
		const { released, services } = (await readRegion(older)).region;
		expect(released > '2025-01-01').toBe(true);
		expect(services.map(({ status }) => status.date)).toContain('2025-01-01');
	});

	test('overwrites nothing', () => {
		const { stderr, status } = run();
		expect(status).toBe(1);
		expect(stderr).toMatch(/už tu je/);
	});

	test.each([
		['orp', '9999', /Kód ORP „9999“/],
		['register', 'neni.json', /„neni.json“ tu není/],
		['county', '', /Napište --orp/]
	])('a wrong --%s is told in one sentence, and nothing is written', (option, value, message) => {
		const other = join(folder, 'jinam');
		const { stderr, status } = run({ folder: other, [option]: value });
		expect(status).toBe(1);
		expect(stderr).toMatch(message);
		expect(stderr.trim().split('\n')).toHaveLength(1);
		expect(existsSync(other)).toBe(false);
	});
});
