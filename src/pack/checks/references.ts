import { marked, type Marked } from '../marks.ts';
import { idsOf, type Pack, type Part } from '../pack.ts';
import type { Problem } from '../problem.ts';
import type { Mark, Target } from '../schema/fields.ts';
import { didYouMean } from '../suggest.ts';
import { isMap } from '../walk.ts';

/** Ids that a reference may name. */
interface Known {
	readonly ids: ReadonlySet<string>;
	/** `false`: not all of them are known, so nothing can be missed. */
	readonly complete: boolean;
	readonly files: string;
}

/** References to records that do not exist. */
export function danglingReferences(pack: Pack): Problem[] {
	const known = knownIds(pack);
	return [
		...marked(pack, 'reference').flatMap((field) =>
			missing(field, field.value, known[field.mark.to])
		),
		...marked(pack, 'area').flatMap((field) => missingPlace(field, known))
	];
}

function missing(field: Marked<Mark>, id: unknown, { ids, complete, files }: Known): Problem[] {
	if (typeof id !== 'string' || id === '' || ids.has(id) || !complete) return [];
	const guess = didYouMean(id, ids);
	return [
		field.problem(
			`„${id}“ není v souboru ${files}.${guess || ' Opravte id, nebo tam záznam doplňte.'}`
		)
	];
}

function missingPlace(field: Marked<Mark>, known: Record<Target, Known>): Problem[] {
	const [kind, id] = typeof field.value === 'string' ? field.value.split('/') : [];
	if (kind === 'obec') return missing(field, id, known.municipalities);
	return kind === 'urad' ? missing(field, id, known.offices) : [];
}

function knownIds(pack: Pack): Record<Target, Known> {
	const { municipalities, towns, services, types, gaps, measures, crisisLines } = pack;
	return {
		sources: knownFrom(pack.sources),
		providers: knownFrom(pack.providers),
		services: knownFrom(services),
		municipalities: knownFrom(municipalities),
		places: knownFrom(municipalities, towns),
		offices: {
			ids: officeIds(pack.region),
			complete: pack.region.complete,
			files: pack.region.layout.path
		},
		types: knownFrom(types),
		groups: knownFrom(pack.groups),
		gaps: knownFrom(gaps),
		measures: knownFrom(measures),
		crisisLines: knownFrom(crisisLines),
		subjects: knownFrom(services, types, gaps, measures, municipalities, crisisLines)
	};
}

function knownFrom(...parts: readonly Part<unknown>[]): Known {
	return {
		ids: new Set(parts.flatMap(({ ids }) => [...ids])),
		complete: parts.every(({ complete }) => complete),
		files: parts.map(({ layout }) => layout.path).join(' ani ')
	};
}

function officeIds(region: Part<unknown>): ReadonlySet<string> {
	return new Set(
		region.items.flatMap(({ value }) =>
			isMap(value) && Array.isArray(value.urady) ? idsOf(value.urady) : []
		)
	);
}
