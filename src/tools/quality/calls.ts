import { firstCalls, type FirstCall } from '#lib/help/gap/first-calls.ts';
import { coverageOf } from '#lib/help/offer/coverage.ts';
import { canBeDialled } from '#lib/help/offer/offers.ts';
import type { Region } from '#lib/region/region.ts';
import { percent, printTable, Verdicts } from '../tables.ts';

/** The first contact one meets must be there to be dialled. */
const FIRST_GOAL = 0.85;
/** So must whoever surely helps. */
const YES_GOAL = 0.7;

/** Of first contacts, and of services that surely reach a municipality, how many have a number. */
export function diallable(region: Region): Readonly<Record<'first' | 'yes', Share>> {
	const firsts = region.municipalities.flatMap((municipality) =>
		region.situations.map((situation) => firstCalls(region, situation, municipality))
	);
	const yes = region.services.flatMap((service) =>
		region.municipalities
			.filter((municipality) => coverageOf(region, service, municipality).answer === 'yes')
			.map(() => service)
	);
	return {
		first: shareOf(firsts, isDiallable),
		yes: shareOf(yes, canBeDialled)
	};
}

/** Whether the first, or the one as good beside it, has a number; the social worker beside it does not count. */
function isDiallable([first, ...others]: readonly FirstCall[]): boolean {
	if (first?.kind !== 'service') return first !== undefined;
	return [first, ...others].some((call) => call.kind === 'service' && call.phone !== null);
}

interface Share {
	readonly all: number;
	readonly some: number;
}

function shareOf<T>(list: readonly T[], is: (item: T) => boolean): Share {
	return { all: list.length, some: list.filter(is).length };
}

/** Prints them against their goals. */
export function reportCalls(region: Region): void {
	const { first, yes } = diallable(region);
	const verdicts = new Verdicts();
	const row = (name: string, { all, some }: Share, goal: number) => [
		name,
		String(all),
		percent(some / all),
		...verdicts.atLeast(some / all, goal, percent)
	];
	printTable(
		'Komu se dá zavolat',
		['případů', 'má číslo', 'cíl'],
		[
			row('první kontakt, obec × situace', first, FIRST_GOAL),
			row('odpověď „ano“, obec × služba', yes, YES_GOAL)
		]
	);
}
