import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOfDocs } from './hosting/files.js';
import { readOptions } from './options.ts';

/** `BASE=/sluzby npm run hosting -- <folder>` makes them for a site in a folder of its host. */
const { positionals } = readOptions({
	language: 'en',
	usage: 'hosting -- <folder>',
	options: {},
	allowPositionals: true
});
const [FOLDER = 'docs/hosting'] = positionals;

mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of Object.entries(filesOfDocs(process.env['BASE']))) {
	writeFileSync(join(FOLDER, name), text);
	console.log(join(FOLDER, name));
}
