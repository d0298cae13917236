import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import { aService } from '../../../tests/fixtures/builders.ts';
import { FakeStorage } from '../../../tests/fixtures/fake-storage.ts';
import { show } from '../../../tests/support/show.ts';
import AddToReferral from './AddToReferral.svelte';

const IDS = vi.hoisted(() => ['taxi', 'pece', 'hospic', 'poradna', 'sestra', 'klub']);

vi.mock('#lib/region/here.ts', async () => {
	const { aRegion, aService } = await import('../../../tests/fixtures/builders.ts');
	return { region: aRegion({ services: IDS.map((id) => aService({ id })) }) };
});

test('a list that another window has filled meanwhile is said to be full', () => {
	const storage = new FakeStorage();
	const { element } = show(AddToReferral, { service: aService({ id: 'klub' }) }, storage);
	storage.setItem('doporuceni', IDS.slice(0, -1).join(','));
	element.querySelector('button')?.click();
	flushSync();
	expect(element.querySelector('[role=status]')?.textContent).toContain('Víc než pět služeb');
});
