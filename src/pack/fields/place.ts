import * as v from 'valibot';
import type { Area, LonLat } from '#lib/region/region.ts';
import { firstOf, type Rule, without } from '../problem.ts';
import { advised, as, expected, ruled, same } from './field.ts';
import { name } from './text.ts';
import { withMark, string, translated } from './values.ts';

/** Czechia, rounded outwards. */
const LON = { min: 12.05, max: 18.9 };
const LAT = { min: 48.5, max: 51.1 };

/** `[longitude, latitude]` within Czechia, in the order of GeoJSON (RFC 7946, 3.1.1). */
export const pointRule: Rule<readonly number[]> = ([lon, lat, ...rest]) => {
	if (lon === undefined || lat === undefined || rest.length > 0)
		return 'Bod má mít dvě čísla: délku a šířku, například [15.5065, 50.6089].';
	if (inCzechia(lon, lat)) return null;
	return inCzechia(lat, lon)
		? 'Souřadnice jsou prohozené: napište nejdřív délku (15…), potom šířku (50…).'
		: 'Bod leží mimo Česko: zkontrolujte délku (15…) a šířku (50…).';
};

export const point = withMark(
	as(
		ruled(
			same(
				v.array(
					v.number(expected('číslo bez uvozovek')),
					expected(
						'dvojice čísel, například [15.5065, 50.6089]',
						'dvojici čísel, například [15.5065, 50.6089]'
					)
				)
			),
			pointRule
		),
		toPoint
	),
	{ kind: 'point' }
);

/** An `O` for a zero, an `l` for a one: a few digits beside them say that it is a postcode. */
function lettersInPostcode(text: string): string | null {
	const alike = text.matchAll(/(?<![\p{L}\d] ?)[\dOoIlSB]{3} ?[\dOoIlSB]{2}(?= \p{L})/gu);
	const wrong = [...alike].find(
		([code]) => /\p{L}/u.test(code) && code.replace(/\D/g, '').length > 2
	);
	return wrong
		? `V PSČ „${wrong[0]}“ je písmeno místo podobné číslice: opište ho ze zdroje.`
		: null;
}

/** Street, number, postcode, town; the postcode with a space, as the post writes it. */
export const address = advised(
	ruled(
		name,
		firstOf(
			lettersInPostcode,
			without(
				/(?<![\d/] ?)\d{3} ?\d(?= \p{L})/u,
				'PSČ „{}“ má mít pět číslic, například „514 01“.'
			),
			without(
				/(?<!\d)[089]\d{2} ?\d{2}(?= \p{L})/u,
				'PSČ „{}“ v Česku není: začíná číslicí 1 až 7.'
			)
		)
	),
	without(/(?<!\d)[1-7]\d{4}(?= \p{L})/u, 'PSČ „{}“ pište s mezerou, například „514 01“.')
);

/** `obec/<id>`, `urad/<id>`, `orp` or `kraj`. */
export const area = withMark(
	as(
		ruled(string, (text) =>
			/^(?:orp|kraj|(?:obec|urad)\/[^/]+)$/.test(text)
				? null
				: 'Oblast pište jako „obec/ponikla“, „urad/jilemnice“, „orp“ nebo „kraj“.'
		),
		toArea
	),
	{ kind: 'area' }
);

export const areaKind = translated({
	obec: 'municipality',
	urad: 'office',
	orp: 'region',
	kraj: 'county'
});

export function toPoint([lon = 0, lat = 0]: readonly number[]): LonLat {
	return { lon, lat };
}

function toArea(text: string): Area {
	const [word = '', id = ''] = text.split('/');
	if (word === 'obec') return { kind: 'municipality', id };
	if (word === 'urad') return { kind: 'office', id };
	return { kind: word === 'kraj' ? 'county' : 'region' };
}

function inCzechia(lon: number, lat: number): boolean {
	return lon >= LON.min && lon <= LON.max && lat >= LAT.min && lat <= LAT.max;
}
