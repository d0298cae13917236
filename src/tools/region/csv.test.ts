import { describe, expect, test } from 'vitest';
import { RegisterError } from '../register/read.ts';
import { readTable } from './csv.ts';

function rowsIn(text: string) {
	return readTable(new TextEncoder().encode(text), ['a', 'c'], { name: 'x.csv' });
}

describe('a table', () => {
	test.each([
		['a row that begins with an empty cell', 'a;b;c\n;x;y\n', [['', 'x', 'y']]],
		['empty cells in a row', 'a;b;c\n;;y\n', [['', '', 'y']]],
		[
			'empty cells at the end',
			'a;b;c\nx;;\nx\n',
			[
				['x', '', ''],
				['x', '', '']
			]
		],
		['a row of empty cells, and an empty line', 'a;b;c\n;;\n\nx;y;z', [['x', 'y', 'z']]],
		[
			'line ends of Windows, and none at the end',
			'a;b;c\r\n;x;y\r\nz;;',
			[
				['', 'x', 'y'],
				['z', '', '']
			]
		],
		['a mark of its order of bytes', '\ufeffa;b;c\nx;y;z\n', [['x', 'y', 'z']]],
		['commas', 'a,b,c\n,x;y,z\n', [['', 'x;y', 'z']]],
		['a separator in quotation marks', 'a;b;c\n"x;1";"";y\n', [['x;1', '', 'y']]],
		['quotation marks in a cell', 'a;b;c\n"x ""1""";5" trubka;y\n', [['x "1"', '5" trubka', 'y']]],
		['an empty cell in quotation marks first', 'a;b;c\r\n"";"x";"y"\r\n', [['', 'x', 'y']]],
		['a line break in a cell', 'a;b;c\n"x\r\n1";y;z\n', [['x\r\n1', 'y', 'z']]],
		['spaces around', ' A ; b;C\n x ; "y" ; z \n', [['x', 'y', 'z']]]
	])('with %s', (_name, text, expected) => {
		expect(rowsIn(text)).toEqual(expected.map(([a, b, c]) => ({ a, b, c })));
	});

	test.each([
		['without a column that is needed', 'a;b\nx;y\n', /chybí sloupce: c/],
		['that is empty', '', /chybí sloupce: a, c/],
		['with a cell too many', 'a;b;c\nx;y;z;navíc\n', /víc buněk/],
		['with a quotation mark that does not end', 'a;b;c\n"x;1"2;y;z\n', /víc buněk/]
	])('%s is refused', (_name, text, message) => {
		expect(() => rowsIn(text)).toThrow(RegisterError);
		expect(() => rowsIn(text)).toThrow(message);
	});
});
