import { byId } from '#lib/region/find.ts';
import {
	municipalityAddress,
	measureAddress,
	serviceAddress,
	typeAddress
} from '#lib/region/addresses.ts';
import type { Id, Region } from '#lib/region/region.ts';

/** A page about something that is named by its id alone. */
interface AboutLink {
	readonly href: string;
	readonly name: string;
}

/** Finds what an id of a contradiction means: a service, a type, a gap, a measure or a municipality. */
export function aboutLink(region: Region, id: Id): AboutLink | null {
	const service = byId(region.services, id);
	if (service) return { href: serviceAddress(id), name: service.name };
	const type = byId(region.types, id);
	if (type) return { href: typeAddress(id), name: type.plain };
	const gap = byId(region.gaps, id);
	if (gap) return { href: typeAddress(gap.type), name: gap.name };
	const measure = byId(region.measures, id);
	if (measure) return { href: measureAddress(id), name: `${id} ${measure.name}` };
	const municipality = byId(region.municipalities, id);
	return municipality ? { href: municipalityAddress(id), name: municipality.name } : null;
}
