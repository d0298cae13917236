import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { dateRule } from '../pack/fields/values.ts';
import { readOptions } from './options.ts';
import { PACK_FOLDER, PackError, readPackFiles } from './read-pack.ts';
import { readMemory, refusalOf, stillOpen, writeMemory } from './register/choices.ts';
import type { Change } from './register/change.ts';
import { download } from './register/download.ts';
import { editPassing } from './register/edit.ts';
import { CACHED_REGISTER, dayOf, typeNames, TYPES_FILE } from './register/file.ts';
import { REGISTER_URL } from './register/known.ts';
import { RegisterError } from './register/read.ts';
import { compareRegister, type Comparison } from './register/reading.ts';
import {
	changeInWords,
	changesInWords,
	leftInWords,
	openInWords,
	proposalInWords,
	proposalsOf,
	summaryInWords
} from './register/report.ts';
import { writePackFiles } from './write-pack.ts';

/**
 * Compares the data with the national register of social services (MPSV) and
 * writes what the clerk accepts.
 *
 * Usage: `npm run register`, see `data/README.md`.
 */
const { values: options } = readOptions({
	language: 'cs',
	usage: 'register',
	options: {
		file: { type: 'string', value: '<soubor>', about: 'rpss.json, který už máte; jinak se stáhne' },
		url: {
			type: 'string',
			default: REGISTER_URL,
			value: '<adresa>',
			about: 'odkud se registr stáhne'
		},
		data: { type: 'string', default: PACK_FOLDER, value: '<složka>', about: 'jiná složka s daty' },
		date: {
			type: 'string',
			value: '<den>',
			about: 'den registru, kde nesedí den souboru: 2026-11-28'
		},
		accept: {
			type: 'string',
			value: '<změny>',
			about: 'co přijmout bez otázek: vse, potvrzeni, nebo zkratky změn'
		},
		refuse: { type: 'string', value: '<změny>', about: 'co bez otázek odmítnout' },
		smaller: {
			type: 'boolean',
			default: false,
			about: 'registr je menší než minule, a je v pořádku'
		}
	}
});

try {
	await main();
} catch (error) {
	if (!(error instanceof PackError)) throw error;
	console.error(`\n${error.message}`);
	process.exitCode = 1;
}

async function main(): Promise<void> {
	const file = options.file ?? (await downloaded());
	const memory = await readMemory(options.data);
	const files = await readPackFiles(options.data);
	const comparison = await compareRegister(file, files, {
		day: options.date === undefined ? await dayOf(file) : dayFrom(options.date),
		typeNames: await typeNames(file),
		countBefore: memory.pocet,
		mayBeSmaller: options.smaller,
		onProgress: progress('Čtu registr')
	});
	const changes = stillOpen(comparison.changes, memory);
	report(comparison, changes);
	const { accepted, refused } = await askClerk(changes);
	const { files: edited, left } = editPassing(files, accepted, comparison.reading);
	const written = await writePackFiles(options.data, files, edited);
	if (accepted.length + refused.length === 0) return;
	const odmitnuto = [...memory.odmitnuto, ...refused.map(refusalOf)];
	await writeMemory(options.data, { pocet: comparison.count, odmitnuto });
	if (left.length > 0) console.log(`\n${leftInWords(left)}`);
	console.log(
		`\nPřijato: ${accepted.length - left.length}, odmítnuto: ${refused.length}. Zapsané soubory:`
	);
	for (const path of written) console.log(`  ${join(options.data, path)}`);
}

async function downloaded(): Promise<string> {
	await download(options.url, CACHED_REGISTER, { onProgress: progress('Stahuji registr') });
	const types = new URL(`../ciselniky/${TYPES_FILE}`, options.url).href;
	await download(types, join(dirname(CACHED_REGISTER), TYPES_FILE)).catch(() => {
		console.error('Číselník druhů se nestáhl: služby méně známých druhů poznáme jen podle čísla.');
	});
	return CACHED_REGISTER;
}

