import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../tests/fixtures/malformed.ts';
import { aPack, FULL_SERVICE, packText } from '../../tests/fixtures/pack.ts';
import { checkPack } from './check-pack.ts';
import { MAX_BYTES } from './encoding.ts';

const TEXT = packText(FULL_SERVICE);

describe('a file that is not plain UTF-8 is refused with a way to mend it:', () => {
	test.each([
		{
			name: 'windows-1250, at the first letter that is not ASCII',
			bytes: bytesOf(TEXT.replace('čov', '\u00e8ov')),
			told: '2:10 nazev: Tento znak není v UTF-8: uložte soubor znovu v kódování UTF-8.'
		},
		{
			name: 'UTF-16',
			bytes: Uint8Array.of(
				0xff,
				0xfe,
				...[...'id: x'].flatMap((letter) => [letter.charCodeAt(0), 0])
			),
			told: '1:1 soubor: Soubor je v kódování UTF-16: uložte ho znovu jako UTF-8.'
		},
		{
			name: 'UTF-16 of the other byte order',
			bytes: Uint8Array.of(0xfe, 0xff, 0, 0x69),
			told: '1:1 soubor: Soubor je v kódování UTF-16: uložte ho znovu jako UTF-8.'
		},
		{
			name: 'a document of Word',
			bytes: bytesOf('PK\u0003\u0004'),
			told: '1:1 soubor: Soubor uložil Word nebo jiný program než editor textu: uložte ho jako prostý text.'
		},
		{
			name: 'a web page',
			bytes: bytesOf('<!DOCTYPE html>'),
			told: '1:1 soubor: Soubor je webová stránka: nahraďte ho původním souborem.'
		},
		{
			name: 'with line ends of an old Mac',
			bytes: bytesOf('id: x\rnazev: y'),
			told: '1:6 id: Konce řádků jsou ze starého Macu: uložte soubor s konci řádků LF.'
		},
		{
			name: 'a huge file',
			bytes: new Uint8Array(MAX_BYTES + 1).fill(0x23),
			told: '1:1 soubor: Soubor je větší než 256 kB: rozdělte ho, nebo z něj smažte, co do dat nepatří.'
		}
	])('$name', ({ bytes, told }) => {
		expect(problemsOf(aPack({ [FULL_SERVICE]: bytes }))).toEqual([`data/${FULL_SERVICE}:${told}`]);
	});

	test('a byte order mark is taken off in silence', () => {
		const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT));
		expect(problemsOf(aPack({ [FULL_SERVICE]: bytes }))).toEqual([]);
	});

	test('letters taken apart are put together in silence, and are found as they are read', () => {
		const checked = checkPack(aPack({ [FULL_SERVICE]: TEXT.normalize('NFD') }));
		const names = checked.status === 'valid' ? checked.region.services.map(({ name }) => name) : [];
		expect(names).toContain('Pečovatelská služba Poniklá');
	});

	test('Windows line ends are no mistake', () => {
		expect(problemsOf(aPack({ [FULL_SERVICE]: TEXT.replaceAll('\n', '\r\n') }))).toEqual([]);
	});
});

/** Each character as one byte, as in an eight-bit encoding. */
function bytesOf(text: string): Uint8Array {
	return Uint8Array.from([...text].map((letter) => letter.charCodeAt(0) & 0xff));
}
