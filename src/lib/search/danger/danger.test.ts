import { describe, expect, test } from 'vitest';
import { aRegion } from '../../../../tests/fixtures/builders.ts';
import type { CrisisLine, WordedDanger } from '#lib/region/region.ts';
import { isStopWord } from '../words/stop-words.ts';
import { tokenize } from '../words/tokens.ts';
import { dangerIn, joinDanger, readRules, writeRules } from './danger.ts';
import { dangerRulesOf } from './kinds.ts';

const base = aRegion();
const region = {
	...base,
	crisisLines: [
		aLine('tisnove-volani', '112', 'emergency'),
		aLine('zachranka', '155', 'emergency'),
		aLine('linka-bezpeci', '116111', 'crisis')
	],
	lexicon: {
		...base.lexicon,
		dangerGroups: [{ name: 'MĚ', words: ['mě', 'mi'] }],
		danger: [
			aKind(['nedýchá', 'zkolabov*'], ['zachranka']),
			aKind(['chci/chce umřít -doma', 'bojím se.'], ['linka'], { situation: 'na-dne' }),
			aKind(['bije MĚ', 'vyhrožuje MĚ'], ['policie', 'zachranka']),
			aKind(['mám hlad'], ['tisnove-volani'], { below: true }),
			aKind(['šikana'], ['linka-bezpeci'], { below: true })
		],
		onlyTalk: ['film/román -já', 'pes umřít'],
		onlySounds: ['utekl* pes -dítě'],
		longAgo: ['loni -teď'],
		child: { words: ['máma/táta MĚ'], lines: ['linka-bezpeci'] },
		acts: [
			{ words: ['syn bere MĚ důchod'], types: ['60a', '37'] },
			{ words: ['prodejce podvedl MĚ'], types: ['37'] }
		]
	}
};
const rules = dangerRulesOf(region);
const find = dangerIn(rules);
const linesIn = (text: string) => dangerOf(text).lines;

function dangerOf(text: string) {
	return find(tokenize(text), ({ folded }) => isStopWord(folded));
}

function aKind(
	words: readonly string[],
	lines: readonly string[],
	change: Partial<WordedDanger> = {}
): WordedDanger {
	return { words, lines, situation: null, below: false, ...change };
}

function aLine(id: string, number: string, kind: CrisisLine['kind']): CrisisLine {
	return {
		...{ id, number, kind, name: id, about: 'Pro zkoušku.' },
		...{ otherNumbers: [], groups: [], hours: null, sms: null, sources: ['zdroj'], warning: null }
	};
}

describe('a phrase of danger', () => {
	test.each([
		['babička nedýchá', ['zachranka']],
		['BABICKA NEDYCHA', ['zachranka']],
		['táta zkolaboval', ['zachranka']],
		['manžel mě už zase bije', ['policie', 'zachranka']],
		['chce prý umřít', ['linka']]
	])('is there in "%s": the words in any order, near each other', (text, lines) => {
		expect(linesIn(text)).toEqual(lines);
	});

	test.each([
		['nebije mě', 'the word itself, not another of its stem'],
		['bije na poplach', 'all of its words'],
		['chci umřít doma', 'none of the words that must not be there'],
		['bojím se zubaře', 'nothing else, where it ends with a full stop'],
		['bije hodina, a než přijedete, bude už pozdě večer a mě to mrzí', 'its words near each other']
	])('is not there in "%s": it wants %s', (text) => {
		expect(linesIn(text)).toEqual([]);
	});

	test('of a long word stands one typo, of a short one none', () => {
		expect(linesIn('vyhrozje mi')).toEqual(['policie', 'zachranka']);
		expect(linesIn('nedycaa')).toEqual([]);
		expect(linesIn('bje mě')).toEqual([]);
	});

	test.each(['nedýcháááá', 'NEDYCHAAA', 'nneedychaa'])(
		'is there in "%s": a cry is drawn out',
		(text) => {
			expect(linesIn(text)).toEqual(['zachranka']);
		}
	);

	test.each(['nedých', 'vyhrožuj mi', 'zkolabo'])('"%s" is half a word, and no alarm', (text) => {
		expect(linesIn(text)).toEqual([]);
	});
});

