import { relative } from 'node:path';
import type { Rolldown } from 'vite';

/** Names of files, and the folders and packages whose modules each of them holds. */
type Files = Readonly<Record<string, readonly string[]>>;
type Context = Rolldown.ChunkingContext;

/** By itself, whoever needs it: what all pages run on. */
const APART: Files = {
	framework: ['node_modules/svelte', 'node_modules/@sveltejs', 'node_modules/clsx', 'vite']
};

/** What the layout needs, or so many pages, comes with the first page, too. */
const APP = 'app';
const MANY_PAGES = 6;

/** Fetched with the pages that need any of it, however many they are. */
const SHARED: Files = {
	// Little of its own, and on the two pages one comes to first.
	[APP]: [
		'src/lib/ui/styles',
		'src/lib/ui/search/SearchField.svelte',
		'src/lib/search/suggestion.ts',
		'src/lib/device/kept-place.ts',
		'src/lib/ui/keep-focus.ts',
		'src/lib/device/url-state.svelte.ts'
	],
	cards: ['ServiceCard', 'ServiceCards', 'GoodToKnow'].map((name) => `src/lib/ui/${name}.svelte`),
	// Of what stands with cards, a page of a service has no more than this.
	around: [
		'src/lib/ui/AddToReferral.svelte',
		'src/lib/ui/contact/DangerLines.svelte',
		'src/lib/ui/frame/QuickExit.svelte',
		'src/lib/text/cs/crisis.ts'
	],
	crisis: ['src/lib/ui/contact/CrisisLines.svelte'],
	choices: [
		'src/lib/ui/ChoiceField.svelte',
		'src/lib/ui/frame/Contents.svelte',
		'src/lib/device/view-format.ts'
	],
	facts: ['src/lib/ui/FactSources.svelte', 'src/lib/text/cs/next-step.ts'],
	// What the page of a service has more than a card, each with one other page.
	service: [
		'src/routes/podrobnosti',
		'src/lib/device/sharing.svelte.ts',
		'src/lib/help/gap/reach.ts'
	],
	gap: ['src/lib/ui/gap'],
	// What a village is missing, in lines and to be noted: its page needs no more of what gaps are.
	missing: [
		'src/lib/ui/gap/GapLines.svelte',
		'src/lib/ui/gap/NoteNeed.svelte',
		'src/lib/text/cs/gap.ts'
	],
	map: ['src/lib/ui/map']
};

/** Fetched once somebody wants it. The later ones need the earlier ones, and may be parts of their folders. */
const LATER: Files = {
	search: ['src/lib/search', 'src/lib/bytes'],
	contact: ['src/lib/search/contact'],
	languages: ['foreign', 'language', 'spelling'].map((name) => `src/lib/search/foreign/${name}.ts`),
	suggest: ['src/lib/suggest', 'node_modules/fuse.js'],
	leaflet: ['src/lib/map', 'node_modules/leaflet', 'virtual:outlines'],
	online: ['src/lib/map/online-layer.ts', 'node_modules/leaflet/src/layer/tile']
};

/** The modules by which SvelteKit loads pages; all need that of the layout, and fetch that of an error. */
const PAGE = /^\.svelte-kit\/generated\/client-optimized\/nodes\/\d+\.js$/;
const LAYOUT = '.svelte-kit/generated/client-optimized/nodes/0.js';
const ERROR = '.svelte-kit/generated/client-optimized/nodes/1.js';

/**
 * Few files instead of the sixty that pages and what they share would make: on
 * a weak signal each request costs a round trip, however small the file.
 *
 * Folders say what is fetched together. Whatever they say, no page waits for
 * what is fetched later: a module that a page cannot do without stays out of
 * those files. What only one page needs goes with the page.
 */
export const CHUNK_GROUPS: Rolldown.CodeSplittingGroup[] = [{ name: fileOf }];

function fileOf(id: string, context: Context): string | null {
	const apart = folderOf(id, APART);
	if (apart) return apart;
	const starts = startsOf(id, context);
	const pages = starts.filter((path) => PAGE.test(path));
	if (pages.length === 0) return withNeeded(id, context) ?? withUsers(id, context);
	if (pages.includes(LAYOUT)) return APP;
	if (pages.includes(ERROR) && pathOf(id) !== ERROR) return APP;
	if (starts.length === 1) return null;
	const shared = folderOf(id, SHARED);
	if (shared) return shared;
	return pages.length >= MANY_PAGES ? APP : withUsers(id, context);
}

/** The pages, and what else is fetched by itself, that cannot do without a module. */
function startsOf(id: string, context: Context): readonly string[] {
	return reach(id, (one) => infoOf(one, context).importers)
		.filter((one) => infoOf(one, context).dynamicImporters.length > 0)
		.map(pathOf);
}

/** What is fetched later goes into the last file that it cannot do without. */
function withNeeded(id: string, context: Context): string | null {
	const needed = reach(id, (one) => infoOf(one, context).importedIds)
		.filter((one) => !startsOf(one, context).some((path) => PAGE.test(path)))
		.map((one) => folderOf(one, LATER));
	return Object.keys(LATER).findLast((name) => needed.includes(name)) ?? null;
}

/** Into a file that all who need it fetch anyway, if there is one. */
function withUsers(id: string, context: Context): string | null {
	const starts = startsOf(id, context);
	const users = infoOf(id, context).importers.map((user) => ({
		file: fileOf(user, context),
		starts: startsOf(user, context)
	}));
	const fetching = (name: string) =>
		users.filter(({ file }) => file === name).flatMap((user) => user.starts);
	return (
		users
			.map(({ file }) => file)
			.find((file) => file && starts.every((start) => fetching(file).includes(start))) ?? null
	);
}

/** A module and all that it leads to. */
function reach(id: string, next: (id: string) => readonly string[]): readonly string[] {
	const found = new Set([id]);
	// Grows while it is read: what is added is visited, too.
	for (const one of found) for (const other of next(one)) found.add(other);
	return [...found];
}

function folderOf(id: string, files: Files): string | null {
	const path = pathOf(id);
	const found = Object.entries(files).findLast(([, folders]) =>
		folders.some((folder) => path === folder || path.startsWith(`${folder}/`))
	);
	return found?.[0] ?? null;
}

function infoOf(id: string, context: Context) {
	const {
		importers = [],
		dynamicImporters = [],
		importedIds = []
	} = context.getModuleInfo(id) ?? {};
	return { importers, dynamicImporters, importedIds };
}

/** From the top of the project; a module that is no file keeps its name. */
function pathOf(id: string): string {
	const [file = ''] = id.replace('\0', '').split('?');
	return relative(process.cwd(), file).replaceAll('\\', '/');
}
