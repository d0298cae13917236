import { expect, test } from 'vitest';
import { aRegion, aService, aStatement } from '../../../../tests/fixtures/builders.ts';
import type { AgeRange, Id } from '#lib/region/region.ts';
import { limitOf } from './limit.ts';

const REGION = aRegion();
const NOBODY = { age: null, group: null };

function limit(
	{ ages, groups = [] }: { ages?: AgeRange; groups?: readonly Id[] },
	need: { age?: number; group?: Id } = {},
	asked: AgeRange | null = null
) {
	const service = aService({
		ages: ages ? [aStatement(ages)] : [],
		groups: groups.length > 0 ? [aStatement(groups)] : []
	});
	return limitOf(REGION, service, { ...NOBODY, ...need }, { ages: asked });
}

const YOUNG = { from: null, to: 30 };
const DISABLED = ['zdravotni-postizeni', 'autismus'];

test('an age above which one is not taken is a limit until an age is said', () => {
	expect(limit({ ages: YOUNG })).toEqual({ ages: YOUNG, disabled: false, stated: null });
	expect(limit({ ages: YOUNG }, { age: 20 })).toBeNull();
	expect(limit({ ages: YOUNG }, {}, { from: null, to: 18 })).toBeNull();
	expect(limit({ ages: YOUNG }, {}, { from: null, to: 40 })?.ages).toEqual(YOUNG);
});

test('who is grown up, or of a group that was asked for, is taken from some age on', () => {
	expect(limit({ ages: { from: 18, to: null } })).toBeNull();
	expect(limit({ ages: { from: 0, to: null } })).toBeNull();
	const old = { from: 60, to: null };
	expect(limit({ ages: old })?.ages).toEqual(old);
	expect(limit({ ages: old }, { group: 'seniori' })).toBeNull();
});

test('help for people with a disability is limited until a group is said', () => {
	expect(limit({ groups: DISABLED })).toEqual({ ages: null, disabled: true, stated: null });
	expect(limit({ groups: DISABLED }, { group: 'autismus' })).toBeNull();
	expect(limit({ groups: [...DISABLED, 'seniori'] })).toBeNull();
	expect(limit({})).toBeNull();
});

test('of families only some have a disability: to them the limit is told, too', () => {
	expect(limit({ groups: DISABLED }, { group: 'rodiny' })?.disabled).toBe(true);
	expect(limit({ groups: DISABLED }, { group: 'zdravotni-postizeni' })).toBeNull();
});
