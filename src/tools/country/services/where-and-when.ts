import type { Interval, Schedule } from '#lib/region/region.ts';
import type { Random } from '../random.ts';

const STREETS = (
	'Nádražní Školní Zahradní Lipová Polní Krátká Dlouhá Luční Husova Komenského Palackého Masarykova ' +
	'Smetanova Dvořákova Nerudova Havlíčkova Riegrova Tyršova Sokolská Hlavní Mlýnská Lesní Sadová ' +
	'Jiráskova Žižkova Pražská Brněnská Potoční Květinová Hřbitovní Kostelní Zámecká Nová Farní'
).split(' ');

/** A street and a number. */
export function drawStreet(random: Random): string {
	return `${random.pick(STREETS)} ${random.whole(1, 1900)}`;
}

const OPENINGS = [7, 7.5, 8, 9];
const CLOSINGS = [14, 15, 15.5, 16, 17, 19];
const WORKDAYS = 5;
const WEEK = 7;

/** Hours of a working week, or of all days. */
export function drawSchedule(random: Random): Schedule {
	const from = random.pick(OPENINGS);
	const to = random.pick(CLOSINGS);
	const days = random.chance(0.7) ? WORKDAYS : WEEK;
	const interval: Interval = [from * 60, to * 60];
	return {
		words: `${days === WEEK ? 'denně' : 'po–pá'} ${clock(from, '.')}–${clock(to, '.')}`,
		osm: `${days === WEEK ? '' : 'Mo-Fr '}${clock(from, ':')}-${clock(to, ':')}`,
		week: Array.from({ length: WEEK }, (_, day) => (day < days ? [interval] : [])),
		holidays: 'unknown'
	};
}

function clock(hour: number, separator: string): string {
	const minutes = String((hour % 1) * 60).padStart(2, '0');
	return `${String(Math.floor(hour)).padStart(2, '0')}${separator}${minutes}`;
}
