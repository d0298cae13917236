import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompleteRegion } from '#lib/region/region.ts';
import { deskText } from '#lib/text/cs/desk.ts';
import { formatProblem } from '../../pack/problem.ts';
import { html } from './html.ts';
import { listPage } from './list-page.ts';
import { callsPage, recordsPage } from './pages.ts';
import { publishAnswers } from './publish.ts';
import { RecordAnswers } from './record.ts';
import { RegisterDesk } from './register.ts';
import type { Answer, Asked } from './server.ts';
import { type FormPart, PARTS_WITH_FORMS } from './shape.ts';
import { Talk } from './talk.ts';
import { DeskError, type Snapshot, type Workshop } from './workshop.ts';

const STYLES = 'src/lib/ui/styles';
const HERE = 'src/tools/desk';

/** Answers what the pages of the desk ask for. */
export function deskAnswers(workshop: Workshop): (asked: Asked) => Promise<Answer> {
	const talk = new Talk();
	const register = new RegisterDesk(workshop);
	const records = new RecordAnswers(workshop, talk);

	return async (asked) => {
		const [first = '', part = '', ...rest] = asked.path;
		const id = rest.join('/');
		if (asked.method === 'POST') {
			switch (first) {
				case 'novy':
					return records.create(partOf(part), asked);
				case 'koncept':
					return records.keepDraft(partOf(part), id, asked);
				case 'kdo':
					return rememberWho(workshop, talk, asked);
				case 'plati':
					return withRegion(workshop, talk, (now, region) =>
						records.confirm(now, region, part, asked)
					);
				case 'zpet':
					return records.undo(partOf(part), id);
			}
		} else if (asked.method !== 'GET') return { status: 405 };
		switch (first) {
			case 'pult.css':
			case 'pult.js':
			case 'fonts':
				return asset(asked.path.join('/'));
			case '':
				return withRegion(workshop, talk, (now, region) => list(workshop, talk, now, region));
			case 'hovory':
				return withRegion(workshop, talk, (_now, region) =>
					talk.show(deskText.calls.title, '/hovory', callsPage(region))
				);
			case 'zaznamy':
				return talk.show(deskText.records.title, '/zaznamy', recordsPage(await workshop.read()));
			case 'zverejnit':
			case 'balik':
				return publishAnswers(workshop, asked, talk);
			case 'registr':
				return withRegion(workshop, talk, (now, region) =>
					register.answer(now, region, asked, talk)
				);
			case 'zaznam':
				return records.answer(partOf(part), id, asked);
		}
		throw new DeskError(deskText.errors.notFound);
	};
}

/** Lists need data without mistakes; else all mistakes are shown, and each record can be mended. */
async function withRegion(
	workshop: Workshop,
	talk: Talk,
	answer: (now: Snapshot, region: CompleteRegion) => Answer | Promise<Answer>
): Promise<Answer> {
	const now = await workshop.read();
	if (now.checked.status === 'valid') return answer(now, now.checked.region);
	const problems = now.checked.problems
		.filter(({ isWarning }) => !isWarning)
		.map((problem) => formatProblem(problem));
	return talk.show(
		deskText.invalid.title,
		'',
		html`<p>${deskText.invalid.lead}</p>
			<ul class="card changes">
				${problems.map((words) => html`<li>${words}</li>`)}
			</ul>
			<p><a class="button" href="/zaznamy">${deskText.nav.records}</a></p>`
	);
}

async function list(
	workshop: Workshop,
	talk: Talk,
	now: Snapshot,
	region: CompleteRegion
): Promise<Answer> {
	const state = {
		now,
		region,
		memory: await workshop.memory.read(),
		setAside: await workshop.memory.setAside(),
		today: workshop.today,
		find: (id: string) => workshop.find(now, 'services', id),
		canUndo: (key: string) => workshop.canUndo(key)
	};
	return talk.show(deskText.list.title, '/', listPage(state));
}

async function rememberWho(workshop: Workshop, talk: Talk, { fields }: Asked): Promise<Answer> {
	const kdo = (fields.get('kdo') ?? '').trim();
	await workshop.memory.change((memory) => ({ ...memory, kdo }));
	return talk.redirect('/');
}

function partOf(name: string): FormPart {
	const part = PARTS_WITH_FORMS.find((part) => part === name);
	if (!part) throw new DeskError(deskText.errors.notFound);
	return part;
}

/** Styles of the site, with those of the desk; its script and letters. */
async function asset(path: string): Promise<Answer> {
	if (path === 'pult.js') return file(join(HERE, 'client.js'), 'text/javascript');
	if (path === 'pult.css') {
		const files = [
			...['tokens', 'base', 'fonts'].map((name) => join(STYLES, `${name}.css`)),
			join(HERE, 'desk.css')
		];
		const sheets = await Promise.all(files.map((name) => readFile(name, 'utf8')));
		return { status: 200, headers: { 'content-type': 'text/css' }, body: sheets.join('\n') };
	}
	if (!/^fonts\/[a-z\d-]+\.woff2$/.test(path)) throw new DeskError(deskText.errors.notFound);
	return file(join(STYLES, path), 'font/woff2');
}

async function file(path: string, type: string): Promise<Answer> {
	return { status: 200, headers: { 'content-type': type }, body: await readFile(path) };
}
