import { describe, expect, test } from 'vitest';
import { plain } from '#lib/region/text.ts';
import {
	aGroup,
	aRegion,
	aSchedule,
	aService,
	aStatement,
	aType,
	GROUPS
} from '../../../../tests/fixtures/builders.ts';
import { ANYBODY, type Need } from '#lib/help/criteria/criteria.ts';
import type { Form, Schedule } from '#lib/region/region.ts';
import {
	agesInWords,
	CRITERION_WORDS,
	formsInWords,
	groupNames,
	groupsForWhom,
	optionInWords
} from './criteria.ts';

const OFFICE = [420, 840] as const;
const DAILY = Array.from({ length: 7 }, () => [OFFICE]);
const WORKDAYS = [...DAILY.slice(0, 5), [], []];

describe('when help is wanted', () => {
	const { told, misfit, label } = CRITERION_WORDS.days;

	function working(schedule: Partial<Schedule>, ...forms: readonly Form[]) {
		return aService({ hours: [aStatement(aSchedule(schedule))], forms: [aStatement(forms)] });
	}

	test.each([
		['nothing is said where nothing was asked', working({ week: DAILY }), [], []],
		['nor of what is closed', working({ week: WORKDAYS }), ['weekend'], []],
		[
			'what is sure, with the hours',
			working({ words: 'denně 7–14 hodin', week: DAILY }),
			['weekend'],
			['Pomáhá i o víkendu (denně 7–14 hodin).']
		],
		['a bed needs no hours', working({}, 'pobytova'), ['night'], ['Pomáhá i v noci.']],
		[
			'what nobody knows',
			working({}),
			['holiday'],
			['Zatím nevíme, jestli pomáhá i ve svátek. Zeptejte se.']
		],
		[
			'both',
			working({ words: 'denně 7–14 hodin', week: DAILY }),
			['weekend', 'holiday'],
			[
				'Pomáhá i o víkendu (denně 7–14 hodin).',
				'Zatím nevíme, jestli pomáhá i ve svátek. Zeptejte se.'
			]
		]
	] as const)('%s', (_name, service, days, expected) => {
		expect(told?.(service, { ...ANYBODY, days }, aRegion()).map(plain)).toEqual(expected);
	});

	test('what is closed is said with the hours, and short on a badge', () => {
		const service = working({ words: 'pracovní dny 7–14 hodin', week: WORKDAYS });
		const need: Need = { ...ANYBODY, days: ['weekend', 'night'] };
		expect(plain(misfit(service, need, aRegion()))).toBe(
			'o víkendu a v noci nepomáhá (pracovní dny 7–14 hodin)'
		);
		expect(plain(label?.(service, need) ?? '')).toBe('O víkendu a v noci ne');
	});

	test('more times at once are listed', () => {
		expect(plain(CRITERION_WORDS.days.asked(['weekend', 'holiday', 'night'], { groups: [] }))).toBe(
			'o víkendu, ve svátek a v noci'
		);
	});
});

describe('what it costs', () => {
	const { told, misfit } = CRITERION_WORDS.price;
	const need: Need = { ...ANYBODY, price: 'free' };
	const region = aRegion({
		types: (['yes', 'partly', 'no', 'insured', null] as const).map((free) =>
			aType({ id: String(free), plain: `Pomoc ${free}`, free })
		)
	});
	const stating = (words: string, free: boolean | null) =>
		aService({ price: [aStatement({ words, free })] });

	test.each([
		['by a source', stating('zdarma', true), 'Je zdarma.'],
		['by law', aService({ types: ['yes'] }), 'Podle zákona je tato pomoc zdarma.'],
		[
			'in part',
			aService({ types: ['partly'] }),
			'Podle zákona je část této pomoci zdarma. Zeptejte se, za co se platí.'
		],
		[
			'by the insurer',
			aService({ types: ['insured'] }),
			'Hradí ji zdravotní pojišťovna, když ji předepíše lékař.'
		],
		['in words only', stating('Na peníze se zeptejte.', null), 'Na peníze se zeptejte.'],
		['not known', aService({ types: ['null'] }), 'Cenu zatím nevíme. Zeptejte se na ni předem.']
	] as const)('%s', (_name, service, expected) => {
		expect(told?.(service, need, region).map(plain)).toEqual([expected]);
	});

	test('where the law tells the types of a service apart, it is said of each', () => {
		expect(told?.(aService({ types: ['yes', 'null'] }), need, region).map(plain)).toEqual([
			'Pomoc yes: podle zákona je tato pomoc zdarma.',
			'Pomoc null: cenu zatím nevíme. Zeptejte se na ni předem.'
		]);
	});

	test('one who pays learns why', () => {
		const priced = stating('Podle ceníku centra; částky zatím neznáme.', false);
		expect(plain(misfit(priced, need, region))).toBe(
			'za tuto službu se platí (podle ceníku centra; částky zatím neznáme)'
		);
		expect(plain(misfit(aService({ types: ['no'] }), need, region))).toBe(
			'podle zákona se za tuto službu platí'
		);
	});

	test('who did not ask is told nothing', () => {
		expect(told?.(stating('zdarma', true), ANYBODY, region)).toEqual([]);
	});
});

