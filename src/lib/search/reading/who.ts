import { byId } from '#lib/region/find.ts';
import { isMeantFor, withWider } from '#lib/region/groups.ts';
import type { Form, Id } from '#lib/region/region.ts';
import type { SearchedRegion, SearchIndex } from '../index.ts';
import { rankOwners, type Ranked } from '../lexicon/rank.ts';
import type { Reading } from './reading.ts';
import { mayServe } from './served.ts';
import { strongest } from './strength.ts';

/** Another group nearly as likely makes it unclear whom the help is for. */
const CLEAR_SHARE = 0.8;

/**
 * The group a query says the help is for; `null` if that is not clear. The
 * results follow it, so a group that would leave nothing of the type that was
 * asked for is not taken: it is then about somebody else ("syn bere drogy").
 * Where just that is a documented gap, it is taken: seniors must learn that
 * respite is missing for them, not be sent to one for young people.
 *
 * @param type the likeliest type
 */
export function groupOf(index: SearchIndex, reading: Reading, type: Id | undefined): Id | null {
	const { region } = index;
	const ranked = strongest(rankOwners(index.groups, reading.said), reading).filter(
		({ whole }) => whole !== 'none'
	);
	const likely = ranked.filter(({ score }) => score >= (ranked[0]?.score ?? 0) * CLEAR_SHARE);
	const group = narrowest(region, likely);
	if (group === null) return null;
	const isServed = mayServe(region, index.served, type, group);
	return isServed || isMissed(region, type, group) ? group : null;
}

/** The form a query asks for, if the likeliest type has it; `null` if it says none. */
export function formOf(index: SearchIndex, reading: Reading, type: Id | undefined): Form | null {
	const [best] = strongest(rankOwners(index.forms, reading.said), reading);
	const forms = byId(index.region.types, type)?.forms ?? [];
	if (!best || best.whole === 'none' || forms.length < 2) return null;
	return forms.find((form) => form === best.id) ?? null;
}

/** The one group that is a part of all the others; `null` if they are not of one kind. */
function narrowest(region: SearchedRegion, likely: readonly Ranked[]): Id | null {
	const found = likely.find(({ id }) =>
		likely.every((other) => withWider(region, id).includes(other.id))
	);
	return found?.id ?? null;
}

/** Whether it is documented that help of this type is missing for this group. */
function isMissed(region: SearchedRegion, type: Id | undefined, group: Id): boolean {
	return region.gaps.some((gap) => gap.type === type && isMeantFor(region, gap.groups, group));
}