function dayFrom(text: string): string {
	if (/^\d{4}-\d{2}-\d{2}$/.test(text) && dateRule(text) === null) return text;
	throw new RegisterError('Den napište jako --date 2026-11-28.');
}

function report(comparison: Comparison, changes: readonly Change[]): void {
	const { count, matches, known, reading } = comparison;
	const proposals = proposalsOf(matches, known, reading.day);
	console.log(`\n${summaryInWords(count, reading.day, matches)}`);
	const sections = {
		'Co je jinak': changesInWords(changes) || 'Nic, data se s registrem shodují.',
		'Zjistěte telefonem': openInWords(matches),
		'Služby, které v datech nejsou (jen návrhy; kam jezdí, registr neví)': proposals
			.map((service) => proposalInWords(service, known, reading.day))
			.join('\n\n')
	};
	for (const [title, text] of Object.entries(sections))
		if (text) console.log(`\n${title}\n${'='.repeat(title.length)}\n${text}`);
}

interface Choices {
	readonly accepted: readonly Change[];
	readonly refused: readonly Change[];
}

async function askClerk(changes: readonly Change[]): Promise<Choices> {
	const { accept, refuse } = options;
	if (accept !== undefined || refuse !== undefined)
		return { accepted: named(changes, accept), refused: named(changes, refuse) };
	if (changes.length === 0) return { accepted: [], refused: [] };
	if (process.stdin.isTTY) return ask(changes);
	console.log(
		'\nNic se nezapsalo. Přijměte změny přepínačem --accept, nebo spusťte příkaz v terminálu.'
	);
	return { accepted: [], refused: [] };
}

function named(changes: readonly Change[], names = ''): Change[] {
	if (names === 'vse') return [...changes];
	if (names === 'potvrzeni') return changes.filter(({ kind }) => kind === 'confirmed');
	const ids = names.split(',').filter(Boolean);
	const unknown = ids.filter((id) => !changes.some((change) => change.id === id));
	if (unknown.length > 0)
		throw new RegisterError(
			`Tyto změny v registru nejsou, nic se nezapsalo: ${unknown.join(', ')}.`
		);
	return changes.filter(({ id }) => ids.includes(id));
}

/** First all that only confirms, in one question; then each change by itself. */
async function ask(changes: readonly Change[]): Promise<Choices> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const accepted: Change[] = [];
	const refused: Change[] = [];
	const same = named(changes, 'potvrzeni');
	try {
		if (same.length > 0) {
			const answer = await terminal.question(
				`\nRegistr dál říká totéž u ${same.length} údajů. Zapsat u nich nové datum? [a/n] `
			);
			if (isYes(answer)) accepted.push(...same);
		}
		for (const change of changes.filter(({ kind }) => kind !== 'confirmed')) {
			const answer = await terminal.question(
				`\n${change.service}\n${changeInWords(change)}\nPřijmout? [a = ano, n = ne a už se neptat, Enter = příště, k = konec] `
			);
			if (/^k/i.test(answer.trim())) break;
			if (isYes(answer)) accepted.push(change);
			if (/^n/i.test(answer.trim())) refused.push(change);
		}
	} finally {
		terminal.close();
	}
	return { accepted, refused };
}

function isYes(answer: string): boolean {
	return /^a/i.test(answer.trim());
}

/** Says how far it is: in a terminal in one line, else each tenth. */
function progress(what: string): (share: number, services?: number) => void {
	let last = -1;
	return (share, services) => {
		const percent = Math.floor(share * 100);
		if (percent === last || (!process.stderr.isTTY && percent % 10 > 0)) return;
		last = percent;
		const text = `${what}: ${percent} %${services ? `, ${services} služeb` : ''}`;
		process.stderr.write(process.stderr.isTTY ? `\r${text}\x1b[K` : `${text}\n`);
	};
}
