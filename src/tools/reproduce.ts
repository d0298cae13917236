import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';

/**
 * Builds twice and compares each byte: what is on a host can be checked by whoever
 * builds the same commit. Prints one hash of the whole, to compare with other machines.
 */
const first = buildAndHash();
const second = buildAndHash();
const different = [...new Set([...first.keys(), ...second.keys()])].filter(
	(file) => first.get(file) !== second.get(file)
);
for (const file of different) console.log(`differs: ${file}`);
console.log(`${first.size} files, sha256 of their list: ${sha256([...first].join('\n'))}`);
process.exitCode = different.length > 0 ? 1 : 0;

function buildAndHash(): ReadonlyMap<string, string> {
	buildSite();
	const entries = readdirSync('build', { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.sort();
	return new Map(files.map((file) => [file, sha256(readFileSync(file))]));
}

function sha256(content: string | Buffer): string {
	return createHash('sha256').update(content).digest('hex');
}
