import { describe, expect, test } from 'vitest';
import { FakeStorage } from '../../../tests/fixtures/fake-storage.ts';
import { Preferences } from './preferences.svelte.ts';
import type { DeviceStorage } from './stored.svelte.ts';

function reopened(storage: DeviceStorage): Preferences {
	const preferences = new Preferences(() => storage);
	preferences.read();
	return preferences;
}

describe('Preferences', () => {
	test('nothing is chosen until the device was asked', () => {
		const preferences = new Preferences(() => new FakeStorage());
		expect(preferences).toMatchObject({
			keeping: 'not-read',
			municipality: null,
			textSize: 'normal'
		});
	});

	test('the municipality and the size of text are there next time', () => {
		const storage = new FakeStorage();
		const preferences = reopened(storage);
		preferences.chooseMunicipality('ponikla');
		preferences.chooseTextSize('largest');
		expect(reopened(storage)).toMatchObject({
			keeping: 'kept',
			municipality: 'ponikla',
			textSize: 'largest'
		});
	});

	test('a municipality taken back is forgotten', () => {
		const storage = new FakeStorage();
		const preferences = reopened(storage);
		preferences.chooseMunicipality('ponikla');
		preferences.chooseMunicipality(null);
		expect(storage.items.size).toBe(0);
	});

	test('a size nobody knows is read as the usual one', () => {
		const storage = new FakeStorage();
		storage.setItem('pismo', 'gigantic');
		expect(reopened(storage).textSize).toBe('normal');
	});

	test('where storage is full, the choice holds until the page is closed', () => {
		const storage = new FakeStorage();
		storage.full = true;
		const preferences = reopened(storage);
		preferences.chooseTextSize('large');
		expect(preferences).toMatchObject({ keeping: 'refused', textSize: 'large' });
	});
});
