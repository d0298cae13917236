import { expect, test } from 'vitest';
import { aPhone, aService, aStatement, aStatus } from '../../../tests/fixtures/builders.ts';
import { callList } from './call-list.ts';

const provider = (id: string) => ({ id, name: id, ico: [], webs: [] });
const PROVIDERS = { providers: [provider('charita'), provider('mesto'), provider('spolek')] };

test('one call is one provider with all that is open about its services', () => {
	const calls = callList(PROVIDERS, [
		aService({ id: 'a', provider: 'spolek', questions: ['Běží?'] }),
		aService({ id: 'b', provider: 'mesto', questions: ['Kolik stojí?'], phones: [aPhone()] }),
		aService({ id: 'c', provider: 'charita', questions: ['Jezdí sem?'] }),
		aService({ id: 'd', provider: 'charita', phones: [aPhone('+420481111111')] }),
		aService({ id: 'e', provider: 'mesto', questions: ['Kdy?'] }),
		aService({ id: 'f', questions: ['Kdo ji provozuje?'] }),
		aService({ id: 'g', questions: ['Kdo ji vede?'], phones: [aPhone()] })
	]);
	expect(
		calls.map(({ provider, phone, items }) => [
			provider?.id ?? 'úřad',
			phone?.number ?? null,
			...items.map(({ service }) => service.id)
		])
	).toEqual([
		['charita', '+420481111111', 'c'],
		['mesto', '+420739861544', 'b', 'e'],
		['spolek', null, 'a'],
		['úřad', null, 'f', 'g']
	]);
});

test('where no number is known, there is an address to write to or to look at', () => {
	const service = aService({
		provider: 'spolek',
		questions: ['Běží?'],
		emails: [aStatement('info@spolek.test')],
		webs: [aStatement('https://spolek.test')]
	});
	expect(callList(PROVIDERS, [service])).toMatchObject([
		{ phone: null, email: 'info@spolek.test', web: 'https://spolek.test' }
	]);
});

test('about a service that ended nobody is asked', () => {
	const ended = aService({ status: aStatus('ended', '2019'), questions: ['Proč?'] });
	expect(callList(PROVIDERS, [ended])).toEqual([]);
});
