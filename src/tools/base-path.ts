import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Looks whether an address in the finished site leads out of the folder that it
 * was built for: `BASE=/sluzby npm run build`, then `BASE=/sluzby npm run check:base`.
 */
const base = process.env['BASE'] ?? '';
const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((file) =>
	/\.(html|js|webmanifest|txt)$/.test(file)
);
const folders = readdirSync('build', { withFileTypes: true })
	.map(({ name }) => name)
	.filter((name) => !/\.(gz|br)$|^[._]/.test(name));

/** In pages any address of this host, in scripts one that begins with a folder or file of ours. */
const IN_PAGES = /(?:href|src|action|content)="(\/[^"]*)"/g;
const IN_SCRIPTS = new RegExp(`["'\`](/(?:${folders.join('|')})(?:/[^"'\`]*)?)["'\`]`, 'g');
/** Kit's names of routes are no addresses. */
const ROUTE = /\[|^\/[\w-]+$/;

const escaping = pages.flatMap((file) => {
	const text = readFileSync(join('build', file), 'utf8');
	const found = [...text.matchAll(file.endsWith('.js') ? IN_SCRIPTS : IN_PAGES)];
	return found
		.map(([, address = '']) => address)
		.filter((address) => !address.startsWith(`${base}/`) && !ROUTE.test(address))
		.map((address) => `${file}: ${address}`);
});
for (const line of new Set(escaping)) console.log(line);
console.log(`${pages.length} files for „${base}/“, ${escaping.length} addresses lead out of it`);
process.exitCode = escaping.length > 0 || base === '' ? 1 : 0;
