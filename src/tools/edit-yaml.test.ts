import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withNewRecord, withRecord } from './edit-yaml.ts';
import { readPackFiles } from './read-pack.ts';

type Values = Readonly<Record<string, unknown>>;

const FILE = `# O čem to je.
- id: a
  nazev: "481"   # ustredna
  slova: [jedna, dva,
    tři]
  # O telefonech.
  telefony:
    - cislo: "481 111 222" # nové
      zdroj: plan   # starý

# O druhém.
- id: b
  slova: []
`;

describe('a record in a file keeps all that was not changed', () => {
	const [a] = parse(FILE) as [Values];
	const order = ['id', 'nazev', 'slova', 'popis', 'telefony', 'otazky'];
	const edit = (change: Values) => withRecord(FILE, 0, { ...a, ...change }, order);

	test.each<[string, Values, from: string, to: string]>([
		['a value keeps its quotes and comment', { nazev: '482' }, '"481" ', '"482" '],
		[
			'a word comes to the end of its list',
			{ slova: ['jedna', 'dva', 'tři', 'pět'] },
			'tři]',
			'tři, pět]'
		],
		[
			'a new field comes to its place',
			{ popis: 'x' },
			'  # O telefonech',
			'  popis: x\n  # O telefonech'
		],
		[
			'the last field comes to the end',
			{ otazky: ['Kdy?'] },
			'\n\n# O dru',
			'\n  otazky: [Kdy?]\n\n# O dru'
		],
		[
			'a field goes, and takes nothing with it',
			{ nazev: undefined },
			'  nazev: "481"   # ustredna\n',
			''
		],
		[
			'a statement is added below the others',
			{ telefony: [...(a['telefony'] as Values[]), { cislo: '481 333 444', zdroj: 'x' }] },
			'zdroj: plan   # starý\n',
			'zdroj: plan # starý\n    - cislo: "481 333 444"\n      zdroj: x\n'
		],
		[
			'a statement that is changed keeps its comments',
			{ telefony: [{ cislo: '481 111 222', zdroj: 'plan', zastarale: true }] },
			'zdroj: plan   # starý\n',
			'zdroj: plan # starý\n      zastarale: true\n'
		]
	])('%s', (_name, change, from, to) => {
		expect(FILE).toContain(from);
		expect(edit(change)).toBe(FILE.replace(from, to));
	});
});

test('a new record comes to the end of a file, or before another', () => {
	expect(withNewRecord(FILE, { id: 'c', nazev: '1' })).toBe(`${FILE}- id: c\n  nazev: "1"\n`);
	expect(withNewRecord('[]\n', { id: 'c' })).toBe('- id: c\n');
	expect(withNewRecord('- id: a\n- id: b\n', { id: 'c' }, 1)).toBe('- id: a\n- id: c\n- id: b\n');
});

test('every field of the data can be changed, taken away and put back, and nothing else changes', async () => {
	const files = (await readPackFiles()).filter(
		({ path, bytes }, at) =>
			path.endsWith('.yaml') &&
			bytes.length < 40_000 &&
			(!path.startsWith('sluzby/') || at % 10 === 0)
	);
	for (const { path, bytes } of files) {
		const text = new TextDecoder().decode(bytes);
		const data = parse(text) as Values | Values[];
		const index = Array.isArray(data) ? Math.floor(data.length / 2) : null;
		const record = (Array.isArray(data) ? data[index ?? 0] : data) as Values;
		const order = Object.keys(record);
		for (const key of [order[1], order[order.length >> 1], order.at(-1)] as string[]) {
			const { [key]: value, ...rest } = record;
			const other = Array.isArray(value) ? [...value.slice(1), ...value.slice(0, 1), 'pes'] : 'pes';
			for (const after of [rest, { ...record, [key]: other }]) {
				const edited = withRecord(text, index, after, order);
				expect(recordIn(edited, index), `${path} ${key}`).toEqual(after);
				expect(othersIn(edited, index), path).toEqual(othersIn(text, index));
				const back = withRecord(edited, index, record, order);
				expect(recordIn(back, index), `${path} ${key}`).toEqual(record);
			}
		}
	}
}, 120_000);

function recordIn(text: string, index: number | null): unknown {
	const data = parse(text) as unknown;
	return index === null ? data : (data as unknown[])[index];
}

function othersIn(text: string, index: number | null): unknown {
	return index === null ? null : (parse(text) as unknown[]).toSpliced(index, 1);
}
