import type { CrisisLine, Id, Service } from './region.ts';

interface HasId {
	readonly id: Id;
}

/** The one of this id; `undefined` where none has it, as after a change of the data. */
export function byId<T extends HasId>(
	items: readonly T[],
	id: Id | null | undefined
): T | undefined {
	return id ? items.find((item) => item.id === id) : undefined;
}

/**
 * What a map holds under a text from outside, as an address, a query or a file.
 * `constructor` may stand there, which every object has without holding it.
 */
export function ownValue<V>(map: Readonly<Record<string, V>>, key: string): V | undefined {
	return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** Those of these ids, in the order of the ids; an id nothing has is left out. */
export function allById<T extends HasId>(items: readonly T[], ids: readonly Id[]): T[] {
	const known = new Map(items.map((item) => [item.id, item]));
	return ids.flatMap((id) => known.get(id) ?? []);
}

const ofTypes = new WeakMap<readonly Service[], Map<Id, Service[]>>();

/** Services that give a type, sorted once for all: the table of coverage asks five thousand times. */
export function servicesOf(
	{ services }: { readonly services: readonly Service[] },
	type: Id
): readonly Service[] {
	const known = ofTypes.get(services) ?? byType(services);
	ofTypes.set(services, known);
	return known.get(type) ?? [];
}

function byType(services: readonly Service[]): Map<Id, Service[]> {
	const found = new Map<Id, Service[]>();
	for (const service of services) {
		for (const type of service.types) found.set(type, [...(found.get(type) ?? []), service]);
	}
	return found;
}

/** The chosen municipality; `null`: none was chosen, or none of this region. */
export function municipalityOf<T extends HasId>(
	{ municipalities }: { readonly municipalities: readonly T[] },
	{ municipality }: { readonly municipality: Id | null }
): T | null {
	return byId(municipalities, municipality) ?? null;
}

/** The first line of a kind that is for anybody, in the order of the page of lines. */
export function lineForAll(
	{ crisisLines }: { readonly crisisLines: readonly CrisisLine[] },
	kind: CrisisLine['kind']
): CrisisLine | undefined {
	return crisisLines.find((line) => line.kind === kind && line.groups.length === 0);
}

/** Whether all of some lines are for talking: none of them sends anybody. */
export function onlyListen(lines: readonly Pick<CrisisLine, 'kind'>[]): boolean {
	return lines.every(({ kind }) => kind === 'crisis');
}

/** Made at the first comparison: it takes a slow phone 40 ms, and most pages sort nothing. */
let collator: Intl.Collator | undefined;

/** Orders what has a name as Czech does: `[…].sort(byName)`. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
	collator ??= new Intl.Collator('cs');
	return collator.compare(a.name, b.name);
}
