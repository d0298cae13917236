import { describe, expect, test, vi } from 'vitest';
import { createLocator } from '#lib/map/geometry/locator.ts';
import { packOutlines } from '#lib/map/geometry/packed-outlines.ts';
import { Position, type GeolocationLike } from './position.svelte.ts';

const locator = createLocator(
	packOutlines({
		ponikla: [
			[15.4, 50.6],
			[15.5, 50.6],
			[15.5, 50.7],
			[15.4, 50.7],
			[15.4, 50.6]
		]
	})
);
const loadLocator = () => Promise.resolve(locator);

function deviceAt(longitude: number, latitude: number, accuracy = 10): GeolocationLike {
	return {
		getCurrentPosition(found) {
			const coords = { longitude, latitude, accuracy } as GeolocationCoordinates; // all that is read
			found({ coords } as GeolocationPosition);
		}
	};
}

function deviceThatFails(code: number): GeolocationLike {
	return {
		getCurrentPosition(_found, failed) {
			failed?.({ code } as GeolocationPositionError); // all that is read
		}
	};
}

describe('Position', () => {
	test('nothing is asked before the reader asks', () => {
		expect(new Position(deviceThatFails(1), loadLocator).current).toEqual({ status: 'idle' });
	});

	test('while the device looks for itself, that is a state', async () => {
		const position = new Position(deviceAt(15.45, 50.65), loadLocator);
		const asked = position.ask();
		expect(position.current.status).toBe('asking');
		await asked;
		expect(position.current.status).toBe('known');
	});

	test('a device that never answers is given up, and can be asked again', async () => {
		vi.useFakeTimers();
		const silent: GeolocationLike = { getCurrentPosition: () => undefined };
		const position = new Position(silent, loadLocator);
		const asked = position.ask();
		await vi.runAllTimersAsync();
		vi.useRealTimers();
		expect(await asked).toEqual({ status: 'timeout' });
		expect(position.current.status).toBe('timeout');
	});

	test('a position becomes a municipality', async () => {
		expect(await new Position(deviceAt(15.45, 50.65), loadLocator).ask()).toEqual({
			status: 'known',
			at: { lon: 15.45, lat: 50.65 },
			located: { status: 'inside', id: 'ponikla', border: null }
		});
	});

	test('a position that is exact to two kilometres only is near every border within them', async () => {
		expect(await new Position(deviceAt(15.48, 50.65, 2000), loadLocator).ask()).toMatchObject({
			located: { status: 'inside', border: { across: null } }
		});
	});

	test.each([
		{ code: 1, status: 'refused' },
		{ code: 2, status: 'unavailable' },
		{ code: 3, status: 'timeout' },
		{ code: 99, status: 'unavailable' }
	])('error $code of the device is the state "$status"', async ({ code, status }) => {
		expect(await new Position(deviceThatFails(code), loadLocator).ask()).toEqual({ status });
	});

	test('a browser without geolocation is a state too', async () => {
		expect(await new Position(undefined, loadLocator).ask()).toEqual({ status: 'unsupported' });
	});

	test('outlines that do not arrive make the position unavailable', async () => {
		const position = new Position(deviceAt(15.45, 50.65), () => Promise.reject(new TypeError()));
		expect(await position.ask()).toEqual({ status: 'unavailable' });
	});

	test('the outlines are loaded until they arrive, and then kept', async () => {
		const arrivals = [() => Promise.reject(new TypeError()), loadLocator];
		const position = new Position(deviceAt(15.45, 50.65), async () => {
			const load = arrivals.shift();
			if (!load) throw new Error('loaded once more');
			return load();
		});
		expect((await position.ask()).status).toBe('unavailable');
		expect((await position.ask()).status).toBe('known');
		expect((await position.ask()).status).toBe('known');
	});

	test('after a refusal one can ask again', async () => {
		const answers = [deviceThatFails(1), deviceAt(15.45, 50.65)];
		const position = new Position(
			{ getCurrentPosition: (...args) => answers.shift()?.getCurrentPosition(...args) },
			loadLocator
		);
		expect((await position.ask()).status).toBe('refused');
		expect((await position.ask()).status).toBe('known');
	});
});
