import type * as v from 'valibot';
import {
	crisisLineRecord,
	groupRecord,
	providerRecord,
	situationRecord,
	sourceRecord,
	typeRecord
} from './schema/catalogue.ts';
import { lexiconRecord } from './schema/lexicon.ts';
import { contradictionRecord, gapRecord, measureRecord, weaknessRecord } from './schema/plan.ts';
import { municipalityRecord, outlinesRecord, regionRecord, townRecord } from './schema/region.ts';
import { serviceRecord } from './schema/service.ts';

export interface PartLayout<S extends v.GenericSchema = v.GenericSchema> {
	/** A file; for a folder, what its path begins with. */
	readonly path: string;
	/** `one`: the file is a record; `list`: a list of them; `folder`: one a file, named by its id. */
	readonly shape: 'one' | 'list' | 'folder';
	readonly schema: S;
}

/** The files of a region pack and what is in them. */
export const LAYOUT = {
	region: { path: 'region.yaml', shape: 'one', schema: regionRecord },
	municipalities: { path: 'obce.yaml', shape: 'list', schema: municipalityRecord },
	towns: { path: 'mesta.yaml', shape: 'list', schema: townRecord },
	outlines: { path: 'hranice.geojson', shape: 'one', schema: outlinesRecord },
	sources: { path: 'zdroje.yaml', shape: 'list', schema: sourceRecord },
	types: { path: 'druhy-sluzeb.yaml', shape: 'list', schema: typeRecord },
	groups: { path: 'skupiny.yaml', shape: 'list', schema: groupRecord },
	situations: { path: 'situace.yaml', shape: 'list', schema: situationRecord },
	providers: { path: 'poskytovatele.yaml', shape: 'list', schema: providerRecord },
	services: { path: 'sluzby/', shape: 'folder', schema: serviceRecord },
	gaps: { path: 'mezery.yaml', shape: 'list', schema: gapRecord },
	weaknesses: { path: 'slabe-stranky.yaml', shape: 'list', schema: weaknessRecord },
	measures: { path: 'opatreni.yaml', shape: 'list', schema: measureRecord },
	contradictions: { path: 'rozpory.yaml', shape: 'list', schema: contradictionRecord },
	crisisLines: { path: 'tisnove-linky.yaml', shape: 'list', schema: crisisLineRecord },
	lexicon: { path: 'slovnik.yaml', shape: 'one', schema: lexiconRecord }
} as const satisfies Record<string, PartLayout>;

export type PartName = keyof typeof LAYOUT;

const EXTENSION = '.yaml';

/** The id that the name of a file in a folder promises. */
export function idOfFile(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1, -EXTENSION.length);
}

/** Whether a file belongs to a part. */
export function isFileOf({ path, shape }: PartLayout, file: string): boolean {
	if (shape !== 'folder') return file === path;
	return (
		file.startsWith(path) && file.endsWith(EXTENSION) && !file.slice(path.length).includes('/')
	);
}
