import type { Pack } from '../pack.ts';
import type { Problem } from '../problem.ts';

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
