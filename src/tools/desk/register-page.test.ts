import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { aDesk, ask, NOW } from '../../../tests/support/desk.ts';
import { REGISTER_URL } from '../register/known.ts';

const FILE = 'sluzby/ps-ponikla.yaml';

/** The register as it knows `ps-ponikla`, by another number and one more. */
function aRegister(numbers = ['481 585 981', '481 585 982']): string {
	const folder = mkdtempSync(join(tmpdir(), 'registr-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const file = join(folder, 'rpss.json');
	const service = {
		identifikator: '2084701',
		datumPoskytovaniOd: '2007-01-01',
		druhSocialniSluzby: { id: 'DruhSocialniSluzby/4' },
		poskytovatel: { ico: '00276049', nazev: 'Obec Poniklá' },
		telefony: numbers.map((telefon) => ({ telefon })),
		emaily: [],
		weby: [],
		formy: [],
		zarizeni: []
	};
	writeFileSync(file, JSON.stringify({ polozky: [service] }));
	utimesSync(file, NOW, NOW);
	return file;
}

/** Names of the choices that a page offers, by what stands above them. */
function choiceOf(body: string, words: RegExp): string {
	const [legend = ''] =
		body.match(/<fieldset[\s\S]*?<\/fieldset>/g)?.filter((one) => words.test(one)) ?? [];
	return /name="([^"]+)"/.exec(legend)?.[1] ?? '';
}

test('what the register says otherwise is shown, and written only where it was accepted', async () => {
	const { post, text } = await aDesk();
	const { body } = await post('/registr', { soubor: aRegister() });
	const [accepted, refused] = [/481.585.981/, /481.585.982/].map((words) => choiceOf(body, words));
	expect([accepted, refused]).not.toContain('');
	await post('/registr', { akce: 'zapsat', [accepted ?? '']: 'ano', [refused ?? '']: 'ne' });
	const { telefony } = parse(text(FILE)) as { telefony: readonly { readonly cislo: string }[] };
	const numbers = telefony.map(({ cislo }) => cislo);
	expect(numbers).toContain('481 585 981');
	expect(numbers).not.toContain('481 585 982');
});

test('what was refused is not asked again, and what was written is there to be published', async () => {
	const { url, post } = await aDesk();
	const soubor = aRegister();
	const { body } = await post('/registr', { soubor });
	const refused = choiceOf(body, /481.585.982/);
	const accepted = choiceOf(body, /481.585.981/);
	await post('/registr', { akce: 'zapsat', [accepted]: 'ano', [refused]: 'ne' });
	const again = await post('/registr', { soubor });
	expect(choiceOf(again.body, /481.585.98[12]/)).toBe('');
	expect((await ask(url, '/zverejnit')).body).toContain('<li>');
});

test('a record that somebody changed since the comparison is not written by its old order', async () => {
	const { post, text, write } = await aDesk();
	const withNumbers = (...numbers: readonly string[]) => {
		const facts = numbers.map((number) => `  - cislo: ${number}\n    zdroj: registr-2026-01-01`);
		write(FILE, text(FILE).replace(/telefony:[^]*?(?=\n\w)/, `telefony:\n${facts.join('\n')}`));
		return text(FILE);
	};
	write(
		'zdroje.yaml',
		`${text('zdroje.yaml')}- id: registr-2026-01-01\n  nazev: Registr\n  odkaz: ${REGISTER_URL}\n  datum: "2026-01-01"\n`
	);
	withNumbers('481 585 970', '481 585 971', '481 585 972');
	const soubor = aRegister(['481 585 970', '481 585 972']);
	const gone = choiceOf((await post('/registr', { soubor })).body, /481.585.971/);
	const meanwhile = withNumbers('481 585 971', '481 585 972');
	const { status, body } = await post('/registr', { akce: 'zapsat', [gone]: 'ano' });
	expect([status, body]).toEqual([409, expect.stringContaining('mezitím někdo změnil')]);
	expect(text(FILE)).toBe(meanwhile);
	const again = choiceOf((await post('/registr', { soubor })).body, /481.585.971/);
	await post('/registr', { akce: 'zapsat', [again]: 'ano' });
	const { telefony } = parse(text(FILE)) as { telefony: readonly object[] };
	expect(telefony[0]).toMatchObject({ cislo: '481 585 971', zastarale: true });
	expect(telefony[1]).toEqual({ cislo: '481 585 972', zdroj: 'registr-2026-01-01' });
});

test('of one comparison, changes can be accepted one by one', async () => {
	const { post, text } = await aDesk();
	const { body } = await post('/registr', { soubor: aRegister() });
	for (const number of [/481.585.981/, /481.585.982/])
		await post('/registr', { akce: 'zapsat', [choiceOf(body, number)]: 'ano' });
	expect(text(FILE)).toMatch(/481 585 981[^]*481 585 982/);
});

test('a file that is no register is said in Czech, and nothing is written', async () => {
	const { post, text } = await aDesk();
	const before = text(FILE);
	const { status, body } = await post('/registr', { soubor: join(tmpdir(), 'neni-tu.json') });
	expect(status).toBeGreaterThanOrEqual(400);
	expect(body).toMatch(/[ěščřžýáíé]/);
	expect(text(FILE)).toBe(before);
});
