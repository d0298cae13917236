import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { aPack, FULL_SERVICE, packText } from '../../../tests/fixtures/pack.ts';
import { writePack } from '../../../tests/fixtures/pack-folder.ts';
import type { PackFile } from '../../pack/encoding.ts';
import { createRandom } from '../country/random.ts';
import { readPackFiles } from '../read-pack.ts';
import { writePackFiles } from '../write-pack.ts';
import type { Change } from './change.ts';
import { editPack, editPassing } from './edit.ts';
import { typeNames, TYPES_FILE } from './file.ts';
import { CONFIRMED_TYPES, REGISTER_URL } from './known.ts';
import { RegisterError } from './read.ts';
import { compareRegister, type CompareOptions } from './reading.ts';
import { proposalsOf } from './report.ts';
import { PERSON, type RawService, sampleServices, writeSample } from './sample.ts';

const DAY = '2026-11-28';

/** What the register says of `ps-ponikla`: all as the record has it. */
const PONIKLA = {
	portalId: 523,
	identifikator: '2084701',
	datumPoskytovaniOd: '2007-01-01',
	datumPoskytovaniDo: null,
	druhSocialniSluzby: { id: 'DruhSocialniSluzby/4' },
	poskytovatel: {
		ico: '00276049',
		nazev: 'Obec Poniklá',
		statutarniOrgany: [{ jmeno: 'Jméno', prijmeni: 'Příjmení' }]
	},
	telefony: [{ telefon: '+ 420 739861544', poznamka: PERSON }],
	emaily: [{ email: 'Pecovatelky@ponikla.cz' }],
	weby: [{ web: 'www.ponikla.cz/sluzby/' }],
	formy: [
		{
			forma: { id: 'FormaSocialniSluzby/ter' },
			kapacity: [{ pocet: 20, typ: { id: 'TypKapacitySocialniSluzby/klient' } }]
		}
	],
	zarizeni: [
		{
			nazev: 'Pečovatelská služba',
			poskytujeOd: '2007-01-01',
			poskytujeDo: null,
			vedouci: [{ jmeno: 'Jméno', prijmeni: 'Příjmení' }],
			adresa: {
				obec: { id: 'Obec/577405' },
				ulice: null,
				cisloDomovni: 65,
				cisloOrientacni: null,
				psc: '51242'
			}
		}
	]
};

const SEAT = PONIKLA.zarizeni[0]?.adresa;

function place(change: Readonly<Record<string, unknown>>) {
	return { zarizeni: [{ ...PONIKLA.zarizeni[0], ...change }] };
}

function fileOf(services: readonly RawService[]): string {
	return written(JSON.stringify({ polozky: services }));
}

