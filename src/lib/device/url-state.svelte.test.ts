import { describe, expect, test } from 'vitest';
import { FakeAddress } from '../../../tests/fixtures/fake-address.svelte.ts';
import { UrlState } from './url-state.svelte.ts';
import { viewOfChoices } from './view-format.ts';

interface View {
	readonly group: string | null;
	readonly form: 'terenni' | 'pobytova' | null;
}

const FORMAT = viewOfChoices<View>({
	group: { key: 'skupina', among: [{ id: 'seniori' }] },
	form: { key: 'forma', among: [{ id: 'terenni' }, { id: 'pobytova' }] }
});

function open(search: string | null) {
	const address = new FakeAddress(search);
	return { address, state: new UrlState(address, FORMAT) };
}

describe('UrlState', () => {
	test('a page as prerendered shows what is shown without any choice', () => {
		const none = { group: null, form: null };
		expect(open(null).state).toMatchObject({ ready: false, current: none, unknown: [] });
	});

	test('a choice is a step that "back" returns from, and keeps the others', async () => {
		const { address, state } = open('forma=terenni');
		await state.set({ group: 'seniori' });
		expect(address.history).toEqual(['forma=terenni', 'skupina=seniori&forma=terenni']);
		expect(state.current).toEqual({ group: 'seniori', form: 'terenni' });
	});

	test('what is taken back leaves the address', async () => {
		const { address, state } = open('skupina=seniori');
		await state.set({ group: null });
		expect(address.search).toBe('');
	});

	test('a change that replaces is no step of its own', async () => {
		const { address, state } = open('skupina=seniori');
		await state.set({ form: 'terenni' }, { replace: true });
		expect(address.history).toEqual(['skupina=seniori&forma=terenni']);
	});

	test('follows the address when it changes, as "back" changes it', () => {
		const { address, state } = open('forma=terenni');
		address.params = new URLSearchParams('forma=pobytova');
		expect(state.current.form).toBe('pobytova');
	});

	test('what names nothing here is left out, and can be said', () => {
		const { state } = open('skupina=draci&forma=&jine=x');
		expect(state).toMatchObject({ ready: true, current: FORMAT.none, unknown: ['draci'] });
	});
});