test.each([
	['age', '84', '84 let'],
	['group', 'seniori', 'seniori'],
	['form', 'terenni', 'přijedou domů'],
	['days', 'noc', 'v noci'],
	['price', 'zdarma', 'bez placení']
] as const)('the %s %s on a chip', (name, option, expected) => {
	expect(plain(optionInWords(name, option, { groups: GROUPS }))).toBe(expected);
});

describe('people in words', () => {
	test.each([
		[{ from: null, to: 30 }, 'do 30 let'],
		[{ from: 15, to: 30 }, 'od 15 do 30 let'],
		[{ from: 65, to: null }, 'od 65 let'],
		[{ from: 0, to: 7 }, 'do 7 let'],
		[{ from: 0, to: 1 }, 'do 1 roku'],
		[{ from: null, to: null }, 'v každém věku']
	])('%j', (ages, expected) => {
		expect(plain(agesInWords(ages))).toBe(expected);
	});

	const region = {
		groups: [
			{ ...aGroup('seniori'), name: 'senioři' },
			{ ...aGroup('demence', 'seniori'), name: 'lidé s demencí' },
			{ ...aGroup('zrak'), name: 'nevidomí a slabozrací lidé' },
			{ ...aGroup('pecujici'), name: 'lidé, kteří pečují o blízkého' }
		]
	};

	test('groups answer "for whom" in the right case', () => {
		expect(plain(groupsForWhom(region, ['seniori', 'zrak', 'pecujici']))).toBe(
			'seniory, nevidomé a slabozraké lidi a lidi, kteří pečují o blízkého'
		);
	});

	test('a word that every object has stays as it is', () => {
		const odd = { groups: [{ ...aGroup('x'), name: 'lidé constructor' }] };
		expect(groupsForWhom(odd, ['x'])).toBe('lidi constructor');
	});

	test('a wider group is enough', () => {
		expect(groupNames(region, ['demence', 'seniori'])).toEqual(['senioři']);
	});
});

describe('how it is given', () => {
	const { told } = CRITERION_WORDS.form;
	const need: Need = { ...ANYBODY, form: 'terenni' };

	test('who asks for a form nobody knows is told to ask', () => {
		expect(told?.(aService(), need, aRegion()).map(plain)).toEqual([
			'Zatím nevíme, jak pomáhá. Zeptejte se, jestli přijedou domů.'
		]);
	});

	test('a known form and who did not ask need no words', () => {
		const known = aService({ forms: [aStatement(['terenni' as const])] });
		expect(told?.(known, need, aRegion())).toEqual([]);
		expect(told?.(aService(), ANYBODY, aRegion())).toEqual([]);
	});
});

describe('from which age a group is taken', () => {
	const { told } = CRITERION_WORDS.group;
	const seniors: Need = { ...ANYBODY, group: 'seniori' };

	test.each([
		[
			'is said where nobody said how old',
			{ from: 65, to: null },
			seniors,
			['Berou lidi od 65 let.']
		],
		['not to who said it', { from: 65, to: null }, { ...seniors, age: 82 }, []],
		['not of all grown up', { from: 18, to: null }, seniors, []],
		['nor where the badge says it', { from: 27, to: 64 }, seniors, []]
	] as const)('%s', (_name, ages, need, expected) => {
		const service = aService({ ages: [aStatement(ages)] });
		expect(told?.(service, need, aRegion()).map(plain)).toEqual(expected);
	});

	test('of help for the old who is ill is told to ask, and by whom it is given to the ill alone by its limit', () => {
		const aged = aRegion().groups.map((group) =>
			group.id === 'seniori' ? { ...group, ages: { from: 67, to: null } } : group
		);
		const toldOf = (whom: string, group: string) => {
			const service = aService({ groups: [aStatement([whom])] });
			return told?.(service, { ...ANYBODY, group }, aRegion({ groups: aged })).map(plain);
		};
		expect(toldOf('seniori', 'autismus')).toEqual([
			'Je pro seniori. Zeptejte se, jestli pomůže i vám.'
		]);
		expect(toldOf('zdravotni-postizeni', 'seniori')).toEqual([]);
		expect(toldOf('seniori', 'demence')).toEqual([]);
	});
});

describe('forms in words', () => {
	test('forms say what happens', () => {
		expect(plain(formsInWords(['terenni', 'ambulantni']))).toBe('přijedou domů nebo dojdete k nim');
	});

	test('a stay turns its words round after `nebo`', () => {
		expect(plain(formsInWords(['pobytova']))).toBe('bydlí se tam');
		expect(plain(formsInWords(['ambulantni', 'pobytova']))).toBe(
			'dojdete k nim nebo se tam dá bydlet'
		);
	});
});
