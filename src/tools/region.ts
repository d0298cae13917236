import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dayHere } from '#lib/region/day.ts';
import { readOptions } from './options.ts';
import { readPackFiles } from './read-pack.ts';
import { middleOf, readHouses } from './region/addresses.ts';
import { orSayWhy, readInput, readInputs } from './region/input.ts';
import { municipalitiesOf } from './region/municipalities.ts';
import { newPack } from './region/new-pack.ts';
import { readRegister, RegisterError } from './register/read.ts';
import { typeNames } from './register/file.ts';

/**
 * Makes the pack of another region from files that somebody has downloaded.
 *
 * Usage: `npm run region -- --orp 5104 …`, see `data/README.md`.
 */
const { values: options } = readOptions({
	language: 'cs',
	usage: 'region -- --orp <kód> --county <kraj> --folder <složka> …',
	options: {
		orp: { type: 'string', value: '<kód>', about: 'kód ORP podle ČSÚ: 5109' },
		county: { type: 'string', value: '<kraj>', about: 'jméno kraje: "Liberecký kraj"' },
		folder: { type: 'string', value: '<složka>', about: 'nová složka, do které se data zapíšou' },
		municipalities: { type: 'string', value: '<csv>', about: 'vazba obcí na ORP (ČSÚ)' },
		offices: { type: 'string', value: '<csv>', about: 'vazba obcí na pověřené úřady (ČSÚ)' },
		population: { type: 'string', value: '<csv>', about: 'obyvatelé obcí podle věku (ČSÚ)' },
		outlines: { type: 'string', value: '<geojson>', about: 'hranice obcí (ČÚZK)' },
		register: { type: 'string', value: '<json>', about: 'rpss.json (MPSV)' },
		addresses: {
			type: 'string',
			multiple: true,
			default: [],
			value: '<csv>',
			about: 'adresy obce (ČÚZK), nepovinné, i vícekrát'
		},
		template: {
			type: 'string',
			default: 'data',
			value: '<složka>',
			about: 'odkud vzít druhy pomoci, slova a rady'
		},
		date: {
			type: 'string',
			default: dayHere(Date.now()),
			value: '<den>',
			about: 'den, ke kterému soubory platí; jinak dnešek'
		}
	}
});

await orSayWhy(async () => {
	const { orp, county, folder, register = '' } = options;
	if (!orp || !county || !folder)
		throw new RegisterError(
			'Napište --orp <kód>, --county "Název kraje" a --folder <nová složka>.'
		);
	if (existsSync(folder))
		throw new RegisterError(`Složka „${folder}“ už tu je: zvolte jinou, nic nepřepíšeme.`);
	const { name, municipalities } = municipalitiesOf(orp, {
		municipalities: await readInput('--municipalities', options.municipalities),
		offices: await readInput('--offices', options.offices),
		population: await readInput('--population', options.population)
	});
	const outlines = await readInput('--outlines', options.outlines);
	await readInput('--register', options.register);
	const codes = new Set(municipalities.map(({ code }) => code));
	const { services } = await readRegister(register, {
		keep: ({ places = [] }) => places.some(({ address }) => codes.has(address?.municipality ?? ''))
	});
	const houses =
		options.addresses.length > 0 ? readHouses(await readInputs(options.addresses)) : [];
	const files = newPack({
		code: orp,
		name,
		county,
		day: options.date,
		municipalities,
		outlines: new TextDecoder().decode(outlines),
		middles: new Map([...houses].map(([code, own]) => [code, middleOf(own)])),
		services,
		typeNames: await typeNames(register),
		template: await readPackFiles(options.template)
	});
	for (const { path, bytes } of files) {
		const target = join(folder, path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, bytes);
	}
	console.log(`Založeno: ${folder}, souborů ${files.length}. Co chybí a koho se zeptat, je v ${join(folder, 'CO-CHYBI.md')}.
Dál: npm run check:data -- ${folder}
     REGION=${folder} npm run build`);
});
