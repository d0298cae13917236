import { describe, expect, test } from 'vitest';
import { daysIn, timeStopWords } from './when.ts';
import { tokenize } from '../words/tokens.ts';

describe('daysIn', () => {
	test.each([
		['pečovatelku na víkend', ['weekend']],
		['oběd i v sobotu', ['weekend']],
		['uklid v nedeli', ['weekend']],
		['nedělní oběd', ['weekend']],
		['OBĚDY O VÍKENDECH', ['weekend']],
		['o svátcích', ['holiday']],
		['obědy o Vánocích', ['holiday']],
		['na Štědrý den', ['holiday']],
		['na velikonoce', ['holiday']],
		['hlídání přes noc', ['night']],
		['noční hlídání', ['night']],
		['o víkendu domácí péče', ['weekend']],
		['pomoc o víkendu s dětmi', ['weekend']],
		['pečovatelka na víkend domů', ['weekend']],
		['přijde někdo v noci', ['night']],
		['odvoz k lékaři v noci', ['night']],
		['hlídání v noci, máma má bolesti', ['night']],
		['zůstat celou noc', ['night']],
		['o víkendech a svátcích', ['weekend', 'holiday']],
		['ve svátek a v noci o víkendu', ['weekend', 'holiday', 'night']]
	])('"%s" asks for %j', (text, days) => {
		expect(daysIn(tokenize(text)).days).toEqual(days);
	});

	test.each([
		'jednou za týden',
		'nedělám',
		'neděláme úklid',
		'nedělej si starosti',
		'taxi ze Sobotky',
		'pan Sobotka',
		'Noc kostelů',
		'odvoz na Noc kostelů',
		'dobrou noc',
		'noční můry',
		'nocleh',
		'noclehárna',
		'vánoční trhy',
		'po Vánocích',
		'před víkendem',
		'dárek k svátku',
		'svatební šaty',
		'šestinedělí',
		'kromě víkendů a svátků',
		'oběd bez víkendů',
		'o víkendu ne, jen v pracovní dny',
		'o víkendech nechceme',
		'ne v noci',
		'víkendy s dětmi po rozvodu',
		'týdenní stacionář, víkendy doma',
		'babička v noci odchází',
		'nespí v noci',
		'dítě má v noci horečku',
		'dětský lékař na noční pohotovosti',
		'noční lékař',
		'večer'
	])('"%s" asks for none', (text) => {
		expect(daysIn(tokenize(text))).toEqual({ days: [], words: new Set() });
	});

	test('the words that ask for it are handed out, wherever they stand', () => {
		const { words } = daysIn(tokenize('Taxi v neděli, a hlídání přes  noc prosím'));
		expect([...words].map(({ text }) => text)).toEqual(['neděli', 'přes', 'noc']);
	});
});

describe('stop words beside a time', () => {
	test.each([
		['kdo pracuje o víkendu', ['pracuje']],
		['kde mají otevřeno v neděli', ['mají', 'otevřeno']],
		['v neděli', []],
		['kdo pracuje', []],
		['pečovatelka pracuje o víkendu', []]
	])('"%s": %j', (text, expected) => {
		const tokens = tokenize(text);
		const stopWords = timeStopWords(tokens, daysIn(tokens));
		expect(stopWords.map(({ text }) => text)).toEqual(expected);
	});
});
