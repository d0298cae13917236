import type { AgeRange, Id } from '#lib/region/region.ts';

/**
 * The make-up of the national register of social services (RPSS, MPSV).
 *
 * Known: 6,733 services, 2,600 of them for seniors, nearly all with contacts
 * (the ministry's open data rpss.json as measured by a public import of it in
 * August 2026); 500 homes for seniors, 263 with special regime and 210 for
 * people with disabilities (ministry's yearbook for 2014). The other counts
 * are an assumption: rounded, from general knowledge of the yearbooks, and
 * used as proportions only.
 */
interface TypeProfile {
	/** How many services of the type there are among about 6,000. */
	readonly count: number;
	/** Whom such services are for, the commonest group first. */
	readonly audience: readonly Id[];
	/** Where the type has a usual limit; most records name none. */
	readonly ages?: AgeRange;
}

/** Of all services: 94.2, 99.7 and 99.9 of a hundred have them (the same import, services for seniors). */
export const CONTACT_SHARES = { web: 0.942, email: 0.997, phone: 0.999 };

/** Registered providers per service: about 2,200 to 7,000. */
export const PROVIDERS_PER_SERVICE = 2200 / 7000;

const SENIORS = ids(
	'seniori telesne-postizeni chronicke-onemocneni zdravotni-postizeni demence zrakove-postizeni kombinovane-postizeni'
);
const ILL_SENIORS = ids('demence seniori dusevni-onemocneni chronicke-onemocneni zavisli');
const DISABLED = ids(
	'mentalni-postizeni kombinovane-postizeni telesne-postizeni autismus dusevni-onemocneni zdravotni-postizeni'
);
const SENSES = ids('sluchove-postizeni zrakove-postizeni kombinovane-postizeni');
const MINDS = ids('dusevni-onemocneni mentalni-postizeni autismus');
const FAMILIES = ids('rodiny deti-a-mladez rodice-malych-deti v-krizi rodina-dite-s-postizenim');
const EARLY = ids('rodina-dite-s-postizenim deti-a-mladez autismus');
const YOUNG = ids('deti-a-mladez rodiny socialni-vylouceni');
const EXCLUDED = ids('bez-domova v-krizi socialni-vylouceni bez-prijmu zadluzeni');
const ADDICTED = ids('zavisli bez-domova v-krizi');
const THREATENED = ids('obeti-nasili v-krizi rodiny');
const ANYBODY = ids(
	'v-krizi zadluzeni seniori zdravotni-postizeni rodiny obeti-nasili zavisli pecujici'
);

const PROFILES: Readonly<Record<Id, TypeProfile>> = {
	'37': { count: 620, audience: ANYBODY },
	'39': { count: 230, audience: DISABLED.concat(SENIORS) },
	'40': { count: 690, audience: SENIORS },
	'41': { count: 17, audience: SENIORS },
	'42': { count: 13, audience: SENSES },
	'43': { count: 55, audience: MINDS },
	'44': { count: 310, audience: SENIORS },
	'45': { count: 70, audience: SENIORS },
	'46': { count: 270, audience: DISABLED.concat(SENIORS) },
	'47': { count: 60, audience: DISABLED },
	'48': { count: 210, audience: DISABLED },
	'49': { count: 520, audience: SENIORS.slice(0, 1), ages: { from: 60, to: null } },
	'50': { count: 380, audience: ILL_SENIORS, ages: { from: 50, to: null } },
	'51': { count: 220, audience: MINDS, ages: { from: 18, to: null } },
	'52': { count: 50, audience: SENIORS },
	'54': { count: 48, audience: EARLY, ages: { from: 0, to: 7 } },
	'55': { count: 38, audience: ANYBODY },
	'56': { count: 27, audience: SENSES },
	'57': { count: 210, audience: EXCLUDED },
	'58': { count: 37, audience: YOUNG, ages: { from: 18, to: 26 } },
	'59': { count: 60, audience: ADDICTED },
	'60': { count: 47, audience: THREATENED },
	'60a': { count: 17, audience: THREATENED },
	'61': { count: 65, audience: EXCLUDED },
	'62': { count: 250, audience: YOUNG, ages: { from: 6, to: 26 } },
	'63': { count: 85, audience: EXCLUDED },
	'64': { count: 60, audience: ADDICTED },
	'65': { count: 290, audience: FAMILIES },
	'66': { count: 250, audience: SENIORS.concat(DISABLED) },
	'67': { count: 160, audience: DISABLED, ages: { from: 16, to: 64 } },
	'68': { count: 15, audience: ADDICTED },
	'69': { count: 250, audience: ADDICTED.concat(EXCLUDED) },
	'70': { count: 320, audience: DISABLED.concat(SENSES) }
};

/** Help outside the Act stands in no register; so much of each type is assumed. */
const FOLLOW_UP: TypeProfile = { count: 12, audience: ANYBODY };

export function profileOf(type: Id): TypeProfile {
	return PROFILES[type] ?? FOLLOW_UP;
}

function ids(text: string): readonly Id[] {
	return text.split(' ');
}
