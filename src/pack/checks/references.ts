import { fold } from '#lib/region/text.ts';
import type { Mark, Target } from '../fields/values.ts';
import { idRule } from '../fields/codes.ts';
import { idOfFile } from '../layout.ts';
import { isMap } from '../fields/values.ts';
import { idsOf, type Located, type Pack, type Part } from '../pack.ts';
import { type Problem, wholeFile } from '../problem.ts';
import { didYouMean } from '../suggest.ts';
import { marked, type Marked, partsOf } from '../walk.ts';

/** An id names one record, and a file in a folder is named by it. */
export function clashingIds(pack: Pack): Problem[] {
	return [
		...partsOf(pack).flatMap(({ items, layout }) =>
			// In a folder the name of a file is its id: no two are the same.
			layout.shape === 'folder' ? [] : repeated(items)
		),
		...repeated(officesOf(pack.region)),
		...townsWithin(pack),
		...pack.services.items.flatMap((item) => otherThanFile(item, pack.services.items))
	];
}

function repeated(items: readonly Located<unknown>[]): Problem[] {
	const seen = new Set<string>();
	return items.flatMap((item) => {
		const id = idOf(item);
		if (id === null) return [];
		if (seen.has(id))
			return [
				item.file.problem([...item.path, 'id'], `Id „${id}“ už má jiný záznam: zvolte jiné.`)
			];
		seen.add(id);
		return [];
	});
}

/** A service sits in a municipality or in a town outside: one id must not mean both. */
function townsWithin({ towns, municipalities }: Pack): Problem[] {
	return towns.items.flatMap((item) => {
		const id = idOf(item);
		if (id === null || !municipalities.ids.has(id)) return [];
		return [
			item.file.problem(
				[...item.path, 'id'],
				`Id „${id}“ už má obec regionu v obce.yaml: město odsud smažte, nebo mu zvolte jiné id.`
			)
		];
	});
}

function otherThanFile(item: Located<unknown>, others: readonly Located<unknown>[]): Problem[] {
	const { file } = item;
	const [id, promised] = [idOf(item), idOfFile(file.path)];
	if (id === null || id === promised) return [];
	const first = others.find((other) => idOf(other) === id && idOfFile(other.file.path) === id);
	const mayBeId = idRule(promised) === null;
	if (first)
		return [
			file.problem(
				['id'],
				`Id „${id}“ už má soubor ${first.file.path}. Je-li tento jen jeho kopie, smažte ho; jinak mu dejte jiné id${mayBeId ? `, třeba „${promised}“` : ' a podle něj i jméno'}.`
			)
		];
	const rename = `přejmenujte soubor na „${id}.yaml“`;
	return [
		file.problem(
			['id'],
			`Id „${id}“ a název souboru se liší: ${rename}${mayBeId ? `, nebo napište id „${promised}“` : ''}.`
		)
	];
}

/** Offices stand inside the region's record. */
function officesOf(region: Part<unknown>): Located<unknown>[] {
	return region.items.flatMap(({ file, value }) => {
		const offices = isMap(value) && Array.isArray(value.urady) ? value.urady : [];
		return offices.map((office: unknown, index) => ({
			file,
			path: ['urady', index],
			value: office
		}));
	});
}

function idOf({ value }: Located<unknown>): string | null {
	return isMap(value) && typeof value.id === 'string' ? value.id : null;
}

/** Ids that a reference may name. */
interface Known {
	readonly ids: ReadonlySet<string>;
	/** Ids by the names of their records, which people write where an id belongs. */
	readonly names: ReadonlyMap<string, string>;
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
		...marked(pack, 'area').flatMap((field) => missingPlace(field, known)),
		...emptiedLists(pack)
	];
}

/** A list that is empty while others name its records: one mistake, at the list. */
function emptiedLists(pack: Pack): Problem[] {
	return emptied(pack).map(({ layout: { path, shape } }) =>
		wholeFile(
			path,
			shape === 'folder'
				? 'Složka je prázdná, ale bez služeb to nejde: vraťte soubory zpátky.'
				: 'Seznam je prázdný, ale něco v něm být musí: vraťte záznamy zpátky.'
		)
	);
}

/** Without one of these nothing can be answered, and no page of its kind is built. */
const NEEDED = ['municipalities', 'types', 'groups', 'situations', 'services'];

function emptied(pack: Pack): Part<unknown>[] {
	const named = new Set<string>([
		...NEEDED,
		...marked(pack, 'reference').map(({ mark }) => mark.to)
	]);
	return Object.entries<Part<unknown>>(pack)
		.filter(([name, { items, complete }]) => named.has(name) && complete && items.length === 0)
		.map(([, part]) => part);
}

