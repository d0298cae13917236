import { bind } from '#lib/region/text.ts';

/**
 * Puts non-breaking spaces where Czech wants them (`bind`) into every text of a
 * section, also into those that functions make, so that nobody has to think of
 * it when writing one.
 */
export function bound<T>(section: T): T {
	// Each branch gives back the shape it was given; the compiler cannot follow that.
	return boundAny(section) as T;
}

function boundAny(value: unknown): unknown {
	if (typeof value === 'string') return bind(value);
	if (typeof value === 'function') {
		return (...args: unknown[]) => boundAny(value(...args));
	}
	if (Array.isArray(value)) return value.map(boundAny);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, boundAny(item)]));
}
