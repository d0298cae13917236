import { expect, test } from 'vitest';
import { formatPhone, telHref } from './phone.ts';

test.each(
	Object.entries({
		'+420739861544': '739~861~544',
		'112': '112',
		'1210': '1210',
		'116123': '116~123',
		'800157157': '800~157~157'
	})
)('%s is shown as %s (~ is a non-breaking space)', (number, expected) => {
	expect(formatPhone(number)).toBe(expected.replaceAll('~', '\u00a0'));
});

test('the link dials the number as it stands', () => {
	expect(telHref('+420739861544')).toBe('tel:+420739861544');
});
