import type { Municipality, SearchableRegion, Service } from '#lib/domain/region/region.ts';

/**
 * A region with so many services that it shows how engines grow. Types, words
 * and municipalities stay; services are multiplied under new names. The same
 * count gives the same region: nothing here is random.
 */
export function withServices(region: SearchableRegion, count: number): SearchableRegion {
	const patterns = patternsOf(region);
	const services = Array.from({ length: count }, (_, i): Service => {
		const pattern = pick(patterns, i);
		const place = pick(region.municipalities, Math.floor(i / patterns.length));
		return {
			...pattern,
			id: `${pattern.id}-${i}`,
			name: nameOf(pattern, place, i),
			provider: `poskytovatel-${i % PROVIDERS}`
		};
	});
	const providers = Array.from({ length: Math.min(count, PROVIDERS) }, (_, i) => ({
		id: `poskytovatel-${i}`,
		name: `${syllables(i)} ${syllables(i * 7 + 3)}, z. s.`,
		ico: [],
		webs: []
	}));
	return { ...region, services, providers };
}

const PROVIDERS = 2200;

/** One service for each type, so that every query has a right record. */
function patternsOf({ services, types }: SearchableRegion): Service[] {
	const [any] = services;
	return types.flatMap(({ id, name, plain }) => {
		const found = services.find((service) => service.types[0] === id) ?? any;
		return found ? [{ ...found, id, name: plain || name, summary: plain, types: [id] }] : [];
	});
}

function nameOf({ name }: Service, { where }: Municipality, i: number): string {
	return `${name} ${syllables(i)} ${where}`;
}

const SYLLABLES = 'ba de ri mo lu ka ne si to vu pa ze'.split(' ');

/** A made-up word for a number. */
function syllables(number: number): string {
	let rest = number + SYLLABLES.length;
	let word = '';
	while (rest > 0) {
		word += SYLLABLES[rest % SYLLABLES.length] ?? '';
		rest = Math.floor(rest / SYLLABLES.length);
	}
	return word;
}

function pick<T>(list: readonly T[], index: number): T {
	// The index is taken modulo the length of a list that is not empty.
	return list[index % list.length] as T;
}
