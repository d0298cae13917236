import { expect, test } from 'vitest';
import { mailHref, mailtoHref } from './mail.ts';

test('an address with a question mark adds nobody to the e-mail', () => {
	expect(mailHref('a@b.cz?bcc=c@d.cz')).toBe('mailto:a@b.cz%3Fbcc%3Dc%40d.cz');
});

test('a message is written so that every mail program reads it whole', () => {
	const href = mailtoHref('urad@example.cz', {
		subject: 'Chyba & oprava?',
		body: 'Dobrý den,\r\nšpatně je: 100 %'
	});
	expect(href).toBe(
		'mailto:urad@example.cz?subject=Chyba%20%26%20oprava%3F&body=Dobr%C3%BD%20den%2C%0D%0A%C5%A1patn%C4%9B%20je%3A%20100%20%25'
	);
});