describe('the danger of a text', () => {
	test('has the lines of each kind that is there, of the gravest first, each once', () => {
		expect(linesIn('chce umřít, bije mě a nedýchá')).toEqual(['zachranka', 'linka', 'policie']);
	});

	test('is a situation, and has the words that say so', () => {
		const { situation, words } = dangerOf('babička chce umřít');
		expect(situation).toBe('na-dne');
		expect([...words].map(({ text }) => text)).toEqual(['chce', 'umřít']);
	});

	test('comes below the services only where all of it does', () => {
		expect(dangerOf('mám hlad').below).toBe(true);
		expect(dangerOf('mám hlad a nedýchá').below).toBe(false);
		expect(dangerOf('obědy').below).toBe(false);
	});

	test('is calm where all its lines only listen and come below', () => {
		expect(dangerOf('šikana')).toMatchObject({ lines: ['linka-bezpeci'], below: true, calm: true });
		expect(dangerOf('mám hlad').calm).toBe(false);
		expect(dangerOf('šikana, nedýchá').calm).toBe(false);
		expect(dangerOf('obědy').calm).toBe(false);
	});

	test('may only sound so, which takes no lines away', () => {
		expect(dangerOf('utekl nám pes')).toMatchObject({ lines: [], onlySounds: true });
		expect(dangerOf('utekl pes a dítě').onlySounds).toBe(false);
		expect(dangerOf('utekl pes, nedýchá')).toMatchObject({
			lines: ['zachranka'],
			onlySounds: true
		});
	});

	test('tells whether a child speaks, danger or none', () => {
		expect(dangerOf('máma mě bije').ofChild).toBe(true);
		expect(dangerOf('máma mi vaří').ofChild).toBe(true);
		expect(dangerOf('manžel mě bije').ofChild).toBe(false);
	});

	test('of two readings is calm only where both are, and of a child where one is', () => {
		const both = joinDanger(dangerOf('šikana'), dangerOf('máma mě bije'));
		expect(both).toMatchObject({ calm: false, ofChild: true, below: false });
		expect(joinDanger(dangerOf('šikana'), dangerOf('obědy')).calm).toBe(true);
	});
});

describe('rules that travel', () => {
	test('are read as they were written', () => {
		expect(readRules(writeRules(rules))).toEqual(rules);
		const none = { ...rules, child: { phrases: [], lines: [] } };
		expect(readRules(writeRules(none))).toEqual(none);
	});

	test('cut short are none', () => {
		expect(() => readRules(writeRules(rules).slice(0, 50))).toThrow(SyntaxError);
	});
});

describe('what danger is only talked of in', () => {
	test.each(['film, chce v něm umřít', 'pes nedýchá, může umřít', 'román: zkolaboval 155'])(
		'shows no lines: "%s"',
		(text) => {
			expect(dangerOf(text)).toMatchObject({ lines: [], situation: null });
		}
	);

	test('keeps the words that say it: no other language is heard in them', () => {
		expect([...dangerOf('film, kde nedýchá').words].map(({ text }) => text)).toEqual(['nedýchá']);
	});

	test('is none beside a word that must not be there, nor in half a phrase', () => {
		expect(linesIn('já jak ve film, bije mě')).toEqual(['policie', 'zachranka']);
		expect(linesIn('pes, babička nedýchá')).toEqual(['zachranka']);
	});

	test('takes away nothing of who does what to whom', () => {
		expect(dangerOf('film: prodejce podvedl mě, nedýchá')).toMatchObject({
			lines: [],
			types: ['37']
		});
	});
});

describe('what was done long ago', () => {
	test('shows no lines, where the words that say it are in the past', () => {
		expect(linesIn('loni zkolaboval')).toEqual([]);
		expect(linesIn('zkolaboval')).toEqual(['zachranka']);
	});

	test.each([
		['loni umřel muž a žena chce umřít', ['linka']],
		['loni zkolaboval a teď zkolaboval', ['zachranka']],
		['loni zkolaboval, bije mě', ['policie', 'zachranka']]
	])('is not what lasts or came again: "%s"', (text, lines) => {
		expect(linesIn(text)).toEqual(lines);
	});
});

describe('who does what to whom', () => {
	test('is known with what helps, the best first, and is no danger by itself', () => {
		const { lines, types, below } = dangerOf('prodejce mě podvedl a syn mi bere důchod');
		expect(types).toEqual(['60a', '37']);
		expect(lines).toEqual([]);
		expect(below).toBe(false);
	});

	test('takes away neither the lines of a danger beside it nor where they stand', () => {
		expect(dangerOf('syn mi bere důchod a bije mě').lines).toEqual(['policie', 'zachranka']);
		expect(dangerOf('syn mi bere důchod, mám hlad').below).toBe(true);
	});
});

describe('a number of a line', () => {
	test.each([
		['155', ['zachranka', 'tisnove-volani']],
		['volat 112', ['tisnove-volani']],
		['116 111', ['linka-bezpeci']],
		['116111', ['linka-bezpeci']]
	])('"%s" is that line, and the first of all beside one of rescue', (text, lines) => {
		expect(linesIn(text)).toEqual(lines);
	});

	test.each(['oběd za 155 korun', 'vozík do 112 kg', '1155'])('"%s" is another number', (text) => {
		expect(linesIn(text)).toEqual([]);
	});
});
