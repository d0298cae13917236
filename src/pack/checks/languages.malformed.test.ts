import { expect, test } from 'vitest';
import { type Malformed, outcomeOf } from '../../../tests/fixtures/malformed.ts';

const ROWS: readonly Omit<Malformed, 'file'>[] = [
	{
		name: 'words for a type that is not there',
		edit: ['"40": [Mittagessen', '"41": [Mittagessen'],
		at: '5:5 [0].slova.41',
		says: '„41“ není v souboru druhy-sluzeb.yaml'
	},
	{
		name: 'people by a Czech word that no group has',
		edit: ['Rentner: senior', 'Rentner: penzista'],
		at: '7:20 [0].osoby.Rentner',
		says: 'Slovo „penzista“ nemá žádná skupina'
	},
	{
		name: 'a danger by a Czech text without one',
		edit: ['hoří dům:', 'svítí dům:'],
		at: '9:5 [0].nebezpeci.svítí dům',
		says: 'V textu „svítí dům“ nebezpečí není'
	},
	{
		name: 'a phrase of danger with a comma',
		edit: ['es brennt.', 'es brennt, Hilfe'],
		at: '10:9 [0].nebezpeci.hoří dům[0]',
		says: 'Spojení pište jen slovy s mezerou'
	},
	{
		name: 'a list in place of words by type',
		edit: ['{Rentner: senior}', '[Rentner]'],
		at: '7:10 [0].osoby',
		says: 'Tady má být skupina polí'
	}
];

test.each(ROWS)('$name is refused', (row) => {
	const { told, expected } = outcomeOf({ file: 'cizi-slova.yaml', ...row });
	expect(told).toEqual(expected);
});
