import { expect, test, vi } from 'vitest';
import { show } from '../../../../tests/support/show.ts';
import NoteNeed from './NoteNeed.svelte';

vi.mock('#lib/region/here.ts', async () => {
	const { aRegion } = await import('../../../../tests/fixtures/builders.ts');
	return { region: aRegion() };
});

const lackOf = (type: string) => ({ lack: { type, gap: null, municipality: 'ponikla' } });

test('where a note is deleted the focus stays, beside another one too, and that is said', async () => {
	show(NoteNeed, lackOf('46')).element.querySelector('button')?.click();
	const { element } = show(NoteNeed, lackOf('44'));
	const buttons = () => [...element.querySelectorAll('button')];
	const said = () => element.querySelector('[role=status]')?.textContent.trim();
	buttons()[0]?.click();
	await vi.waitFor(() => expect(buttons()).toHaveLength(2));
	buttons()[1]?.focus();
	buttons()[1]?.click();
	await vi.waitFor(() => expect(document.activeElement).toBe(buttons()[0]));
	expect(said()).toBe('Smazáno.');
	buttons()[0]?.click();
	await vi.waitFor(() => expect(said()).toContain('Poznamenáno (jednou).'));
});
