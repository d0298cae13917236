import { idOfFile } from '../layout.ts';
import { partsOf } from '../marks.ts';
import type { Located, Pack, Part } from '../pack.ts';
import type { Problem } from '../problem.ts';
import { isMap } from '../walk.ts';

/** An id names one record, and a file in a folder is named by it. */
export function clashingIds(pack: Pack): Problem[] {
	return [
		...partsOf(pack).flatMap(({ items }) => repeated(items)),
		...repeated(officesOf(pack.region)),
		...pack.services.items.flatMap(otherThanFile)
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

function otherThanFile(item: Located<unknown>): Problem[] {
	const [id, promised] = [idOf(item), idOfFile(item.file.path)];
	if (id === null || id === promised) return [];
	return [
		item.file.problem(
			['id'],
			`Id „${id}“ a název souboru se liší: přejmenujte soubor, nebo napište id „${promised}“.`
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