function missing(field: Marked<Mark>, id: unknown, known: Known): Problem[] {
	const { ids, complete, files } = known;
	if (typeof id !== 'string' || id === '' || ids.has(id) || !complete) return [];
	if (/[„“”]/.test(id)) return [field.problem('Kolem id jsou uvozovky z Wordu: smažte je.')];
	if (/[;,]/.test(id))
		return [
			field.problem('V jedné položce smí být jedno id: v seznamu je oddělte čárkou a mezerou.')
		];
	const named = idNamed(id, known);
	const guess = didYouMean(id, ids) || (named === null ? '' : ` Napište zkratku „${named}“.`);
	return [
		field.problem(
			`„${id}“ není v souboru ${files}.${guess || ' Opravte id, nebo tam záznam doplňte.'}`
		)
	];
}

/** What is called so: `pečovatelská služba` and `§ 40` are the type `40`. */
function idNamed(text: string, { ids, names }: Known): string | null {
	const name = fold(text).replace(/^§ ?/, '');
	return names.get(name) ?? (ids.has(name) && name !== fold(text) ? name : null);
}

function missingPlace(field: Marked<Mark>, known: Record<Target, Known>): Problem[] {
	const [kind, id] = typeof field.value === 'string' ? field.value.split('/') : [];
	if (kind === 'obec') return missing(field, id, known.municipalities);
	return kind === 'urad' ? missing(field, id, known.offices) : [];
}

function knownIds(pack: Pack): Record<Target, Known> {
	const { municipalities, towns, services, types, gaps, measures, crisisLines } = pack;
	const lost = emptied(pack);
	const knownFrom = (...parts: readonly Part<unknown>[]): Known => ({
		ids: new Set(parts.flatMap(({ ids }) => [...ids])),
		names: new Map(parts.flatMap(({ items }) => items.flatMap(namesOf))),
		complete: parts.every((part) => part.complete && !lost.includes(part)),
		files: parts.map(({ layout }) => layout.path).join(' ani ')
	});
	return {
		sources: knownFrom(pack.sources),
		providers: knownFrom(pack.providers),
		services: knownFrom(services),
		municipalities: knownFrom(municipalities),
		places: knownFrom(municipalities, towns),
		offices: {
			ids: officeIds(pack.region),
			names: new Map(),
			complete: pack.region.complete,
			files: pack.region.layout.path
		},
		types: knownFrom(types),
		groups: knownFrom(pack.groups),
		situations: knownFrom(pack.situations),
		gaps: knownFrom(gaps),
		measures: knownFrom(measures),
		crisisLines: knownFrom(crisisLines),
		subjects: knownFrom(services, types, gaps, measures, municipalities, crisisLines)
	};
}

function namesOf(item: Located<unknown>): [string, string][] {
	const [id, { nazev, lidove }] = [idOf(item), isMap(item.value) ? item.value : {}];
	return [nazev, lidove].flatMap((name) =>
		id !== null && typeof name === 'string' ? [[fold(name), id] as [string, string]] : []
	);
}

function officeIds(region: Part<unknown>): ReadonlySet<string> {
	return new Set(
		region.items.flatMap(({ value }) =>
			isMap(value) && Array.isArray(value.urady) ? idsOf(value.urady) : []
		)
	);
}

/** Whom an office has for advice is no service of the Act: one slip, and all its villages call the wrong number. */
export function mistakenWorkers({ region, services }: Pack): Problem[] {
	const kinds = new Map(services.records.map(({ value }) => [value.id, value.druhy]));
	return region.records.flatMap(({ file, path, value: { urady } }) =>
		urady.flatMap(({ pracovnik }, at) =>
			kinds.get(pracovnik)?.every((kind) => /^\d/.test(kind))
				? [
						file.problem(
							[...path, 'urady', at, 'pracovnik'],
							`„${pracovnik}“ je sociální služba: patří sem sociální pracovník úřadu.`
						)
					]
				: []
		)
	);
}

/** Groups that belong, over others, to themselves: a search for the widest would never end. */
export function circularGroups({ groups }: Pack): Problem[] {
	const parents = new Map(groups.records.map(({ value }) => [value.id, value.patri_pod]));
	return groups.records.flatMap(({ file, path, value }) =>
		ancestorsOf(value.id, parents).has(value.id)
			? [
					file.problem(
						[...path, 'patri_pod'],
						`Skupina „${value.id}“ patří sama pod sebe: zvolte jinou, nebo pole smažte.`
					)
				]
			: []
	);
}

function ancestorsOf(id: string, parents: ReadonlyMap<string, string | undefined>): Set<string> {
	const ancestors = new Set<string>();
	let parent = parents.get(id);
	while (parent !== undefined && !ancestors.has(parent)) {
		ancestors.add(parent);
		parent = parents.get(parent);
	}
	return ancestors;
}
