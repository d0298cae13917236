import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOfDocs } from './hosting/files.js';

const FOLDER = 'docs/hosting';

mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of Object.entries(filesOfDocs())) {
	writeFileSync(join(FOLDER, name), text);
	console.log(join(FOLDER, name));
}
