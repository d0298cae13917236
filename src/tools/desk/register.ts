import { existsSync } from 'node:fs';
import { byId } from '#lib/region/find.ts';
import type { CompleteRegion } from '#lib/region/region.ts';
import { deskText } from '#lib/text/cs/desk.ts';
import { readMemory, refusalOf, stillOpen, writeMemory } from '../register/choices.ts';
import type { PackFile } from '../../pack/encoding.ts';
import type { Change } from '../register/change.ts';
import { editPack, recordPath } from '../register/edit.ts';
import { CACHED_REGISTER, dayOf, typeNames } from '../register/file.ts';
import { type Comparison, compareRegister } from '../register/reading.ts';
import {
	FIELDS,
	openInWords,
	proposalInWords,
	proposalsOf,
	summaryInWords
} from '../register/report.ts';
import { hidden } from './frame.ts';
import { html, type Html } from './html.ts';
import type { Answer, Asked } from './server.ts';
import type { Talk } from './talk.ts';
import { DeskError, type Snapshot, type Workshop } from './workshop.ts';

const text = deskText.register;

/** What a comparison showed, until it is written. */
interface Shown {
	readonly comparison: Comparison;
	readonly changes: readonly Change[];
	/** What was compared: an edit names a statement by its place in these. */
	readonly files: readonly PackFile[];
}

/** The page of what the national register says otherwise. */
export class RegisterDesk {
	readonly #workshop: Workshop;
	#shown: Shown | null = null;

	constructor(workshop: Workshop) {
		this.#workshop = workshop;
	}

	async answer(
		now: Snapshot,
		region: CompleteRegion,
		{ method, fields }: Asked,
		talk: Talk
	): Promise<Answer> {
		if (method === 'POST' && fields.get('akce') === 'zapsat') {
			const words = await this.#write(now, region, fields);
			return talk.redirect('/registr', { words });
		}
		const file = fields.get('soubor')?.trim() || CACHED_REGISTER;
		if (method === 'POST') this.#shown = await this.#compare(now, file);
		const start = html`<p>${text.lead}</p>
			<form method="post" action="/registr" class="stack tight">
				<label for="soubor">${text.file}</label>
				<p class="small muted" id="soubor-popis">${text.fileHint}</p>
				<input id="soubor" name="soubor" value="${file}" aria-describedby="soubor-popis" />
				<div>
					<button class="button ${!this.#shown && existsSync(file) && 'filled'}">
						${text.read}
					</button>
				</div>
			</form>`;
		return talk.show(text.title, '/registr', [start, this.#shown && found(region, this.#shown)]);
	}

	async #compare({ files }: Snapshot, file: string): Promise<Shown> {
		const memory = await readMemory(this.#workshop.folder);
		const comparison = await compareRegister(file, files, {
			day: await dayOf(file),
			typeNames: await typeNames(file),
			countBefore: memory.pocet
		});
		return { comparison, changes: stillOpen(comparison.changes, memory), files };
	}

	/** Writes what was accepted, and remembers what was refused. */
	async #write(now: Snapshot, region: CompleteRegion, fields: URLSearchParams): Promise<string> {
		const shown = this.#shown;
		if (!shown) throw new DeskError(text.expired);
		const { comparison, changes, files } = shown;
		const chosen = (answer: string) =>
			changes.filter(({ id, kind }) =>
				kind === 'confirmed' ? fields.get(CONFIRMED) === answer : fields.get(id) === answer
			);
		const [accepted, refused] = [chosen('ano'), chosen('ne')];
		if (accepted.some(({ service }) => !isSameFile(recordPath(service), files, now.files))) {
			this.#shown = null;
			throw new DeskError(text.changed);
		}
		const { folder } = this.#workshop;
		const edited = editPack(now.files, accepted, comparison.reading);
		const services = [...new Set(accepted.map(({ service }) => service))];
		await this.#workshop.write(now.files, edited, async () => {
			const memory = await readMemory(folder);
			const odmitnuto = [...memory.odmitnuto, ...refused.map(refusalOf)];
			await writeMemory(folder, { pocet: comparison.count, odmitnuto });
			const zmeny = services.map((id) =>
				text.change(
					byId(region.services, id)?.name ?? id,
					accepted.filter(({ service }) => service === id).length
				)
			);
			await this.#workshop.memory.change((memory) => ({
				...memory,
				zmeny: [...memory.zmeny, ...zmeny]
			}));
		});
		const done = new Set([...accepted, ...refused]);
		const open = changes.filter((change) => !done.has(change));
		// Accepted edits move no statement: what is left open fits the records as they now are.
		const asWritten = files.map((file) =>
			services.some((id) => file.path === recordPath(id))
				? (edited.find(({ path }) => path === file.path) ?? file)
				: file
		);
		this.#shown = { comparison, changes: open, files: asWritten };
		return text.written(accepted.length, refused.length);
	}
}

function isSameFile(path: string, ...versions: readonly (readonly PackFile[])[]): boolean {
	const [one, other] = versions.map((files) => files.find((file) => file.path === path)?.bytes);
	return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}

/** The one box for all that the register only says again. */
const CONFIRMED = 'potvrzeni';

function found(region: CompleteRegion, { comparison, changes }: Shown): Html {
	const { count, matches, known, reading } = comparison;
	const confirmed = changes.filter(({ kind }) => kind === 'confirmed').length;
	const others = changes.filter(({ kind }) => kind !== 'confirmed');
	const services = [...new Set(others.map(({ service }) => service))];
	const open = openInWords(matches);
	const proposals = proposalsOf(matches, known, reading.day);
	return html`<p>${summaryInWords(count, reading.day, matches)}</p>
		${changes.length === 0 && html`<p>${text.nothing}</p>`}
		<form method="post" action="/registr" class="stack wide">
			${hidden('akce', 'zapsat')}
			${
				confirmed > 0 &&
				html`<label class="box card"
					><input type="checkbox" name="${CONFIRMED}" value="ano" checked />${text.confirmed(
						confirmed
					)}</label
				>`
			}
			${services.map(
				(service) =>
					html`<section class="card stack">
						<h2>${byId(region.services, service)?.name ?? service}</h2>
						${others.filter((change) => change.service === service).map(choice)}
					</section>`
			)}
			${changes.length > 0 && html`<div class="bar"><button class="button filled">${text.write}</button></div>`}
		</form>
		${
			open &&
			html`<section class="stack">
				<h2>${text.open}</h2>
				<pre>${open}</pre>
			</section>`
		}
		${
			proposals.length > 0 &&
			html`<section class="stack">
				<h2>${text.proposals}</h2>
				<p>${text.proposalsLead}</p>
				${proposals.map((one) => html`<pre class="card">${proposalInWords(one, known, reading.day)}</pre>`)}
			</section>`
		}`;
}

function choice({ id, kind, field, old, next, warning }: Change): Html {
	return html`<fieldset class="stack tight">
		<legend>${FIELDS[field]}, ${text.kinds[kind]}: ${next ?? old}</legend>
		${old && next && html`<p class="muted">${text.was(old)}</p>`}
		${warning && html`<p>${text.watch(warning)}</p>`}
		<div class="row">
			${[
				['', text.later],
				['ano', text.accept],
				['ne', text.refuse]
			].map(
				([value, words]) =>
					html`<label class="box"
						><input
							type="radio"
							name="${id}"
							value="${value}"
							${value === '' && 'checked'}
						/>${words}</label
					>`
			)}
		</div>
	</fieldset>`;
}
