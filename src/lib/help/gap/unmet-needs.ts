import { byId } from '#lib/region/find.ts';
import type { Id, Region } from '#lib/region/region.ts';

/** What is missing where: a type or one documented gap of it, and a municipality. Nothing personal. */
export interface Lack {
	/** `null`: somebody does not know what it is called. */
	readonly type: Id | null;
	readonly gap: Id | null;
	/** `null`: anywhere in the region. */
	readonly municipality: Id | null;
}

/** How many times somebody noted the same lack in one month. */
export interface UnmetNeed extends Lack {
	/** `2026-11`. */
	readonly month: string;
	readonly count: number;
}

/** Adds notes, as a rule one more. */
export function addNeed(
	needs: readonly UnmetNeed[],
	lack: Lack,
	month: string,
	count = 1
): readonly UnmetNeed[] {
	const known = needs.find((need) => need.month === month && isSame(need, lack));
	if (!known) return [...needs, { ...lack, month, count }];
	return needs.map((need) => (need === known ? { ...need, count: need.count + count } : need));
}

/** Leaves out all notes of a lack in a month. */
export function removeNeed(
	needs: readonly UnmetNeed[],
	lack: Lack,
	month: string
): readonly UnmetNeed[] {
	return needs.filter((need) => need.month !== month || !isSame(need, lack));
}

/** How many times a lack was noted in a month. */
export function countOfNeed(needs: readonly UnmetNeed[], lack: Lack, month: string): number {
	return needs.find((need) => need.month === month && isSame(need, lack))?.count ?? 0;
}

export function formatNeeds(needs: readonly UnmetNeed[]): string {
	return JSON.stringify(needs);
}

/** Reads what a device kept. Never throws: what is not understood is left out. */
export function parseNeeds(text: string | null): UnmetNeed[] {
	const items = parseJson(text);
	return Array.isArray(items) ? items.flatMap((item) => parseNeed(item) ?? []) : [];
}

/** The names a table and a message need. */
interface NamedNeed {
	readonly need: UnmetNeed;
	readonly what: string | null;
	readonly paragraph: string | null;
	readonly where: string;
	/** ČSÚ code of the municipality. */
	readonly code: string;
}

/** What no longer exists in the data keeps its id as its name. */
export function nameNeed(region: Region, need: UnmetNeed): NamedNeed {
	const type = byId(region.types, need.type);
	const gap = byId(region.gaps, need.gap);
	const municipality = byId(region.municipalities, need.municipality);
	return {
		need,
		what: gap?.name ?? type?.plain ?? need.type,
		paragraph: type?.paragraph ?? null,
		where: municipality?.name ?? need.municipality ?? region.name,
		code: municipality?.code ?? ''
	};
}

function isSame(a: Lack, b: Lack): boolean {
	return a.type === b.type && a.gap === b.gap && a.municipality === b.municipality;
}

function parseJson(text: string | null): unknown {
	try {
		return JSON.parse(text ?? '[]');
	} catch {
		// Written by another release, or by hand: as good as nothing.
		return [];
	}
}

function parseNeed(item: unknown): UnmetNeed | null {
	if (typeof item !== 'object' || item === null) return null;
	const field = (name: string): unknown => Reflect.get(item, name);
	const month = field('month');
	const count = field('count');
	if (typeof month !== 'string' || !/^\d{4}-\d{2}$/.test(month)) return null;
	if (typeof count !== 'number' || !Number.isInteger(count) || count < 1) return null;
	return {
		type: textOrNull(field('type')),
		gap: textOrNull(field('gap')),
		municipality: textOrNull(field('municipality')),
		month,
		count
	};
}

function textOrNull(value: unknown): string | null {
	return typeof value === 'string' ? value : null;
}
