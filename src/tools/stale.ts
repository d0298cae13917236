import { csvOf } from '#lib/region/csv.ts';
import { dayHere } from '#lib/region/day.ts';
import { byId } from '#lib/region/find.ts';
import { plain } from '#lib/region/text.ts';
import { deskText } from '#lib/text/cs/desk.ts';
import { recordsByAge } from './desk/age.ts';
import { readOptions } from './options.ts';
import { PACK_FOLDER, readRegionOrEnd } from './read-pack.ts';

/**
 * Prints the records that nobody confirmed for a year, the oldest first.
 *
 * Usage: `npm run -s stale`, `npm run -s stale -- --csv > overit.csv`.
 */
const { values } = readOptions({
	language: 'cs',
	usage: '-s stale',
	options: {
		data: { type: 'string', default: PACK_FOLDER, value: '<složka>', about: 'jiná složka s daty' },
		csv: { type: 'boolean', default: false, about: 'jako tabulka' }
	}
});
const { region } = await readRegionOrEnd(values.data);
const stale = recordsByAge(region, dayHere(Date.now())).filter((record) => record.stale);
const rows = stale.map(({ service, date }) => [
	service.id,
	service.name,
	byId(region.providers, service.provider)?.name ?? '',
	deskText.list.age(date)
]);
if (values.csv) process.stdout.write(csvOf([deskText.stale.headings, ...rows]));
else {
	for (const [id = '', name = '', , age = ''] of rows) console.log(plain(`${id}: ${name}, ${age}`));
	console.log(plain(deskText.stale.count(stale.length, region.services.length)));
}
