import { describe, expect, test } from 'vitest';
import { catalogueOf } from '#lib/help/catalogue/catalogue.ts';
import { findResultsIn } from '#lib/help/catalogue/results.ts';
import { ANYBODY, type Need } from '#lib/help/criteria/criteria.ts';
import { offerOf } from '#lib/help/offer/offers.ts';
import { isAdviser } from '#lib/help/offer/advice.ts';
import { servicesOf } from '#lib/region/find.ts';
import { allCurrent } from '#lib/region/statements.ts';
import type { CompleteRegion, Gap, Municipality, TargetGroup } from '#lib/region/region.ts';
import { flyerOf } from '../../src/routes/letak/flyer.ts';
import { flyerGroups } from '../../src/routes/letak/groups.ts';
import { missingInWords } from '../../src/routes/letak/missing.ts';
import { readRegion } from '../../src/tools/read-pack.ts';
import { LIVE } from '../fixtures/frozen-data.ts';
import { region as frozen } from '../support/region.ts';

const { region } = await readRegion(LIVE);

/** Rules are asked of the real data; what only happens to be so, of the frozen. */
const flyers = flyersOf(region);
const frozenFlyers = flyersOf(frozen);

function flyersOf(of: CompleteRegion) {
	const findResults = findResultsIn(of, catalogueOf(of));
	return of.municipalities.flatMap((municipality) =>
		[null, ...flyerGroups(of)].map((group) => ({
			name: `${municipality.id}/${group?.id ?? 'pro-vsechny'}`,
			municipality,
			group,
			flyer: flyerOf(of, findResults, municipality, group)
		}))
	);
}

/** What the first situation of seniors leads to. */
const CARE_AT_HOME = '40';

/** Services that give just what the gap is about to somebody it is about, or may. */
function whoMayGive({ type, form, groups }: Gap, to: Municipality, group: TargetGroup | null) {
	const people = group ? [group.id] : groups.length > 0 ? groups : [null];
	const needs = people.map((id): Need => ({ ...ANYBODY, form, group: id }));
	return servicesOf(region, type).filter(
		(service) =>
			!isAdviser(region, service) &&
			needs.some((need) => offerOf(region, service, to, need).answer !== 'no')
	);
}

describe('on no flyer of the region', () => {
	test('is told as missing what a record says that may be there', () => {
		const wrong = flyers.flatMap(({ name, municipality, group, flyer }) =>
			flyer.missing.flatMap((item) => {
				const helpers = whoMayGive(item.gap, municipality, group);
				const { rest, call } = missingInWords(item);
				const named = helpers.some((helper) => `${rest} ${call?.name}`.includes(helper.name));
				return helpers.length > 0 && !named ? [`${name}: ${item.gap.name} ${rest}`] : [];
			})
		);
		expect(wrong).toEqual([]);
	});

	test('has an entry the number of another', () => {
		const wrong = frozenFlyers.flatMap(({ name, flyer: { advice, help, ask, joined } }) => {
			const numbers = [
				...[...advice.advisers, advice.instead].map((adviser) => adviser?.phone?.number),
				advice.municipalOffice?.phone.value.number,
				...[...help, ...ask]
					.filter(({ service }) => !joined.has(service.id))
					.map(({ service }) => allCurrent(service.phones)[0]?.value.number)
			].filter((number) => number !== undefined);
			return new Set(numbers).size < numbers.length ? [name] : [];
		});
		expect(wrong).toEqual([]);
	});

	test('for seniors is help at home left out, with a number of its own', () => {
		const wrong = frozenFlyers.flatMap(({ name, group, flyer: { help, ask } }) => {
			const numbers = [...help, ...ask].filter(
				({ service, dialled }) => dialled && service.types.includes(CARE_AT_HOME)
			);
			return group?.id === 'seniori' && numbers.length === 0 ? [name] : [];
		});
		expect(wrong).toEqual([]);
	});

	test('is help for other people, or what their situations do not lead to before what they do', () => {
		const wrong = flyers.flatMap(({ name, group, flyer: { help, ask } }) => {
			const theirs = region.situations.filter(({ groups }) =>
				groups.some((id) => id === group?.id || isPartOf(id, group))
			);
			const types = theirs.flatMap((situation) => situation.types);
			const close = [...help, ...ask].map(({ service }) =>
				service.types.some((type) => types.includes(type))
			);
			const first = [close.slice(0, help.length), close.slice(help.length)];
			const foreign = [...help, ...ask].some(({ forOthers }) => forOthers);
			return group && (foreign || first.some((part) => isMixed(part))) ? [name] : [];
		});
		expect(wrong).toEqual([]);
	});

	test('is the first help of another group before that of the seniors, where that can be dialled', () => {
		const wrong = frozenFlyers
			.filter(({ group }) => group?.id === 'seniori')
			.filter(({ flyer }) => flyer.help[0]?.dialled)
			.filter(({ municipality, flyer }) => {
				const all = frozenFlyers.find(
					(other) => !other.group && other.municipality === municipality
				);
				return all?.flyer.help[0]?.service !== flyer.help[0]?.service;
			});
		expect(wrong.map(({ name }) => name)).toEqual([]);
	});
});

function isPartOf(id: string, group: TargetGroup | null): boolean {
	return region.groups.find((other) => other.id === id)?.parent === group?.id;
}

/** Something close after something that is not. */
function isMixed(close: readonly boolean[]): boolean {
	return close.some((now, place) => now && close[place - 1] === false);
}
