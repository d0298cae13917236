import { execFileSync } from 'node:child_process';
import {
	appendFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { aDesk, ask, deskOn } from '../../../tests/support/desk.ts';
import type { Memory } from './memory.ts';

const FILE = 'sluzby/ps-ponikla.yaml';

describe('only pages of this computer are answered', () => {
	test.each([
		['a name that leads here', 'GET', { host: 'zly.example' }, 403],
		['a name with our port', 'GET', { host: 'zly.example:80' }, 403],
		['a read from another web', 'GET', { origin: 'https://zly.example' }, 403],
		['a write from another web', 'POST', { origin: 'https://zly.example' }, 403],
		['a write from a frame without a web', 'POST', { origin: 'null' }, 403],
		['a write that does not say from where', 'POST', {}, 403],
		['another method', 'DELETE', {}, 403],
		['the clerk', 'GET', {}, 200]
	])('%s', async (_name, method, headers, status) => {
		const desk = await aDesk();
		expect((await ask(desk.url, '/zaznamy', { method, headers })).status).toBe(status);
	});

	test.each(['/%', '/fonts/..%2ftokens.css', '/../package.json', '/fonts/%2e%2e/x.woff2', '/nic'])(
		'%s is not there',
		async (path) => {
			const desk = await aDesk();
			expect((await ask(desk.url, path)).status).toBeGreaterThanOrEqual(400);
		}
	);

	test.each(['services/..%2f..%2fetc%2fpasswd', 'outlines/ponikla', 'services/%00', 'region/x'])(
		'no record is found at %s, nor written',
		async (path) => {
			const { url, folder, post } = await aDesk();
			const before = readdirSync(folder, { recursive: true });
			expect((await ask(url, `/zaznam/${path}`)).status).toBe(409);
			const draft = await post(`/koncept/${path}`, { nazev: 'x', otisk: '' });
			if (draft.status === 204)
				expect((await post(`/zaznam/${path}`, { akce: 'ulozit', otisk: '' })).location).not.toBe(
					'/'
				);
			expect(
				readdirSync(folder, { recursive: true }).filter((name) => name !== '.pult.json')
			).toEqual(before);
		}
	);

	test('too large a form is refused', async () => {
		const { post } = await aDesk();
		expect((await post('/kdo', { kdo: 'a'.repeat(600_000) })).status).toBe(409);
	});
});

describe('"Stále platí"', () => {
	test('confirms a record as of today, and can be taken back to the byte', async () => {
		const { text, post, printOf } = await aDesk();
		const before = text(FILE);
		await post('/plati/ps-ponikla', { otisk: await printOf('ps-ponikla') });
		const { overeno } = parse(text(FILE)) as { overeno: unknown };
		expect(overeno).toEqual([{ datum: '2026-11-28', kdo: 'telefonicky, MěÚ Jilemnice' }]);
		expect(text(FILE).startsWith(before.trimEnd())).toBe(true);
		expect(text('region.yaml')).toContain('vydano: "2026-11-28"');
		await post('/zpet/services/ps-ponikla', {});
		expect(text(FILE)).toBe(before);
	});

	test('leaves what is half-typed in the form of the record, also when it is taken back', async () => {
		const { url, post, printOf, form } = await aDesk();
		const typed = { ...(await form('ps-ponikla')), shrnuti: 'Hodina psaní.' };
		await post('/koncept/services/ps-ponikla', typed);
		await post('/plati/ps-ponikla', { otisk: await printOf('ps-ponikla') });
		const shown = async () => (await ask(url, '/zaznam/services/ps-ponikla')).body;
		expect(await shown()).toContain('Hodina psaní.');
		// Nobody but the clerk was here.
		expect(await shown()).not.toContain('mezitím někdo změnil');
		await post('/zpet/services/ps-ponikla', {});
		expect(await shown()).toContain('Hodina psaní.');
		await post('/zaznam/services/ps-ponikla', { ...(await form('ps-ponikla')), akce: 'ulozit' });
		expect(await shown()).not.toContain('Rozepsané úpravy');
	});

	test('said twice in a day is one confirmation', async () => {
		const { text, post, printOf, form } = await aDesk();
		await post('/plati/ps-ponikla', { otisk: await printOf('ps-ponikla') });
		const sent = await form('ps-ponikla');
		await post('/zaznam/services/ps-ponikla', { ...sent, akce: 'souhrn' });
		await post('/zaznam/services/ps-ponikla', { ...sent, akce: 'ulozit', overit: 'true' });
		expect((parse(text(FILE)) as { overeno: unknown }).overeno).toHaveLength(1);
	});

	test('is told once, with a way back', async () => {
		const { url, post, printOf } = await aDesk();
		await post('/plati/ps-ponikla', { otisk: await printOf('ps-ponikla') });
		const [told, later] = [await ask(url, '/'), await ask(url, '/')];
		const status = /<div role="status">([\s\S]*?)<\/div>\s*<h1/;
		expect(status.exec(told.body)?.[1]).toContain('action="/zpet/services/ps-ponikla"');
		expect(status.exec(later.body)?.[1]).toBe('');
	});

	test('writes nothing when somebody changed the file meanwhile', async () => {
		const { text, post, printOf, write } = await aDesk();
		const otisk = await printOf('ps-ponikla');
		write(FILE, text(FILE).replace('20 lidí', '30 lidí'));
		const before = text(FILE);
		const { status, body } = await post('/plati/ps-ponikla', { otisk });
		expect([status, body]).toEqual([409, expect.stringContaining('mezitím někdo změnil')]);
		expect(text(FILE)).toBe(before);
	});
});

describe('a form', () => {
	const NEW_PHONE = {
		'telefony[1].cislo': '481 565 112',
		'telefony[1].zdroj': 'dnes'
	};

	test('says the problems of the check at the field, and keeps what was typed', async () => {
		const { send, form } = await aDesk();
		const sent = { ...(await form('ps-ponikla')), ...NEW_PHONE, 'telefony[1].cislo': '481' };
		const { status, body } = await send('/zaznam/services/ps-ponikla', { ...sent, akce: 'souhrn' });
		expect(status).toBe(422);
		expect(body).toMatch(/id="f-telefony\[1\]\.cislo-chyba">\s*<p>Telefon má mít devět číslic/);
		expect(body).toContain('value="481"');
	});

	test('tells the change in Czech, and then writes it with a source of today', async () => {
		const { post, send, form, text } = await aDesk();
		const sent = { ...(await form('ps-ponikla')), ...NEW_PHONE };
		const summary = await send('/zaznam/services/ps-ponikla', { ...sent, akce: 'souhrn' });
		expect(summary.body.replaceAll('\u00a0', ' ')).toContain(
			'Telefony: 481 565 112 přibude, zdroj: zjištěno dnes.'
		);
		await post('/zaznam/services/ps-ponikla', { ...sent, akce: 'ulozit', overit: 'true' });
		const { telefony, overeno } = parse(text(FILE)) as Record<string, unknown[]>;
		expect(telefony?.[1]).toEqual({ cislo: '481 565 112', zdroj: 'telefonat-2026-11-28' });
		expect(overeno).toHaveLength(1);
		expect(text('zdroje.yaml')).toContain('- id: telefonat-2026-11-28');
	});

	test('saved can be taken back', async () => {
		const { url, post, form } = await aDesk();
		const sent = { ...(await form('ps-ponikla')), ...NEW_PHONE };
		await post('/zaznam/services/ps-ponikla', { ...sent, akce: 'ulozit' });
		expect((await ask(url, '/zaznamy')).body).toContain('action="/zpet/services/ps-ponikla"');
	});

	test('taken back leaves no sentence of it in the log, and all others', async () => {
		const { post, form, printOf, text } = await aDesk();
		const log = () => (JSON.parse(text('.pult.json')) as Memory).zmeny;
		await post('/plati/ps-ponikla', { otisk: await printOf('ps-ponikla') });
		const before = log();
		const sent = { ...(await form('ps-ponikla')), nazev: 'Jiné jméno', shrnuti: 'Jinak.' };
		await post('/zaznam/services/ps-ponikla', { ...sent, akce: 'ulozit' });
		expect(log()).toHaveLength(before.length + 2);
		await post('/zpet/services/ps-ponikla', {});
		expect([before.length, log()]).toEqual([1, before]);
	});

	test('taken back after it was published is one more change', async () => {
		const { post, printOf, text } = await aDesk();
		await post('/plati/ps-ponikla', { otisk: await printOf('ps-ponikla') });
		await post('/zverejnit', { akce: 'hotovo' });
		await post('/zpet/services/ps-ponikla', {});
		expect((JSON.parse(text('.pult.json')) as Memory).zmeny).toEqual([
			'Vráceno: Pečovatelská služba Poniklá.'
		]);
	});

	test('of a type of help is called by the same name when it is saved and taken back', async () => {
		const { post, fieldsAt, url } = await aDesk();
		const path = '/zaznam/types/40';
		const sent = { ...(await fieldsAt(path)), vysvetleni: 'Přijedou domů.' };
		await post(path, { ...sent, akce: 'ulozit' });
		const saved = /Uloženo: ([^<]*)\./.exec((await ask(url, '/zaznamy')).body)?.[1];
		await post('/zpet/types/40', {});
		const undone = /Vráceno: ([^<]*)\./.exec((await ask(url, '/zaznamy')).body)?.[1];
		expect([saved, undone]).toEqual(['pečovatelka domů', 'pečovatelka domů']);
	});

	test('is not taken back while another record needs it, which is said', async () => {
		const { post, form, text, url } = await aDesk();
		const { location = '' } = await post('/novy/providers', { nazev: 'Nový spolek' });
		await post(location, { otisk: '', nazev: 'Nový spolek', akce: 'ulozit' });
		const sent = { ...(await form('ps-ponikla')), poskytovatel: 'novy-spolek' };
		await post('/zaznam/services/ps-ponikla', { ...sent, akce: 'ulozit' });
		const before = text('poskytovatele.yaml');
		expect(before).toContain('novy-spolek');
		const { status, body } = await post('/zpet/providers/novy-spolek', {});
		expect([status, body]).toEqual([409, expect.stringMatching(/sluzby\/ps-ponikla\.yaml/)]);
		expect(text('poskytovatele.yaml')).toBe(before);
		expect((await ask(url, '/')).body).toContain('Co ověřit');
		await post('/zpet/services/ps-ponikla', {});
		await post('/zpet/providers/novy-spolek', {});
		expect(text('poskytovatele.yaml')).not.toContain('novy-spolek');
	});

	test('can be taken back while the data are wrong elsewhere', async () => {
		const { post, form, text, write } = await aDesk();
		const before = text(FILE);
		const sent = { ...(await form('ps-ponikla')), ...NEW_PHONE };
		await post('/zaznam/services/ps-ponikla', { ...sent, akce: 'ulozit' });
		write('mesta.yaml', '- id: vrchlabi\n');
		await post('/zpet/services/ps-ponikla', {});
		expect(text(FILE)).toBe(before);
	});

	test('half-typed is there again after the desk was closed', async () => {
		const { post, form, folder } = await aDesk();
		await post('/koncept/services/ps-ponikla', {
			...(await form('ps-ponikla')),
			'telefony[1].cislo': '481 5'
		});
		const next = await deskOn(folder);
		const { body } = await ask(next.url, '/zaznam/services/ps-ponikla');
		expect(body).toContain('value="481 5"');
		expect(body).toContain('Nic se neztratilo');
	});

	test('half-typed in a file that was cut is set aside, which the first page says', async () => {
		const { post, text, write, folder, url } = await aDesk();
		await post('/koncept/services/ps-ponikla', { otisk: '', shrnuti: 'Hodina psaní.' });
		write('.pult.json', text('.pult.json').slice(0, -4));
		await post('/kdo', { kdo: 'osobně' });
		expect(text('.pult-poskozeny-1.json')).toContain('Hodina psaní.');
		expect((await ask(url, '/')).body).toContain('.pult-poskozeny-1.json');
		rmSync(join(folder, '.pult-poskozeny-1.json'));
		expect((await ask(url, '/')).body).not.toContain('poskozeny');
	});

	test('writes what its summary showed, whatever another window typed since', async () => {
		const { post, form, text } = await aDesk();
		const shown = { ...(await form('ps-ponikla')), shrnuti: 'Z prvního okna.' };
		await post('/koncept/services/ps-ponikla', { ...shown, shrnuti: 'Z druhého okna.' });
		await post('/zaznam/services/ps-ponikla', { ...shown, akce: 'ulozit' });
		expect(text(FILE)).toContain('Z prvního okna.');
	});

	test('keeps what somebody changed meanwhile, and what was typed, and asks again', async () => {
		const { post, form, text, write, url } = await aDesk();
		const sent = { ...(await form('ps-ponikla')), ...NEW_PHONE };
		write(FILE, text(FILE).replace('20 lidí', '30 lidí'));
		const before = text(FILE);
		const { location = '' } = await post('/zaznam/services/ps-ponikla', {
			...sent,
			akce: 'ulozit'
		});
		expect([location, text(FILE)]).toEqual(['/zaznam/services/ps-ponikla?krok=souhrn', before]);
		const { body } = await ask(url, location);
		expect(body).toContain('mezitím někdo změnil');
		expect(body).not.toContain('20 lidí');
		await post('/zaznam/services/ps-ponikla', {
			...(await form('ps-ponikla')),
			akce: 'ulozit'
		});
		expect(text(FILE)).toMatch(/30 lidí[\s\S]*481 565 112|481 565 112[\s\S]*30 lidí/);
	});

	test('says that somebody changed the record, whichever button was pressed', async () => {
		const { send, form, text, write } = await aDesk();
		const sent = { ...(await form('ps-ponikla')), shrnuti: 'Jinak.' };
		write(FILE, text(FILE).replace('20 lidí', '30 lidí'));
		const { body } = await send('/zaznam/services/ps-ponikla', {
			...sent,
			akce: 'pridat:telefony'
		});
		expect(body).toContain('mezitím někdo změnil');
		expect(body).toContain('Jinak.');
	});

	test('that fits nowhere is shown beside the record as it is, and the record can be mended', async () => {
		const { send, post, form, text, write } = await aDesk();
		const path = '/zaznam/services/ps-ponikla';
		const sent = { ...(await form('ps-ponikla')), 'telefony[0].cislo': '739 861 545' };
		write(FILE, text(FILE).replace('739 861 544', '739 861 546'));
		const before = text(FILE);
		for (const akce of ['ulozit', 'souhrn', 'pridat:telefony']) {
			const { status, body } = await send(path, { ...sent, akce });
			expect([status, body.replaceAll('\u00a0', ' ')]).toEqual([
				200,
				expect.stringMatching(/nejde přenést[^]*místo „739 861 544[^“]*“ bude „739 861 545/)
			]);
			expect(body).toContain('value="739 861 546"');
		}
		expect(text(FILE)).toBe(before);
		const again = { ...(await form('ps-ponikla')), 'telefony[0].cislo': '739 861 545' };
		await post(path, { ...again, akce: 'ulozit' });
		expect(text(FILE)).toContain('739 861 545');
	});

	test('that fits nowhere can be dropped', async () => {
		const { url, post, form, text, write } = await aDesk();
		const path = '/zaznam/services/ps-ponikla';
		const sent = { ...(await form('ps-ponikla')), 'telefony[0].cislo': '739 861 545' };
		write(FILE, text(FILE).replace('739 861 544', '739 861 546'));
		await post('/koncept/services/ps-ponikla', sent);
		await post(path, { ...sent, akce: 'zahodit' });
		const { status, body } = await ask(url, path);
		expect([status, /nejde přenést|Rozepsané/.test(body)]).toEqual([200, false]);
	});

	test('of another window is no base for what this one typed before the desk was closed', async () => {
		const { post, form, folder, text, write } = await aDesk();
		const first = { ...(await form('ps-ponikla')), shrnuti: 'Z prvního okna.' };
		write(FILE, text(FILE).replace('20 lidí', '30 lidí'));
		const second = { ...(await form('ps-ponikla')), nazev: 'Z druhého okna' };
		await post('/koncept/services/ps-ponikla', second);
		write(FILE, text(FILE).replace('30 lidí', '40 lidí'));
		const next = await deskOn(folder);
		const path = '/zaznam/services/ps-ponikla';
		const { body } = await next.send(path, { ...first, akce: 'souhrn' });
		// By the base of the second window the first one would have changed 30 people to 20.
		expect(body.replaceAll('\u00a0', ' ')).toMatch(/nejde přenést[^]*Z prvního okna/);
		expect(body).toContain('40 lidí');
	});

	test('mends what comes along with a copied text, and dates in the Czech order', async () => {
		const { post, form, text } = await aDesk();
		const sent = { ...(await form('ps-ponikla')), ...NEW_PHONE };
		await post('/zaznam/services/ps-ponikla', {
			...sent,
			'telefony[1].cislo': '\u200b481\u00a0565\u00a0112 ',
			'telefony[1].datum': '20. 11. 2026',
			akce: 'ulozit'
		});
		const { telefony } = parse(text(FILE)) as Record<string, unknown[]>;
		expect(telefony?.[1]).toMatchObject({ cislo: '481 565 112', datum: '2026-11-20' });
	});

	test('says that a state was changed without its source', async () => {
		const { send, form } = await aDesk();
		const sent = { ...(await form('ps-ponikla')), 'stav.hodnota': 'neovereno' };
		const { body } = await send('/zaznam/services/ps-ponikla', { ...sent, akce: 'souhrn' });
		expect(body).toContain('zdroj zůstal starý');
	});

	test('that was left is named on the first page', async () => {
		const { post, form, url } = await aDesk();
		await post('/koncept/services/ps-ponikla', { ...(await form('ps-ponikla')), shrnuti: 'Po' });
		expect((await ask(url, '/')).body).toContain('Rozepsané a\u00a0neuložené');
	});

	test('of a new record makes its file, once it is right', async () => {
		const { post, send, text, folder } = await aDesk();
		const { location = '' } = await post('/novy/services', { nazev: 'Obědy Poniklá' });
		expect(location).toBe('/zaznam/services/obedy-ponikla');
		const fields = {
			otisk: '',
			nazev: 'Obědy Poniklá',
			druhy: '40',
			'stav.hodnota': 'bezi',
			'stav.zdroj': 'dnes'
		};
		expect((await send(location, { ...fields, akce: 'souhrn' })).body).toContain('„shrnuti“');
		expect(existsSync(join(folder, 'sluzby/obedy-ponikla.yaml'))).toBe(false);
		await post(location, { ...fields, shrnuti: 'Přivezou oběd.', akce: 'ulozit' });
		expect(text('sluzby/obedy-ponikla.yaml'))
			.toBe(`# yaml-language-server: $schema=../.schema/sluzby.json
id: obedy-ponikla
nazev: Obědy Poniklá
druhy: ["40"]
stav:
  hodnota: bezi
  zdroj: telefonat-2026-11-28
shrnuti: Přivezou oběd.
`);
		await post('/zpet/services/obedy-ponikla', {});
		expect(existsSync(join(folder, 'sluzby/obedy-ponikla.yaml'))).toBe(false);
	});
});

test('a new record that was begun is gone on with when its name is typed again', async () => {
	const { post, url } = await aDesk();
	const { location = '' } = await post('/novy/services', { nazev: 'Obědy Poniklá' });
	await post('/koncept/services/obedy-ponikla', { otisk: '', shrnuti: 'Hodina psaní.' });
	expect((await post('/novy/services', { nazev: 'Obědy, Poniklá' })).location).toBe(location);
	const { body } = await ask(url, location);
	expect(body).toContain('Hodina psaní.');
	expect(body).toContain('Nic se neztratilo');
});

describe('a disk that cannot be written', () => {
	test('leaves the data as they were, and the desk works on', async () => {
		const { folder, form, post, text, url } = await aDesk();
		const names = ['region.yaml', 'zdroje.yaml', FILE];
		const before = names.map(text);
		const sent = { ...(await form('ps-ponikla')), 'stav.zdroj': 'dnes', shrnuti: 'Jinak.' };
		mkdirSync(join(folder, 'sluzby/.ps-ponikla.yaml.nove'));
		const { status, body } = await post('/zaznam/services/ps-ponikla', { ...sent, akce: 'ulozit' });
		expect([status, body]).toEqual([409, expect.stringContaining('data zůstala, jak byla')]);
		expect(names.map(text)).toEqual(before);
		expect((await ask(url, '/')).body).toContain('Co ověřit');
	});

	test('is not said to have written nothing when only the log of changes failed', async () => {
		const { folder, post, printOf, text } = await aDesk();
		const otisk = await printOf('ps-ponikla');
		mkdirSync(join(folder, '.pult.json'));
		const { status, body } = await post('/plati/ps-ponikla', { otisk });
		expect([status, body]).toEqual([409, expect.stringContaining('Data jsou zapsaná')]);
		expect(text(FILE)).toContain('overeno:');
	});
});

describe('"Zveřejnit"', () => {
	test('makes one commit with what changed in Czech, and sends it', async () => {
		const { folder, post, printOf } = await aDesk();
		const remote = mkdtempSync(join(tmpdir(), 'remote-'));
		onTestFinished(() => rmSync(remote, { recursive: true }));
		git(remote, 'init', '--bare', '--quiet', '--initial-branch=main');
		git(folder, 'init', '--quiet', '--initial-branch=main');
		git(folder, 'config', 'user.name', 'Pult');
		git(folder, 'config', 'user.email', 'pult@example.cz');
		git(folder, 'remote', 'add', 'origin', remote);
		git(folder, 'add', '--all');
		git(folder, 'commit', '--quiet', '--message', 'data');
		await post('/plati/ps-ponikla', { otisk: await printOf('ps-ponikla') });
		writeFileSync(join(folder, 'sluzby/.ps-ponikla.yaml.nove'), 'id: po');
		await post('/zverejnit', {});
		const message = git(remote, 'log', '-1', '--format=%B', 'main');
		expect(message).toContain('data: 1 změna z pultu');
		expect(message).toContain('- Pečovatelská služba Poniklá: Ověřeno: ');
		expect(git(remote, 'show', '--stat', 'main')).not.toMatch(/\.pult|\.nove/);
		expect(git(folder, 'status', '--porcelain').trim().split('\n')).toEqual([
			'?? .pult.json',
			'?? sluzby/.ps-ponikla.yaml.nove'
		]);
	});

	test('names a file that somebody changed without the desk: it goes out, too', async () => {
		const { folder, post, printOf, url } = await aDesk();
		git(folder, 'init', '--quiet', '--initial-branch=main');
		git(folder, 'config', 'user.name', 'Pult');
		git(folder, 'config', 'user.email', 'pult@example.cz');
		git(folder, 'add', '--all');
		git(folder, 'commit', '--quiet', '--message', 'data');
		await post('/plati/ps-ponikla', { otisk: await printOf('ps-ponikla') });
		appendFileSync(join(folder, 'mesta.yaml'), '# ručně\n');
		const { body } = await ask(url, '/zverejnit');
		expect(body).toMatch(/i.mimo.pult/);
		expect(body).toContain('<li>mesta.yaml</li>');
		expect(body).toContain('<li>sluzby/ps-ponikla.yaml</li>');
	});

	test('without git begins a new list of changes, and speaks of no history', async () => {
		const { post, printOf, send, text } = await aDesk();
		await post('/plati/ps-ponikla', { otisk: await printOf('ps-ponikla') });
		const { body } = await send('/zverejnit', { akce: 'hotovo' });
		const said = /<div role="status">([^]*?)<h1/.exec(body)?.[1];
		expect(said).toMatch(/nový seznam změn/);
		expect(said).not.toMatch(/histori/);
		expect((JSON.parse(text('.pult.json')) as Memory).zmeny).toEqual([]);
	});

	test('without git gives all data in one archive, with what changed', async () => {
		const { folder, post, printOf, url } = await aDesk();
		await post('/plati/ps-ponikla', { otisk: await printOf('ps-ponikla') });
		writeFileSync(join(folder, 'sluzby/.ps-ponikla.yaml.nove'), 'id: po');
		const { bytes } = await ask(url, '/balik', { method: 'POST', headers: { origin: url } });
		const file = join(folder, 'balik.zip');
		writeFileSync(file, bytes);
		const listed = execFileSync('unzip', ['-t', file]).toString();
		expect(listed).toContain(`data/${FILE}`);
		expect(listed).toContain('No errors detected');
		expect(execFileSync('unzip', ['-p', file, 'zmeny.txt']).toString()).toContain(
			'Poniklá: Ověřeno'
		);
		expect(listed).not.toMatch(/\.pult|\.nove/);
	});
});

function git(folder: string, ...args: string[]): string {
	return execFileSync('git', ['-C', folder, ...args]).toString();
}
