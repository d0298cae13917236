import { byName } from '#lib/region/find.ts';
import type { CompleteRegion, CompleteService, Outlines, Statements } from '#lib/region/region.ts';
import { filledGaps, narrowLines } from './checks/gaps.ts';
import { mistakenLanguages, unknownWordGroups } from './checks/languages.ts';
import { mistakenLines, missingEmergency, undoubtedLines } from './checks/lines.ts';
import {
	farPoints,
	mismatchedMunicipalities,
	misnamedOffices,
	repeatedOffices,
	repeatedOutlines
} from './checks/places.ts';
import {
	circularGroups,
	clashingIds,
	danglingReferences,
	mistakenWorkers
} from './checks/references.ts';
import {
	foreignNumbers,
	misplacedServices,
	namelessAddresses,
	repeatedRegisterNumbers,
	unsaidOrders,
	untimelyEnds
} from './checks/services.ts';
import {
	contradictingCoverage,
	coverageOfOtherForms,
	futureDates,
	futureRelease,
	repeatedStatements
} from './checks/statements.ts';
import { sameNames, saidTwice } from './checks/twice.ts';
import { strayFiles, unknownKeys } from './checks/unknown.ts';
import { advice, oldPhones, oldRelease } from './checks/warnings.ts';
import { asConfirmed } from './confirmed.ts';
import type { PackFile } from './encoding.ts';
import type { Dates } from './fields/field.ts';
import type { LAYOUT, PartName } from './layout.ts';
import { type Pack, readPack } from './pack.ts';
import { type Problem, sortProblems } from './problem.ts';

export type CheckedPack =
	| {
			readonly status: 'valid';
			readonly region: CompleteRegion;
			readonly outlines: Outlines;
			/** What is doubtful, and accepted. */
			readonly warnings: readonly Problem[];
	  }
	/** Everything that is wrong, by file and line, with what is doubtful. */
	| { readonly status: 'invalid'; readonly problems: readonly Problem[] };

/** A check over the whole pack; `today` is the day it is made. */
type Check = (pack: Pack, today: string) => readonly Problem[];

/** What can be seen only over the whole pack. */
const CHECKS: readonly Check[] = [
	unknownKeys,
	clashingIds,
	danglingReferences,
	futureDates,
	futureRelease,
	farPoints,
	mismatchedMunicipalities,
	misnamedOffices,
	repeatedOutlines,
	repeatedOffices,
	circularGroups,
	mistakenWorkers,
	contradictingCoverage,
	coverageOfOtherForms,
	repeatedStatements,
	misplacedServices,
	repeatedRegisterNumbers,
	untimelyEnds,
	foreignNumbers,
	mistakenLines,
	undoubtedLines,
	missingEmergency,
	saidTwice,
	unknownWordGroups
];

/** What is only doubtful. */
const WARNINGS: readonly Check[] = [
	advice,
	oldRelease,
	oldPhones,
	sameNames,
	namelessAddresses,
	unsaidOrders,
	narrowLines
];

/**
 * Reads a region pack: all of it is right, or all that is wrong is said at once.
 *
 * @param today the day of the check, for the person who makes it; a build has
 * none, so that the same data always give the same site
 */
export function checkPack(files: readonly PackFile[], today = ''): CheckedPack {
	const { pack, problems: ofRecords } = readPack(files);
	const problems = [
		...strayFiles(files),
		...ofRecords,
		...CHECKS.flatMap((check) => check(pack, today))
	];
	const warnings = WARNINGS.flatMap((check) => check(pack, today)).map(asWarning);
	if (problems.length > 0)
		return { status: 'invalid', problems: sortProblems([...problems, ...warnings]) };
	const { region, outlines, ...rest } = objectsOf(pack);
	const municipalities = rest.municipalities.toSorted(byName);
	const queryExamples = rest.queryExamples.flatMap(({ queries }) => queries);
	const complete = { ...region, ...rest, municipalities, queryExamples };
	const ofLanguages = mistakenLanguages(pack, complete);
	if (ofLanguages.length > 0) return { status: 'invalid', problems: sortProblems(ofLanguages) };
	// What a record has of an office is told on its page, and so confirmed with it.
	const services = rest.services
		.toSorted(byName)
		.map((service) => asConfirmed(withContactsOfOffice(complete, service)));
	const whole = { ...complete, services };
	const ofGaps = filledGaps(pack, whole).map(asWarning);
	return {
		status: 'valid',
		region: whole,
		outlines,
		warnings: sortProblems([...warnings, ...ofGaps])
	};
}

function asWarning(problem: Problem): Problem {
	return { ...problem, isWarning: true };
}

/**
 * What a social worker has not of their own is that of their office: its
 * switchboard, hours, address and web. So the data say it once.
 */
function withContactsOfOffice(
	{ offices, municipalOffices }: CompleteRegion,
	service: CompleteService
): CompleteService {
	const office = offices.find(({ socialWorker }) => socialWorker === service.id);
	const own = municipalOffices.find(({ municipality }) => municipality === office?.id);
	if (!own) return service;
	const { municipality: town, phones, hours, webs, addresses } = own;
	const places = addresses.map(({ value: address, ...rest }) => ({
		...rest,
		value: { address, town, point: null }
	}));
	return {
		...service,
		phones: orElse(service.phones, phones),
		webs: orElse(service.webs, webs),
		places: orElse(service.places, places),
		hours: orElse(service.hours, hours)
	};
}

function orElse<T>(own: Statements<T>, others: Statements<T>): Statements<T> {
	return own.length > 0 ? own : others;
}

type ObjectOf<K extends PartName> = ReturnType<(typeof LAYOUT)[K]['record']['read']>;

type Objects = {
	readonly [K in PartName]: (typeof LAYOUT)[K]['shape'] extends 'one'
		? ObjectOf<K>
		: readonly ObjectOf<K>[];
};

/** A pack without problems as the app uses it. */
function objectsOf(pack: Pack): Objects {
	const dates: Dates = new Map(
		pack.sources.records.map(({ value }) => [value.id, value.datum ?? null])
	);
	const read = Object.entries(pack).map(([name, { layout, records }]) => {
		const objects = records.map(({ value }) => layout.record.read(value, dates));
		return [name, layout.shape === 'one' ? objects[0] : objects] as const;
	});
	// Each part was read by the record of its name, and a file that is missing is a problem.
	return Object.fromEntries(read) as unknown as Objects;
}
