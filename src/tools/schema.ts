import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { schemaFiles, schemaLine } from '../pack/json-schema.ts';
import { readOptions } from './options.ts';
import { PACK_FOLDER, readPackFiles } from './read-pack.ts';

/**
 * Writes the JSON Schemas into a pack, and above each of its files the line by
 * which an editor finds them. Run by hand (`npm run schema`) when the shape of
 * the data changes, as a test tells; the result is committed.
 */
async function main(folder = PACK_FOLDER): Promise<void> {
	for (const { path, schema } of schemaFiles()) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, `${JSON.stringify(schema, null, '\t')}\n`);
	}
	for (const { path } of await readPackFiles(folder)) {
		const [line, file] = [schemaLine(path), join(folder, path)];
		if (line === null) continue;
		const text = readFileSync(file, 'utf8');
		if (!text.includes(line)) writeFileSync(file, `${line}\n${text}`);
	}
}

const { positionals } = readOptions({
	language: 'en',
	usage: 'schema -- <folder>',
	options: {},
	allowPositionals: true
});
await main(positionals[0]);
