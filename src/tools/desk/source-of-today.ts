import type { PartialDate } from '#lib/region/region.ts';
import { plain } from '#lib/region/text.ts';
import { deskText } from '#lib/text/cs/desk.ts';
import { isMap } from '../../pack/fields/values.ts';
import { TODAY } from './fields.ts';

type Values = Readonly<Record<string, unknown>>;

/** What was found out today, as a record of sources. */
export function sourceOfToday(today: PartialDate) {
	return { id: idFor(today), nazev: plain(deskText.sourceOfToday), datum: today };
}

/** A record with the source of today where the clerk chose it. */
export function withSourceOfToday(value: Values, today: PartialDate): Values {
	const source = idFor(today);
	const replaced = (inner: unknown): unknown => {
		if (Array.isArray(inner)) return inner.map(replaced);
		if (!isMap(inner)) return inner;
		return Object.fromEntries(
			Object.entries(inner).map(([key, one]) => [
				key,
				key === 'zdroj' && one === TODAY ? source : replaced(one)
			])
		);
	};
	return JSON.stringify(value).includes(`"zdroj":"${TODAY}"`) ? (replaced(value) as Values) : value;
}

function idFor(today: PartialDate): string {
	return `telefonat-${today}`;
}
