import { describe, expect, test } from 'vitest';
import { readPack } from '../../pack/pack.ts';
import { readPackFiles } from '../read-pack.ts';
import { formOf, outdatedTogether, parseForm } from './fields.ts';
import { PARTS_WITH_FORMS, shapeOfPart } from './shape.ts';

test('a form that nobody touched says what the record says, of every record', async () => {
	const { pack } = readPack(await readPackFiles());
	for (const part of PARTS_WITH_FORMS) {
		const shape = shapeOfPart(part);
		for (const { value, file } of pack[part].items) {
			const record = value as Readonly<Record<string, unknown>>;
			const parsed = parseForm(shape, formOf(shape, record), record);
			expect(parsed.value, file.path).toEqual(record);
		}
	}
});

describe('a form', () => {
	const shape = shapeOfPart('services');
	const base = {
		id: 'a',
		druhy: ['40', '44'],
		telefony: [{ cislo: '481 111 222', zdroj: 'plan' }]
	};
	const parsed = (change: Record<string, string[]>) =>
		parseForm(shape, new Map([...formOf(shape, base), ...Object.entries(change)]), base);

	test('knows where a mistake is, though an item before it was left empty', () => {
		const { value, nameOf } = parsed({
			'telefony[1].zdroj': ['dnes'],
			'telefony[2].cislo': ['481'],
			'telefony[2].zdroj': ['dnes']
		});
		expect(value['telefony']).toHaveLength(2);
		expect(nameOf('telefony[1].cislo')).toBe('telefony[2].cislo');
		expect(nameOf('nazev')).toBe('nazev');
	});

	test('keeps the order of what was chosen, adds at the end, and never changes the name', () => {
		const { value } = parsed({ druhy: ['39', '44', '40'], id: ['b'] });
		expect(value).toMatchObject({ id: 'a', druhy: ['40', '44', '39'] });
	});

	test('marks with a fact that no longer holds all that say the same', () => {
		const fact = (cislo: string, zdroj: string) => ({ cislo, zdroj });
		const before = { telefony: [fact('1', 'a'), fact('1', 'b'), fact('2', 'b')] };
		const after = { telefony: [...before.telefony, fact('1', 'dnes')] };
		Object.assign((after.telefony[0] = { ...after.telefony[0] } as never), { zastarale: true });
		const { telefony } = outdatedTogether(
			shape,
			before,
			{ value: after, nameOf: (field) => field },
			(_, fact) => String((fact as { cislo: string }).cislo)
		) as { telefony: { zastarale?: boolean }[] };
		expect(telefony.map(({ zastarale }) => zastarale)).toEqual([true, true, undefined, undefined]);
	});

	test('that takes one fact out marks those that were marked, and no new one', () => {
		const numbers = ['1', '2', '2'];
		const record = { telefony: numbers.map((cislo) => ({ cislo, zdroj: 'plan' })) };
		const marked = (first: object) => {
			const before = {
				telefony: [{ ...record.telefony[0], ...first }, ...record.telefony.slice(1)]
			};
			const form = new Map([
				...formOf(shape, before),
				['telefony[0].smazat', ['true']],
				['telefony[1].zastarale', ['true']],
				['telefony[3].cislo', ['2']],
				['telefony[3].zdroj', ['dnes']]
			]);
			const parsed = parseForm(shape, form, before);
			const { telefony } = outdatedTogether(shape, before, parsed, (_, fact) =>
				String((fact as { cislo: string }).cislo)
			) as { telefony: { zdroj: string; zastarale?: boolean }[] };
			return telefony.map(({ zdroj, zastarale }) => [zdroj, zastarale]);
		};
		const expected = [
			['plan', true],
			['plan', true],
			['dnes', undefined]
		];
		expect(marked({})).toEqual(expected);
		expect(marked({ zastarale: true })).toEqual(expected);
	});

	test('takes out what is to be taken out, and reads lines and numbers', () => {
		const { value } = parsed({
			'telefony[0].smazat': ['true'],
			otazky: ['Kdy?\n\n Kde? '],
			'mista[0].adresa': ['Dolní 1,\n514 01 Jilemnice'],
			'mista[0].bod': ['15.5, 50.6']
		});
		expect(value).toMatchObject({
			otazky: ['Kdy?', 'Kde?'],
			mista: [{ adresa: 'Dolní 1, 514 01 Jilemnice', bod: [15.5, 50.6] }]
		});
		expect(value).not.toHaveProperty('telefony');
	});
});