function written(text: string | Uint8Array): string {
	const folder = mkdtempSync(join(tmpdir(), 'registr-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const file = join(folder, 'rpss.json');
	writeFileSync(file, text);
	return file;
}

function compare(
	services: readonly RawService[],
	pack: readonly PackFile[] = aPack(),
	options: Partial<CompareOptions> = {}
) {
	return compareRegister(fileOf(services), pack, {
		day: DAY,
		typeNames: CONFIRMED_TYPES,
		...options
	});
}

/** The changes that are more than a confirmation, in short. */
async function newsOf(change: object, pack?: readonly PackFile[]): Promise<string[]> {
	const { changes } = await compare([{ ...PONIKLA, ...change }], pack);
	return changes.filter(({ kind }) => kind !== 'confirmed').map(inShort);
}

function inShort({ kind, field, old, next }: Change): string {
	return [kind, field, old, next].join(' | ');
}

/** The pack after everything was accepted. */
async function accepted(services: readonly RawService[], pack: readonly PackFile[] = aPack()) {
	const { changes, reading } = await compare(services, pack);
	return editPack(pack, changes, reading);
}

function textOf(pack: readonly PackFile[], path: string): string {
	return new TextDecoder().decode(pack.find((file) => file.path === path)?.bytes);
}

/** A pack whose phone was read in the register in September. */
function readBefore(): PackFile[] {
	const source = `- id: registr-2026-09\n  nazev: Registr\n  odkaz: ${REGISTER_URL}\n  datum: "2026-09-04"\n`;
	return aPack({
		'zdroje.yaml': packText('zdroje.yaml') + source,
		[FULL_SERVICE]: packText(FULL_SERVICE).replace(
			'    zdroj: katalog\n    datum: "2024-05"',
			'    zdroj: registr-2026-09 # opsáno ručně'
		)
	});
}

describe('what the register says otherwise', () => {
	test('the same in other writing is nothing new', async () => {
		expect(await newsOf({})).toEqual([]);
	});

	test.each<[string, object, string[]]>([
		[
			'a second number in one cell is added',
			{ telefony: [{ telefon: '739 861 544, 481/585 981' }] },
			['added | telefony |  | 481 585 981']
		],
		[
			'another capacity stands beside the older one',
			{
				formy: [
					{
						forma: { id: 'FormaSocialniSluzby/ter' },
						kapacity: [{ pocet: 8, typ: { id: 'TypKapacitySocialniSluzby/klient' } }]
					}
				]
			},
			['changed | kapacita | 20 lidí | Registr uvádí: 8 klientů.']
		],
		[
			'an end of the service',
			{ datumPoskytovaniDo: '2026-10-31' },
			['changed | stav | běží | skončila 31. 10. 2026']
		],
		[
			'an end of its only place is an end, too',
			place({ poskytujeDo: '2026-10-31' }),
			['changed | stav | běží | skončila 31. 10. 2026']
		],
		['an end that is to come is none', { datumPoskytovaniDo: '2027-10-31' }, []],
		['of a secret address nothing is said', place({ utajenaAdresa: true, adresa: null }), []],
		[
			'a place in a town that our data do not know is not written',
			place({
				adresa: { ...SEAT, obec: { id: 'Obec/554782' }, psc: '11000' }
			}),
			[]
		],
		[
			'what no source of ours had from the register is not gone',
			{ telefony: [], poskytovatel: { ...PONIKLA.poskytovatel, telefony: [] } },
			[]
		],
		[
			'a web is not sought in documents',
			{ weby: [], doplnkoveUdaje: { priloha: { url: 'https://www.mpsv.cz/x' } } },
			[]
		]
	])('%s', async (_name, change, expected) => {
		expect(await newsOf(change)).toEqual(expected);
	});

	test('a number that the register had is gone when it has it no longer', async () => {
		expect(
			await newsOf(
				{ telefony: [], poskytovatel: { ...PONIKLA.poskytovatel, telefony: [] } },
				readBefore()
			)
		).toEqual(['gone | telefony | 739 861 544 | ']);
	});

	test('one number in place of another is one change', async () => {
		expect(await newsOf({ telefony: [{ telefon: '481585981' }] }, readBefore())).toEqual([
			'changed | telefony | 739 861 544 | 481 585 981'
		]);
	});

	describe('a value that is back', () => {
		/** Each with what stood in the record first, and what the register says in between. */
		const FIELDS: [field: string, said: RegExp, between: object][] = [
			['telefony', /739 861 544/, { telefony: [{ telefon: '481585981' }] }],
			['emaily', /pecovatelky@/i, { emaily: [{ email: 'jiny@ponikla.cz' }] }],
			['weby', /ponikla\.cz\/sluzby/, { weby: [{ web: 'www.ponikla.cz/jinam' }] }],
			['mista', /Poniklá 65|č\. p\. 65/, place({ adresa: { ...SEAT, cisloDomovni: 9 } })]
		];
		const readings = async (pack: readonly PackFile[], change: object, day: string) => {
			const { changes, reading } = await compare([{ ...PONIKLA, ...change }], pack, { day });
			return { changes, pack: editPack(pack, changes, reading) };
		};
		const currentIn = (pack: readonly PackFile[], field: string) => {
			const record = parse(textOf(pack, FULL_SERVICE)) as Record<string, Record<string, unknown>[]>;
			return (record[field] ?? []).filter(({ zastarale }) => !zastarale);
		};
		/** As the register had it in September, all of it. */
		const first = () => {
			const pack = readBefore();
			return aPack({
				...Object.fromEntries(pack.map(({ path }) => [path, textOf(pack, path)])),
				[FULL_SERVICE]: textOf(pack, FULL_SERVICE).replace(
					/(emaily|weby|mista):[^]*?zdroj: katalog/g,
					(field) => field.replace('katalog', 'registr-2026-09')
				)
			});
		};

		test.each(FIELDS)(
			'in the third reading is told as such and current again: %s',
			async (field, said, between) => {
				const second = await readings(first(), between, '2026-10-28');
				expect(currentIn(second.pack, field)).toHaveLength(1);
				expect(JSON.stringify(currentIn(second.pack, field))).not.toMatch(said);
				const third = await readings(second.pack, {}, DAY);
				const back = third.changes.find((one) => one.field === field && one.kind === 'added');
				expect([back?.next, back?.warning]).toEqual([
					expect.stringMatching(said),
					expect.stringMatching(/^V datech stojí, že už neplatí \(registr-2026-09, 2026-09-04\)/)
				]);
				const current = currentIn(third.pack, field);
				expect(current).toEqual([expect.objectContaining({ zdroj: `registr-${DAY}` })]);
				expect(JSON.stringify(current)).toMatch(said);
				expect((await readings(third.pack, {}, DAY)).changes).toEqual([]);
			}
		);

		test('is not put in place of another without a question of its own', async () => {
			const second = await readings(first(), FIELDS[0]?.[2] ?? {}, '2026-10-28');
			const { changes } = await readings(second.pack, {}, DAY);
			expect(changes.filter(({ field }) => field === 'telefony').map(inShort)).toEqual([
				'added | telefony |  | 739 861 544',
				'gone | telefony | 481 585 981 | '
			]);
		});

		test('is told of forms, capacity and the number of the register, too', async () => {
			const dead = (text: string) => text.replace('zdroj: katalog', '$&\n    zastarale: true');
			const pack = aPack({
				[FULL_SERVICE]: packText(FULL_SERVICE)
					.replace(/(formy|kapacita):[^]*?zdroj: katalog/g, dead)
					.replace(
						/registr:\n.*\n.*\n/,
						'registr:\n  - hodnota: mpsv-523\n    zdroj: katalog\n  - hodnota: "2084701"\n    zdroj: katalog\n    zastarale: true\n'
					)
			});
			const { changes } = await compare([PONIKLA], pack);
			const warned = changes.filter(({ warning }) => /už neplatí/.test(warning ?? ''));
			expect(warned.map(inShort)).toEqual([
				'added | formy |  | terenni',
				'added | kapacita |  | Registr uvádí: 20 klientů.',
				'added | registr |  | 2084701'
			]);
		});
	});

	test('a form or a capacity of an unknown code is not said', async () => {
		const code = (name: string) => ({ id: `X/${name}` });
		const kapacity = [{ pocet: 20, typ: code('constructor') }];
		const formy = [
			{ forma: code('constructor'), kapacity: PONIKLA.formy[0]?.kapacity },
			{ forma: code('ter'), kapacity }
		];
		expect(await newsOf({ formy })).toEqual([]);
	});

	test('a key that is not there says nothing, so nothing is gone', async () => {
		const { telefony: _, ...without } = PONIKLA;
		const other = [...sampleServices({ services: 3 })];
		const { changes } = await compare([without, ...other], readBefore());
		expect(changes.filter(({ field }) => field === 'telefony')).toEqual([]);
	});

	test('coverage is never said, wherever a service sits and goes', async () => {
		const counties = { rozsirenePusobnostiVKraji: [{ kraj: { id: 'Kraj/78' } }] };
		const pack = await accepted([
			{ ...PONIKLA, ...counties, telefony: [{ telefon: '481585981' }] }
		]);
		const coverage = (text: string) =>
			text.slice(text.indexOf('pokryti:'), text.indexOf('otazky:'));
		expect(coverage(textOf(pack, FULL_SERVICE))).toBe(coverage(packText(FULL_SERVICE)));
	});
});

describe('which service is which', () => {
	const unnumbered = () =>
		aPack({
			[FULL_SERVICE]: packText(FULL_SERVICE).replace(/registr:\n.*\n.*\n/, ''),
			'poskytovatele.yaml': packText('poskytovatele.yaml').replace(
				/ico:\n.*\n/,
				'ico:\n    - hodnota: "00276049"\n'
			)
		});

	test('by the number of the public list, too', async () => {
		const pack = aPack({ [FULL_SERVICE]: packText(FULL_SERVICE).replace('"2084701"', 'mpsv-523') });
		const { matches } = await compare([PONIKLA], pack);
		expect(matches.matched.map(({ by }) => by)).toEqual(['number']);
	});

	test('without a number by provider and type', async () => {
		const { matches, changes } = await compare([PONIKLA], unnumbered());
		expect(matches.matched.map(({ by }) => by)).toEqual(['provider']);
		expect(changes.find(({ field }) => field === 'registr')?.warning).toContain('ověřte');
	});

	test('of two of one provider and type by the place', async () => {
		const there = {
			...PONIKLA,
			identifikator: '3',
			portalId: 3,
			...place({ adresa: { ...SEAT, cisloDomovni: 9 } })
		};
		const { matches } = await compare([there, PONIKLA], unnumbered());
		expect(matches.matched.map(({ service }) => service.identifier)).toEqual(['2084701']);
	});

	test('not by what is outdated: a number, the provider, or a place it had before', async () => {
		const before = { ...PONIKLA, identifikator: '1000000', portalId: 1 };
		const ended = { ...before, datumPoskytovaniDo: '2020-12-31' };
		const old = (line: string) => `  - ${line}\n    zdroj: katalog\n    zastarale: true\n`;
		const numbers = aPack({
			[FULL_SERVICE]: packText(FULL_SERVICE).replace(
				'registr:\n',
				`registr:\n${old('hodnota: "1000000"')}`
			)
		});
		const byNumber = await compare([ended, PONIKLA], numbers);
		expect(byNumber.matches.matched.map(({ service }) => service.identifier)).toEqual(['2084701']);

		const owner = aPack({
			...Object.fromEntries(unnumbered().map(({ path }) => [path, textOf(unnumbered(), path)])),
			'poskytovatele.yaml': packText('poskytovatele.yaml').replace(
				/ico:\n.*\n.*\n/,
				`ico:\n${old('hodnota: "00276049"')}`
			)
		});
		expect((await compare([PONIKLA], owner)).matches.matched).toEqual([]);

		const there = { ...before, ...place({ adresa: { ...SEAT, cisloDomovni: 9 } }) };
		const moved = aPack({
			...Object.fromEntries(unnumbered().map(({ path }) => [path, textOf(unnumbered(), path)])),
			[FULL_SERVICE]: textOf(unnumbered(), FULL_SERVICE).replace(
				'mista:\n',
				`mista:\n${old('adresa: Poniklá 9, 512 42 Poniklá\n    obec: ponikla')}`
			)
		});
		const byPlace = await compare([there, PONIKLA], moved);
		expect(byPlace.matches.matched.map(({ service }) => service.identifier)).toEqual(['2084701']);
	});

	test('where nothing decides, nobody does', async () => {
		const twin = { ...PONIKLA, identifikator: '3', portalId: 3 };
		const { matches } = await compare([twin, PONIKLA], unnumbered());
		expect([matches.matched, matches.ambiguous.map(({ id }) => id)]).toEqual([[], ['ps-ponikla']]);
	});

	test('what we do not have is proposed, if it lies here and runs', async () => {
		const other = {
			...PONIKLA,
			identifikator: '3',
			portalId: 3,
			druhSocialniSluzby: { id: 'DruhSocialniSluzby/13' }
		};
		const ended = { ...other, identifikator: '4', datumPoskytovaniDo: '2012-12-31' };
		const { matches, known } = await compare([PONIKLA, other, ended]);
		expect(proposalsOf(matches, known, DAY).map(({ identifier }) => identifier)).toEqual(['3']);
	});
});

describe('what is accepted', () => {
	test('a new statement stands beside the older one, with source and date', async () => {
		const text = textOf(
			await accepted([{ ...PONIKLA, telefony: [{ telefon: '481585981' }] }]),
			FULL_SERVICE
		);
		expect(text).toContain(
			'  - cislo: "739 861 544"\n    popisek: vedoucí\n    zdroj: katalog\n    datum: "2024-05"\n  - cislo: "481 585 981"\n    zdroj: registr-2026-11-28\n'
		);
	});

	test('the source is named once, and the release is not older than it', async () => {
		const pack = await accepted([PONIKLA]);
		expect(textOf(pack, 'zdroje.yaml').match(/id: registr-2026-11-28/g)).toHaveLength(1);
		expect(textOf(pack, 'region.yaml')).toContain('vydano: "2026-11-28"');
	});

	test('what the register says again is renewed where it stands, comment and all', async () => {
		const text = textOf(await accepted([PONIKLA], readBefore()), FULL_SERVICE);
		expect(text).toContain('zdroj: registr-2026-11-28 # opsáno ručně');
		expect(text.match(/739 861 544/g)).toHaveLength(1);
	});

	test('what is gone is kept, as outdated', async () => {
		const silent = {
			...PONIKLA,
			telefony: [],
			poskytovatel: { ...PONIKLA.poskytovatel, telefony: [] }
		};
		expect(textOf(await accepted([silent], readBefore()), FULL_SERVICE)).toMatch(
			/cislo: "739 861 544"\n.*\n.*\n {4}zastarale: true\n {4}poznamka: V registru k 28\. 11\. 2026 už není\./
		);
	});

	test('an end says what was said before', async () => {
		const ended = { ...PONIKLA, datumPoskytovaniDo: '2026-10-31' };
		expect(textOf(await accepted([ended]), FULL_SERVICE)).toContain(
			'stav:\n  hodnota: skoncila\n  od: "2026-10-31"\n  zdroj: registr-2026-11-28\n  poznamka: "Předtím: běží (akcni-plan, 2023)."'
		);
	});

	test('a new field goes where the guide has it', async () => {
		const pack = aPack({ [FULL_SERVICE]: packText(FULL_SERVICE).replace(/weby:\n.*\n.*\n/, '') });
		expect(textOf(await accepted([PONIKLA], pack), FULL_SERVICE)).toMatch(
			/emaily:[^]*\nweby:[^]*\nmista:/
		);
	});

	test('a value that the rules refuse is left out and told, and the others are written', async () => {
		const odd = {
			...PONIKLA,
			telefony: [{ telefon: '906 123 458' }, { telefon: '481 585 982' }],
			emaily: [{ email: 'nova@ponikla.cz' }]
		};
		const { changes, reading } = await compare([odd]);
		const { files, left } = editPassing(aPack(), changes, reading);
		expect(left.map(({ change, why }) => [change.next, why])).toEqual([
			['906 123 458', expect.stringContaining('drahý')]
		]);
		const text = textOf(files, FULL_SERVICE);
		expect(text).toContain('481 585 982');
		expect(text).toContain('nova@ponikla.cz');
		expect(text).not.toContain('906');
		expect(editPassing(files, [], reading)).toEqual({ files, left: [] });
	});

	test('one change alone that the rules refuse is an error', async () => {
		const premium = { ...PONIKLA, telefony: [{ telefon: '906 123 458' }] };
		await expect(accepted([premium])).rejects.toThrow(/nic se nezapsalo[^]*drahý/);
	});

	test('a file that changed meanwhile is not overwritten', async () => {
		const folder = writePack(aPack());
		const before = await readPackFiles(folder);
		const { changes, reading } = await compare([PONIKLA], before);
		writeFileSync(join(folder, FULL_SERVICE), `${packText(FULL_SERVICE)}# můj zápis\n`);
		const after = editPack(before, changes, reading);
		await expect(writePackFiles(folder, before, after)).rejects.toThrow(/mezitím někdo změnil/);
		expect(textOf(await readPackFiles(folder), 'zdroje.yaml')).toBe(packText('zdroje.yaml'));
	});

	test('no name of a person is kept anywhere', async () => {
		const comparison = await compare([PONIKLA, ...sampleServices({ services: 50 })]);
		expect(JSON.stringify(comparison)).not.toMatch(/Příjmení/);
	});
});

describe('a file that must not be used', () => {
	test.each(['<!doctype html><title>503</title>', '', '{"polozky":[{}]}'])(
		'%s in the place of the list of types',
		async (text) => {
			const folder = writePack([{ path: TYPES_FILE, bytes: Buffer.from(text) }]);
			const names = typeNames(join(folder, 'rpss.json'));
			await expect(names).rejects.toThrow(RegisterError);
			await expect(names).rejects.toThrow(/není číselník MPSV/);
		}
	);

	const sample = JSON.stringify({ polozky: [...sampleServices({ services: 40 })] });

	test.each<[string, string, RegExp]>([
		['cut', sample.slice(0, sample.length / 2), /poškozený nebo useknutý/],
		['cut after its last service', sample.slice(0, -2), /poškozený nebo useknutý/],
		['a page of an error', '<!doctype html><title>503</title>', /poškozený/],
		['empty', '', /poškozený|žádná služba/],
		['an empty list', '{"polozky":[]}', /žádná služba/],
		['its list renamed', sample.replace('polozky', 'items'), /žádná služba/],
		['a key renamed', sample.replaceAll('"identifikator"', '"kod"'), /Klíč „identifikator“/],
		['a key within a list renamed', sample.replaceAll('"telefon"', '"cislo"'), /Klíč „telefony“/],
		['facilities renamed', sample.replaceAll('"zarizeni"', '"mista"'), /Klíč „zarizeni“/]
	])('%s', async (_name, text, message) => {
		const options = { day: DAY, typeNames: CONFIRMED_TYPES };
		const comparing = compareRegister(written(text), aPack(), options);
		await expect(comparing).rejects.toThrow(RegisterError);
		await expect(comparing).rejects.toThrow(message);
	});

	test('packed, or with a mark of its order of bytes, it says the same', async () => {
		const text = JSON.stringify({ polozky: [PONIKLA] });
		const options = { day: DAY, typeNames: CONFIRMED_TYPES };
		const read = async (file: string) =>
			(await compareRegister(file, aPack(), options)).changes.map(({ id }) => id);
		const plain = await read(written(text));
		expect(plain).not.toEqual([]);
		expect(await read(written(`\ufeff${text}`))).toEqual(plain);
		expect(await read(written(gzipSync(text)))).toEqual(plain);
		const cut = read(written(gzipSync(text).subarray(0, -20)));
		await expect(cut).rejects.toThrow(/useknutý/);
	});

	test('one that lacks most of what we know', async () => {
		const numbered = Object.fromEntries(
			Array.from({ length: 5 }, (_, i) => [
				`sluzby/ps-${i}.yaml`,
				packText(FULL_SERVICE)
					.replace('id: ps-ponikla', `id: ps-${i}`)
					.replace('2084701', `${2000001 + i}`)
			])
		);
		await expect(compare([PONIKLA], aPack(numbered))).rejects.toThrow(/neúplný: v něm chybí 5 z 6/);
	});

	test('one with fewer services than last time', async () => {
		await expect(compare([PONIKLA], aPack(), { countBefore: 6733 })).rejects.toThrow(/minule/);
	});

	test('one older than what was read before', async () => {
		await expect(compare([PONIKLA], readBefore(), { day: '2026-08-01' })).rejects.toThrow(
			/novější/
		);
	});
});

describe('any file at all', () => {
	const random = createRandom(7);
	/** The same service with some of its keys gone, however deep. */
	const torn = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(torn);
		if (typeof value !== 'object' || value === null) return value;
		const left = Object.entries(value).filter(() => !random.chance(0.15));
		return Object.fromEntries(left.map(([key, inner]) => [key, torn(inner)]));
	};

	test.each(Array.from({ length: 30 }, (_, i) => i))(
		'with keys missing at random (%i) nothing breaks, nothing is gone, and twice is once',
		async (seed) => {
			const service = { ...(torn(PONIKLA) as RawService), identifikator: '2084701' };
			const services = [service, ...sampleServices({ services: 20, seed })];
			const once = await compare(services, readBefore());
			expect(once.changes.filter(({ kind }) => kind === 'gone')).toEqual([]);
			const pack = editPack(readBefore(), once.changes, once.reading);
			expect((await compare(services, pack)).changes).toEqual([]);
		}
	);

	test('in another order it says the same', async () => {
		const services = [PONIKLA, ...sampleServices({ services: 40 })];
		const { changes } = await compare(services, readBefore());
		expect((await compare(services.toReversed(), readBefore())).changes).toEqual(changes);
	});

	test('written bit by bit it is the same as at once', async () => {
		const file = written('');
		const options = { services: 60, also: [PONIKLA] };
		await writeSample(file, options);
		const read = await compareRegister(file, aPack(), { day: DAY, typeNames: CONFIRMED_TYPES });
		const { count, changes } = await compare([...sampleServices(options)]);
		expect([read.count, read.changes]).toEqual([count, changes]);
	});
});
