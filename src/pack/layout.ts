import type { Field } from './fields/field.ts';
import { crisisLine, group, provider, situation, source, type } from './records/catalogue.ts';
import { language } from './records/language.ts';
import { dangerExamples, lexicon, queryExamples } from './records/lexicon.ts';
import { contradiction, gap, measure, planPoint } from './records/plan.ts';
import { municipality, municipalOffice, outlines, region, town } from './records/region.ts';
import { service } from './records/service.ts';
import { topic } from './records/topic.ts';

export interface PartLayout {
	/** A file; for a folder, what its path begins with. */
	readonly path: string;
	/** `one`: the file is a record; `list`: a list of them; `folder`: one a file, named by its id. */
	readonly shape: 'one' | 'list' | 'folder';
	readonly record: Field;
}

/** The files of a region pack and what is in them. */
export const LAYOUT = {
	region: { path: 'region.yaml', shape: 'one', record: region },
	municipalities: { path: 'obce.yaml', shape: 'list', record: municipality },
	municipalOffices: { path: 'obecni-urady.yaml', shape: 'list', record: municipalOffice },
	towns: { path: 'mesta.yaml', shape: 'list', record: town },
	outlines: { path: 'hranice.geojson', shape: 'one', record: outlines },
	sources: { path: 'zdroje.yaml', shape: 'list', record: source },
	types: { path: 'druhy-sluzeb.yaml', shape: 'list', record: type },
	groups: { path: 'skupiny.yaml', shape: 'list', record: group },
	situations: { path: 'situace.yaml', shape: 'list', record: situation },
	topics: { path: 'rady.yaml', shape: 'list', record: topic },
	providers: { path: 'poskytovatele.yaml', shape: 'list', record: provider },
	services: { path: 'sluzby/', shape: 'folder', record: service },
	gaps: { path: 'mezery.yaml', shape: 'list', record: gap },
	planPoints: { path: 'plan.yaml', shape: 'list', record: planPoint },
	measures: { path: 'opatreni.yaml', shape: 'list', record: measure },
	contradictions: { path: 'rozpory.yaml', shape: 'list', record: contradiction },
	crisisLines: { path: 'tisnove-linky.yaml', shape: 'list', record: crisisLine },
	lexicon: { path: 'slovnik.yaml', shape: 'one', record: lexicon },
	languages: { path: 'cizi-slova.yaml', shape: 'list', record: language },
	dangerExamples: { path: 'priklady-nebezpeci/', shape: 'folder', record: dangerExamples },
	queryExamples: { path: 'priklady-dotazu/', shape: 'folder', record: queryExamples }
} as const satisfies Record<string, PartLayout>;

export type PartName = keyof typeof LAYOUT;

const EXTENSION = '.yaml';

/** The id that the name of a file in a folder promises. */
export function idOfFile(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1, -EXTENSION.length);
}

/** The id that a file among services promises by another ending: `sluzby/nova.yml`, `sluzby/nova.yaml.txt`. */
export function idOfStray(path: string): string | null {
	const folder = LAYOUT.services.path;
	const [id = '', ...endings] = path.slice(folder.length).split('.');
	return path.startsWith(folder) && endings.length > 0 && !path.endsWith(EXTENSION) ? id : null;
}

/** Whether a file is no data but lies beside them: a name with a dot, of it or of its folder. */
export function isBesideData(path: string): boolean {
	return path.split('/').some((name) => name.startsWith('.'));
}

/** Whether a file belongs to a part. */
export function isFileOf({ path, shape }: PartLayout, file: string): boolean {
	if (shape !== 'folder') return file === path;
	return (
		file.startsWith(path) && file.endsWith(EXTENSION) && !file.slice(path.length).includes('/')
	);
}
