import { expect, test } from 'vitest';
import { show } from '../../../tests/support/show.ts';
import AnswerBadge from './AnswerBadge.svelte';

const ANSWERS = ['yes', 'ask', 'no', null] as const;

test('each answer, and no answer, has a sign of its own: nobody depends on its colour', () => {
	const signs = ANSWERS.map((answer) =>
		show(AnswerBadge, { answer, text: 'Jezdí sem' }).element.querySelector('svg')
	);
	expect(new Set(signs.map((sign) => sign?.innerHTML)).size).toBe(ANSWERS.length);
});

test.each(ANSWERS)('the answer %s is said in words', (answer) => {
	expect(show(AnswerBadge, { answer, text: 'Jezdí sem' }).words).toBe('Jezdí sem');
});

test('the sign is for eyes only: a screen reader has the words', () => {
	const { element } = show(AnswerBadge, { answer: 'yes', text: 'Jezdí sem' });
	expect(element.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});
