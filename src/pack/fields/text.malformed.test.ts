import { describe, expect, test } from 'vitest';
import { type Malformed, outcomeOf } from '../../../tests/fixtures/malformed.ts';

const ROWS: readonly Malformed[] = [
	{
		name: 'a ligature of a PDF',
		edit: ['20 lidí', '20 koﬁ'],
		at: '47:14 kapacita[0].hodnota',
		says: 'slitek'
	},
	{
		name: 'letters of two scripts in one word',
		edit: ['20 lidí', '20 lidі'],
		at: '47:14 kapacita[0].hodnota',
		says: 'dvou abeced'
	},
	{
		name: 'what is to be written later',
		edit: ['20 lidí', 'TODO'],
		at: '47:14 kapacita[0].hodnota',
		says: 'není hotový text'
	},
	{
		name: 'a placeholder',
		edit: ['20 lidí', 'Lorem ipsum dolor'],
		at: '47:14 kapacita[0].hodnota',
		says: 'není hotový text'
	},
	{
		name: 'a number of a bank account with its check digit',
		edit: ['20 lidí', 'účet 19-2000145399/0800'],
		at: '47:14 kapacita[0].hodnota',
		says: 'Číslo účtu'
	},
	{
		name: 'HTML',
		edit: ['hodnota: 20 lidí', 'hodnota: <b>20</b> lidí'],
		at: '47:14 kapacita[0].hodnota',
		says: 'značky HTML'
	},
	{
		name: 'a script',
		edit: ['hodnota: 20 lidí', 'hodnota: <script>alert(1)</script>'],
		at: '47:14 kapacita[0].hodnota',
		says: 'značky HTML'
	},
	{
		name: 'an HTML tag left open',
		edit: ['hodnota: 20 lidí', 'hodnota: 20 lidí <img src=x onerror=a'],
		at: '47:14 kapacita[0].hodnota',
		says: 'značky HTML'
	},
	{
		name: 'an HTML entity',
		edit: ['hodnota: 20 lidí', 'hodnota: 20&nbsp;lidí'],
		at: '47:14 kapacita[0].hodnota',
		says: 'zápisu HTML'
	},
	{
		name: 'Markdown emphasis',
		edit: ['hodnota: 20 lidí', 'hodnota: až **20** lidí'],
		at: '47:14 kapacita[0].hodnota',
		says: 'značky Markdown'
	},
	{
		name: 'a Markdown link',
		edit: ['hodnota: 20 lidí', 'hodnota: "[20 lidí](x)"'],
		at: '47:14 kapacita[0].hodnota',
		says: 'značky Markdown'
	},
	{
		name: 'a vertical bar',
		edit: ['hodnota: 20 lidí', 'hodnota: 20 lidí | i víc'],
		at: '47:14 kapacita[0].hodnota',
		says: 'svislé čáry'
	},
	{
		name: 'a zero-width space',
		edit: ['hodnota: 20 lidí', 'hodnota: 20 li\u200Bdí'],
		at: '47:14 kapacita[0].hodnota',
		says: 'neviditelný znak'
	},
	{
		name: 'a soft hyphen',
		edit: ['hodnota: 20 lidí', 'hodnota: 20 li\u00ADdí'],
		at: '47:14 kapacita[0].hodnota',
		says: 'neviditelný znak'
	},
	{
		name: 'a control character written as an escape',
		edit: ['hodnota: 20 lidí', 'hodnota: "20 \\u0007lidí"'],
		at: '47:14 kapacita[0].hodnota',
		says: 'neviditelný znak'
	},
	{
		name: 'a right-to-left override',
		edit: ['hodnota: 20 lidí', 'hodnota: 20 \u202Elidí'],
		at: '47:14 kapacita[0].hodnota',
		says: 'směru písma'
	},
	{
		name: 'a bidirectional isolate',
		edit: ['hodnota: 20 lidí', 'hodnota: 20 \u2066lidí'],
		at: '47:14 kapacita[0].hodnota',
		says: 'směru písma'
	},
	{
		name: 'a non-breaking space',
		edit: ['hodnota: 20 lidí', 'hodnota: 20\u00A0lidí'],
		at: '47:14 kapacita[0].hodnota',
		says: 'obyčejnou mezeru'
	},
	{
		name: 'a space at the end',
		edit: ['hodnota: 20 lidí', 'hodnota: "20 lidí "'],
		at: '47:14 kapacita[0].hodnota',
		says: 'na konci textu'
	},
	{
		name: 'two spaces in a row',
		edit: ['hodnota: 20 lidí', 'hodnota: 20  lidí'],
		at: '47:14 kapacita[0].hodnota',
		says: 'dvojitou mezeru'
	},
	{
		name: 'a word that no phone has room for',
		edit: ['hodnota: 20 lidí', `hodnota: 20 ${'lidí'.repeat(11)}`],
		at: '47:14 kapacita[0].hodnota',
		says: 'přes 26 znaků'
	},
	{
		name: 'a line break',
		edit: ['hodnota: 20 lidí', 'hodnota: "20\\nlidí"'],
		at: '47:14 kapacita[0].hodnota',
		says: 'na jednom řádku'
	},
	{
		name: 'a name too long',
		edit: ['nazev: Pečovatelská služba Poniklá', `nazev: ${'xxxx '.repeat(32)}x`],
		at: '2:8 nazev',
		says: 'Text má 161 znaků: zkraťte ho nejvýš na 160'
	},
	{
		name: 'a birth number',
		edit: ['hodnota: 20 lidí', 'hodnota: paní 855612/1002'],
		at: '47:14 kapacita[0].hodnota',
		says: 'Rodné číslo'
	},
	{
		name: 'a birth number without a slash',
		edit: ['hodnota: 20 lidí', 'hodnota: paní 8556121002'],
		at: '47:14 kapacita[0].hodnota',
		says: 'Rodné číslo'
	},
	{
		name: 'a birth number from before 1954',
		edit: ['hodnota: 20 lidí', 'hodnota: pán 350612/100'],
		at: '47:14 kapacita[0].hodnota',
		says: 'Rodné číslo'
	},
	{
		name: 'a date of birth',
		edit: ['hodnota: 20 lidí', 'hodnota: pan Novák (nar. 1. 2. 1951)'],
		at: '47:14 kapacita[0].hodnota',
		says: 'Datum narození'
	},
	{
		name: 'a bank account',
		edit: ['hodnota: 20 lidí', 'hodnota: účet 19-2000145399/0800'],
		at: '47:14 kapacita[0].hodnota',
		says: 'Číslo účtu'
	},
	{
		name: 'a phone in text',
		edit: ['hodnota: 20 lidí', 'hodnota: volejte 739 861 544'],
		at: '47:14 kapacita[0].hodnota',
		says: 'Telefon patří do pole telefony'
	},
	{
		name: 'an e-mail in text',
		edit: ['hodnota: 20 lidí', 'hodnota: pište na a@example.cz'],
		at: '47:14 kapacita[0].hodnota',
		says: 'E-mail patří do pole emaily'
	},
	{
		name: 'a web address in text',
		edit: ['hodnota: 20 lidí', 'hodnota: viz www.example.cz'],
		at: '47:14 kapacita[0].hodnota',
		says: 'Webová adresa patří'
	},
	{
		name: 'a private fact in a note',
		edit: ['poznamka: Jezdí jen po obci.', 'poznamka: Řekla to paní 855612/1002.'],
		at: '64:15 pokryti[0].poznamka',
		says: 'Rodné číslo'
	},
	{
		name: 'a private fact in a question',
		edit: ['  - Jaká je dnes kapacita?', '  - Platí ještě 739861544?'],
		at: '69:5 otazky[0]',
		says: 'Telefon patří do pole telefony'
	}
];

describe('text is refused where it stands:', () => {
	test.each(ROWS)('$name', (row) => {
		const { told, expected } = outcomeOf(row);
		expect(told).toEqual(expected);
	});
});
