import { expect, test } from 'vitest';
import { aPack, aPackWith, FULL_SERVICE, packText } from '../../../tests/fixtures/pack.ts';
import { checkPack } from '../check-pack.ts';
import { formatProblem } from '../problem.ts';

function told(files: ReturnType<typeof aPack>): string {
	const checked = checkPack(files);
	const problems = checked.status === 'valid' ? checked.warnings : checked.problems;
	return problems.map((problem) => formatProblem(problem)).join('\n');
}

test.each([
	[
		'a number at two lines',
		'tisnove-linky.yaml',
		`${packText('tisnove-linky.yaml')}${packText('tisnove-linky.yaml').replace('tisnova-112', 'jina')}`,
		'už má jiná linka'
	],
	[
		'an abbreviation with two meanings',
		'slovnik.yaml',
		`${packText('slovnik.yaml')}zkratky:\n  - {zkratka: PS, slova: péče}\n  - {zkratka: ps, slova: pošta}\n`,
		'„ps“ tu už je'
	],
	[
		'a village of the region among places elsewhere',
		'slovnik.yaml',
		`${packText('slovnik.yaml')}mista_jinde:\n  - {nazev: Poniklá, tvary: []}\n`,
		'je obec regionu'
	],
	[
		'a text that is danger and is none',
		'priklady-nebezpeci/jiny.yaml',
		'id: jiny\nnazev: Jiný\nnebezpeci: false\ntexty: [Leží tu a nehne se]\n',
		'i mezi nebezpečími'
	],
	[
		'more groups of words than there are letters for',
		'slovnik.yaml',
		`${packText('slovnik.yaml')}skupiny_slov:\n${Array.from({ length: 26 }, (_, i) => `  - {nazev: ${String.fromCharCode(65 + i)}X, slova: [pes]}\n`).join('')}`,
		'nejvýš 25'
	],
	[
		'a phrase of danger by a group of words that is not there',
		'slovnik.yaml',
		packText('slovnik.yaml').replace('[hoří]', '[hoří DŮMM]'),
		'Skupina slov „DŮMM“'
	],
	[
		'a phrase that is no danger by a group of words that is not there',
		'slovnik.yaml',
		`${packText('slovnik.yaml')}neni_nebezpeci: [film -MĚĚ]\n`,
		'Skupina slov „MĚĚ“'
	]
])('%s is refused', (_name, path, text, says) => {
	expect(told(aPack({ [path]: text }))).toContain(says);
});

test('two services of one name are asked about, and pass', () => {
	const copy = packText(FULL_SERVICE)
		.replace('id: ps-ponikla', 'id: druha')
		.replace(/registr:[^]*?katalog\n/, '');
	const files = aPack({ 'sluzby/druha.yaml': copy });
	expect(checkPack(files).status).toBe('valid');
	expect(told(files)).toContain('Stejné jméno už má jiný záznam');
});

test.each([
	['po, st 7:00–15:30', 'Mo,Tu 07:00-15:30', true],
	['po–čt 7:00–15:30', 'Mo-Fr 07:00-15:30', true],
	['pondělí až pátek 7:00–15:30', 'Mo-Fr 07:00-15:30', false],
	['středa 7:00–15:30', 'We 07:00-15:30', false],
	['denně 7:00–15:30', '07:00-15:30', false],
	['po–pá 7:00–15:30 (st zavřeno)', 'Mo-Fr 07:00-15:30', false]
])('days of "%s" beside %s', (words, osm, doubtful) => {
	const files = aPackWith(
		FULL_SERVICE,
		'slovy: po–pá 7:00–15:30\n    osm: "Mo-Fr 07:00-15:30; PH off"',
		`slovy: ${words}\n    osm: "${osm}"`
	);
	expect(told(files).includes('nejsou ty, které má osm')).toBe(doubtful);
});
