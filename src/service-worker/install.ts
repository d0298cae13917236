import type { StoredStage } from '#lib/device/stored-stage.ts';
import { AT_ONCE } from './fetch-file.ts';
import { runAtMost } from './run-at-most.ts';
import { release, SHELL, type ReleaseFile } from './release.ts';
import { fetchAndStore, missingFiles } from './store.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * Stores the release. A newer one is stored whole or not at all: the one before
 * goes on. Of the first one only what searching and calling need; the rest, and
 * what failed, is fetched once the page asks. Until then pages come from the
 * server where it answers.
 *
 * @throws where that did not succeed; what was stored is not fetched again
 */
export async function installRelease(): Promise<void> {
	const stage = self.registration.active ? 'all' : 'search';
	await storeMissing(stage);
	// Once more: for what failed, and as a release that became active meanwhile has cleared away
	// all that is not its own.
	await storeMissing(stage);
	const missing = await missingFiles();
	const needed = stage === 'all' ? missing : missing.filter(isAmong(release.first));
	if (needed.length > 0) throw new Error(`${needed.length} files of the release did not come.`);
}

/** The last run that was asked for: the next one waits for it, and finds less that is missing. */
let storing = Promise.resolve();

/** So long what the open page waits for has the line to itself, unless it has come. */
const PAGE_FIRST_MS = 10_000;

/** Fetches what is not stored, each file by itself: one that never comes holds up no other for long. */
export function storeMissing(stage: Exclude<StoredStage, 'part'>): Promise<void> {
	storing = storing.then(() => fetchMissing(stage)).catch(() => undefined);
	return storing;
}

async function fetchMissing(stage: Exclude<StoredStage, 'part'>): Promise<void> {
	const { files, first, critical } = release;
	const missing = (await missingFiles()).filter(isAmong(stage === 'all' ? files.length : critical));
	// But for the shell, which no page asks for.
	const ofPage = missing.filter(isAmong(first)).filter(({ url }) => url !== SHELL);
	const fetchAll = (some: readonly ReleaseFile[]) =>
		runAtMost(
			some.map((file) => () => store(file)),
			AT_ONCE
		).catch(() => undefined);
	const page = fetchAll(ofPage);
	await Promise.race([page, new Promise((late) => setTimeout(late, PAGE_FIRST_MS))]);
	await fetchAll(missing.filter((file) => !ofPage.includes(file)));
	await page;
}

export async function stageOf(): Promise<StoredStage> {
	// Of a device that does not let it look, it is the same as if there were nothing.
	const missing = await missingFiles().catch(() => release.files);
	if (missing.length === 0) return 'all';
	return missing.some(isAmong(release.critical)) ? 'part' : 'search';
}

/** For files from the first up to a number of them. */
function isAmong(count: number): (file: ReleaseFile) => boolean {
	const files = new Set(release.files.slice(0, count));
	return (file) => files.has(file);
}

async function store(file: ReleaseFile): Promise<void> {
	// A name with a hash may come from the HTTP cache: the open page has just loaded it.
	if (file.url.includes('/immutable/')) {
		const stored = fetchAndStore(file, 'default').then(
			() => true,
			() => false
		);
		if (await stored) return;
	}
	await fetchAndStore(file, 'reload');
}
