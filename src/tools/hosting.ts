import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOfDocs } from './hosting/files.js';

/** `BASE=/sluzby npm run hosting -- <folder>` makes them for a site in a folder of its host. */
const FOLDER = process.argv[2] ?? 'docs/hosting';

mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of Object.entries(filesOfDocs(process.env['BASE']))) {
	writeFileSync(join(FOLDER, name), text);
	console.log(join(FOLDER, name));
}
