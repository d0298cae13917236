import { describe, expect, test } from 'vitest';
import { AddressState, type AddressFormat } from './address-state.svelte.ts';
import type { QueryAddress } from './page-address.svelte.ts';

interface View {
	readonly group: string | null;
}

const FORMAT: AddressFormat<View> = {
	empty: { group: null },
	keys: ['skupina'],
	parse: (params) => ({ group: params.get('skupina') === 'seniori' ? 'seniori' : null }),
	format: ({ group }) => (group ? `skupina=${group}` : '')
};

class FakeAddress implements QueryAddress {
	params: URLSearchParams | null = $state.raw(null);
	readonly visited: string[] = [];

	go(search: string): Promise<void> {
		this.visited.push(search);
		this.params = new URLSearchParams(search);
		return Promise.resolve();
	}
}

describe('AddressState', () => {
	test('a page as prerendered shows what is shown without any choice', () => {
		const state = new AddressState(new FakeAddress(), FORMAT);
		expect(state).toMatchObject({ ready: false, current: { group: null }, unknown: [] });
	});

	test('a choice is written to the address and read from it', async () => {
		const address = new FakeAddress();
		const state = new AddressState(address, FORMAT);
		await state.choose({ group: 'seniori' });
		expect(address.visited).toEqual(['skupina=seniori']);
		expect(state.current).toEqual({ group: 'seniori' });
		await state.choose({ group: null });
		expect(address.visited).toEqual(['skupina=seniori', '']);
	});

	test('what names nothing here is left out, and can be said', async () => {
		const address = new FakeAddress();
		address.params = new URLSearchParams('skupina=draci&jine=x');
		const state = new AddressState(address, FORMAT);
		expect(state).toMatchObject({ ready: true, current: { group: null }, unknown: ['draci'] });
	});
});
