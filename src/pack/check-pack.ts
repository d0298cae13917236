import type { Outlines, CompleteRegion } from '#lib/region/region.ts';
import { contradictingCoverage } from './checks/coverage.ts';
import { futureDates } from './checks/dates.ts';
import { strayFiles } from './checks/files.ts';
import { circularGroups } from './checks/groups.ts';
import { clashingIds } from './checks/ids.ts';
import { mismatchedMunicipalities, repeatedOutlines } from './checks/municipalities.ts';
import { farPoints } from './checks/points.ts';
import { danglingReferences } from './checks/references.ts';
import { unknownKeys } from './checks/unknown-keys.ts';
import type { PackFile } from './encoding.ts';
import { type Pack, readPack } from './pack.ts';
import { type Problem, sortProblems } from './problem.ts';
import { toOutlines, toRegion } from './to-region.ts';

export type CheckedPack =
	| { readonly status: 'valid'; readonly region: CompleteRegion; readonly outlines: Outlines }
	/** Everything that is wrong, by file and line. */
	| { readonly status: 'invalid'; readonly problems: readonly Problem[] };

/** What can be seen only over the whole pack. */
const CHECKS: readonly ((pack: Pack) => readonly Problem[])[] = [
	unknownKeys,
	clashingIds,
	danglingReferences,
	futureDates,
	farPoints,
	mismatchedMunicipalities,
	repeatedOutlines,
	circularGroups,
	contradictingCoverage
];

/** Reads a region pack: all of it is right, or all that is wrong is said at once. */
export function checkPack(files: readonly PackFile[]): CheckedPack {
	const { pack, problems: ofRecords } = readPack(files);
	const problems = [...strayFiles(files), ...ofRecords, ...CHECKS.flatMap((check) => check(pack))];
	const region = problems.length > 0 ? null : toRegion(pack);
	const outlines = pack.outlines.records[0]?.value;
	if (!region || !outlines) return { status: 'invalid', problems: sortProblems(problems) };
	return { status: 'valid', region, outlines: toOutlines(outlines) };
}
