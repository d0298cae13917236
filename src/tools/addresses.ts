import { checkPack } from '../pack/check-pack.ts';
import { readPack } from '../pack/pack.ts';
import { formatProblem } from '../pack/problem.ts';
import { readOptions } from './options.ts';
import { PACK_FOLDER, readPackFiles } from './read-pack.ts';
import { locate, readHouses } from './region/addresses.ts';
import { orSayWhy, readInputs } from './region/input.ts';
import { knownOf } from './register/known.ts';
import { RegisterError } from './register/read.ts';
import { writePackFiles } from './write-pack.ts';

/**
 * Gives places of services their point on the map, from the addresses of RÚIAN.
 *
 * Usage: `npm run addresses -- 20260930_OB_577405_ADR.csv …`, see `data/README.md`.
 */
const { values: options, positionals } = readOptions({
	language: 'cs',
	usage: 'addresses -- <soubor ČÚZK> …',
	options: {
		data: { type: 'string', default: PACK_FOLDER, value: '<složka>', about: 'jiná složka s daty' }
	},
	allowPositionals: true
});

await orSayWhy(async () => {
	const files = await readPackFiles(options.data);
	const { places } = knownOf(readPack(files).pack, {});
	const codes = new Map([...places].map(([code, { id }]) => [id, code]));
	const located = locate(files, readHouses(await readInputs(positionals)), codes);
	const checked = checkPack(located.files);
	if (checked.status === 'invalid')
		throw new RegisterError(
			`Nic se nezapsalo:\n${checked.problems.map((problem) => formatProblem(problem)).join('\n')}`
		);
	await writePackFiles(options.data, files, located.files);
	console.log(`Bod dostaly adresy: ${located.found.length}.`);
	for (const address of located.unknown) console.log(`  neznáme jistě: ${address}`);
});
