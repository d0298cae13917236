import type { PartialDate } from '#lib/region/region.ts';
import { dateOfFact } from './dates.ts';
import { bound, countOf } from './words.ts';

/** The clerk's own page, `npm run desk`. No phone gets it. */
export const deskText = bound({
	list: {
		/** Of a record: `nejstarší údaj z roku 2023`. */
		age: (date: PartialDate | null) =>
			date === null ? 'některý údaj bez data' : `nejstarší ${dateOfFact(date)}`
	},
	stale: {
		headings: ['id', 'služba', 'poskytovatel', 'stáří'],
		count: (count: number, of: number) =>
			`Rok nikdo neověřil ${countOf(count, ['záznam', 'záznamy', 'záznamů'])} z ${of}.`
	}
});
