import { expect, test } from 'vitest';
import { show } from '../../../../tests/support/show.ts';
import CallButton from './CallButton.svelte';
import PhoneNumber from './PhoneNumber.svelte';

const PHONE = { number: '+420739861544', label: null };

test('dials the whole number, and writes it as people read it', () => {
	const { links } = show(CallButton, { phone: PHONE, to: 'Charitní taxi' });
	expect([...links]).toEqual([['Zavolat 739 861 544 , Charitní taxi', 'tel:+420739861544']]);
});

test('says whose number it is, where a service has more', () => {
	const phone = { ...PHONE, label: 'dispečink' };
	expect(show(CallButton, { phone, to: 'Charitní taxi' }).words).toContain('dispečink');
});

test.each([
	['+420739861544', '739 861 544'],
	['116123', '116 123'],
	['112', '112']
])('the number %s is read as %s, and may be cut between groups', (number, words) => {
	expect(show(PhoneNumber, { number }).element.textContent).toBe(words);
});
