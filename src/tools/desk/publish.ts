import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { plain } from '#lib/region/text.ts';
import { deskText } from '#lib/text/cs/desk.ts';
import { button, type Notice } from './frame.ts';
import { html, type Html } from './html.ts';
import type { Answer, Asked } from './server.ts';
import type { Talk } from './talk.ts';
import { DeskError, type Workshop } from './workshop.ts';
import { zipOf } from './zip.ts';

const text = deskText.publish;
const run = promisify(execFile);

/** What git knows of the folder; `null`: it is in no repository, or there is no git. */
interface Repository {
	/** Files that changed since the last commit. */
	readonly changed: readonly string[];
	readonly remote: string | null;
	/** Commits that were never sent. */
	readonly waiting: boolean;
}

/** The page by which changes go out, and what its buttons do. */
export async function publishAnswers(
	workshop: Workshop,
	{ method, path, fields }: Asked,
	talk: Talk
): Promise<Answer> {
	const now = await workshop.read();
	const { zmeny } = await workshop.memory.read();
	if (method === 'POST') {
		if (now.checked.status !== 'valid') throw new DeskError(text.invalid);
		if (path[0] === 'balik') return bundle(workshop, zmeny);
		const forget = () => workshop.memory.change((memory) => ({ ...memory, zmeny: [] }));
		if (fields.get('akce') === 'hotovo') {
			await forget();
			return talk.redirect('/zverejnit', { words: text.handedOver });
		}
		const said = await publish(workshop.folder, zmeny);
		// What is committed is told by git from now on.
		if (said.committed) await forget();
		return talk.redirect('/zverejnit', said);
	}
	return talk.show(text.title, '/zverejnit', page(zmeny, await repositoryOf(workshop.folder)));
}

/** @param changes what the desk wrote since it was published last */
function page(changes: readonly string[], repository: Repository | null): Html {
	// All of them are committed: also those that somebody changed without the desk.
	const files = repository?.changed ?? [];
	const nothing = changes.length === 0 && files.length === 0 && !repository?.waiting;
	return html`${nothing && html`<p>${text.nothing}</p>`}
		${
			changes.length > 0 &&
			html`<p>${text.lead}</p>
				<ul class="card changes">
					${changes.map((line) => html`<li>${line}</li>`)}
				</ul>`
		}
		${
			files.length > 0 &&
			html`<p>${changes.length === 0 ? text.others : text.files}</p>
				<ul class="card changes">
					${files.map((line) => html`<li>${line}</li>`)}
				</ul>`
		}
		${repository?.waiting && html`<p>${text.waiting}</p>`}
		${
			repository &&
			!nothing &&
			html`<section class="stack tight">
				<p class="muted">${repository.remote ? text.gitLead : text.gitLocal}</p>
				${button('/zverejnit', text.git, null, true)}
			</section>`
		}
		<section class="stack tight">
			<p class="muted">${text.zipLead}</p>
			<div class="row">
				${button('/balik', text.zip, null, !repository)}
				${
					!repository &&
					changes.length > 0 &&
					button(
						'/zverejnit',
						text.zipDone,
						html`<input type="hidden" name="akce" value="hotovo" />`
					)
				}
			</div>
		</section>`;
}

async function bundle(workshop: Workshop, changes: readonly string[]): Promise<Answer> {
	const { files } = await workshop.read();
	const told = new TextEncoder().encode(
		`${text.whatChanged}\n\n${changes.map((line) => `- ${plain(line)}\n`).join('')}`
	);
	const data = files.map((file) => ({ ...file, path: `data/${file.path}` }));
	return {
		status: 200,
		headers: {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="najdi-pomoc-${workshop.today}.zip"`
		},
		body: zipOf([...data, { path: 'zmeny.txt', bytes: told }])
	};
}

/** One commit of the folder alone, sent where a remote is set. */
async function publish(
	folder: string,
	changes: readonly string[]
): Promise<Notice & { readonly committed: boolean }> {
	const repository = await repositoryOf(folder);
	if (!repository) throw new DeskError(text.failed('git'));
	try {
		if (repository.changed.length > 0) {
			await git(folder, 'add', '--all', '--', ...DATA);
			const subject = text.subject(changes.length || repository.changed.length);
			const lines = changes.length > 0 ? changes : repository.changed;
			const body = lines.map((line) => `- ${line}`).join('\n');
			await git(
				folder,
				'commit',
				'--quiet',
				'--message',
				plain(`${subject}\n\n${body}`),
				'--',
				...DATA
			);
		}
	} catch (error) {
		return { words: text.failed(reasonOf(error)), wrong: true, committed: false };
	}
	if (!repository.remote) return { words: text.saved, committed: true };
	try {
		await git(folder, 'push', '--quiet', repository.remote, 'HEAD');
		return { words: text.done, committed: true };
	} catch (error) {
		return { words: text.pushFailed(reasonOf(error)), wrong: true, committed: true };
	}
}

/** Only data, and neither what the desk remembers nor what an interrupted write left. */
const DATA = ['.', ':(exclude).pult*', ':(exclude,glob)**/.*.nove', ':(exclude,glob)**/.*.puvodni'];

async function repositoryOf(folder: string): Promise<Repository | null> {
	try {
		const status = await git(folder, 'status', '--porcelain', '--', ...DATA);
		const [remote = null] = (await git(folder, 'remote')).split('\n').filter(Boolean);
		const unsent = remote
			? await git(folder, 'log', '--oneline', '-1', 'HEAD', '--not', `--remotes=${remote}`)
			: '';
		return {
			changed: status
				.split('\n')
				.filter(Boolean)
				.map((line) => line.slice(3)),
			remote,
			waiting: unsent !== ''
		};
	} catch {
		return null; // No git, or no repository: the bundle is left.
	}
}

async function git(folder: string, ...args: readonly string[]): Promise<string> {
	// Nobody sits at a terminal to be asked for a password.
	const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
	const { stdout } = await run('git', ['-C', folder, ...args], { env });
	return stdout;
}

function reasonOf(error: unknown): string {
	const { stderr } = error as { readonly stderr?: string };
	return (stderr ?? String(error)).trim().split('\n').at(-1) ?? '';
}
