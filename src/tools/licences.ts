import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { PACK_FOLDER } from './read-pack.ts';

/** Where the notices are in the finished site; linked from the page about the application. */
const FILE = 'licence.txt';

/** What is shipped beside the modules of pages: SvelteKit builds the worker apart from them. */
const OF_WORKER = ['workbox-core', 'workbox-routing'];

const FONT = 'src/lib/ui/styles/fonts/OFL.txt';

/** Whom the data of this region thank. */
const OF_DATA = join(PACK_FOLDER, 'LICENSE.md');

/** Writes the licences of all that a reader's browser gets, from the modules that went into the files. */
export function licencesPlugin(): Plugin {
	return {
		name: 'licences',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle(_options, bundle) {
			const modules = Object.values(bundle).flatMap((file) =>
				file.type === 'chunk' ? file.moduleIds : []
			);
			const packages = new Set([...modules.flatMap(packageOf), ...OF_WORKER]);
			this.emitFile({ type: 'asset', fileName: FILE, source: notices([...packages].sort()) });
		}
	};
}

/** `@sveltejs/kit` of a file in its folder; none for a module of our own. */
function packageOf(module: string): readonly string[] {
	const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1];
	return name ? [name] : [];
}

function notices(packages: readonly string[]): string {
	const parts = packages.map((name) => {
		const { version } = JSON.parse(
			readFileSync(join('node_modules', name, 'package.json'), 'utf8')
		);
		return { title: `${name} ${version}`, text: licenceOf(name) };
	});
	const all = [
		{ title: 'Najdi pomoc', text: readFileSync('LICENSE', 'utf8') },
		...(existsSync(OF_DATA) ? [{ title: 'Data', text: readFileSync(OF_DATA, 'utf8') }] : []),
		{ title: 'Atkinson Hyperlegible Next', text: readFileSync(FONT, 'utf8') },
		...parts
	];
	return all.map(({ title, text }) => `== ${title} ==\n\n${text.trim()}\n`).join('\n');
}

/** @throws when a package is shipped that has no text of a licence */
function licenceOf(name: string): string {
	const folder = join('node_modules', name);
	const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
	if (!file) throw new Error(`${name} is shipped, but has no text of its licence.`);
	return readFileSync(join(folder, file), 'utf8');
}
