import type { Outlines, Region } from '#lib/domain/region.ts';
import type { PackFile } from './encoding.ts';
import { readPack } from './pack.ts';
import { type Problem, sortProblems } from './problem.ts';
import { toOutlines, toRegion } from './to-region.ts';

export type CheckedPack =
	| { readonly status: 'valid'; readonly region: Region; readonly outlines: Outlines }
	/** Everything that is wrong, by file and line. */
	| { readonly status: 'invalid'; readonly problems: readonly Problem[] };

/** Reads a region pack: all of it is right, or all that is wrong is said at once. */
export function checkPack(files: readonly PackFile[]): CheckedPack {
	const { pack, problems: ofRecords } = readPack(files);
	const problems = [...ofRecords];
	const region = pack.region.records[0]?.value;
	const outlines = pack.outlines.records[0]?.value;
	if (problems.length > 0 || !region || !outlines) return { status: 'invalid', problems: sortProblems(problems) };
	return { status: 'valid', region: toRegion(pack, region), outlines: toOutlines(outlines) };
}
