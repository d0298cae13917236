import { mount, unmount, type Component } from 'svelte';
import { onTestFinished, vi } from 'vitest';
import type { DeviceStorage } from '#lib/device/stored.svelte.ts';
import { FakeStorage } from '../fixtures/fake-storage.ts';
import OnDevice from './OnDevice.svelte';

/** What a reader has of a component; it is gone when the test is over. */
export interface Shown {
	readonly element: HTMLElement;
	/** All words, with single spaces. */
	readonly words: string;
	/** Where its links lead, by their words. */
	readonly links: ReadonlyMap<string, string | null>;
}

export function show<Props extends object>(
	component: Component<Props>,
	props: Props,
	storage: DeviceStorage = new FakeStorage()
): Shown {
	const element = document.createElement('div');
	document.body.append(element);
	// The wrapper only passes on what fits: the types of component and props are checked above.
	const passed = {
		component: component as Component<never>,
		props: { ...props },
		runs: vi.isFakeTimers(),
		storage
	};
	const mounted = mount(OnDevice, { target: element, props: passed as never });
	onTestFinished(async () => {
		await unmount(mounted);
		element.remove();
	});
	const links = [...element.querySelectorAll('a')].map(
		(link) => [wordsOf(link), link.getAttribute('href')] as const
	);
	return { element, words: wordsOf(element), links: new Map(links) };
}

function wordsOf({ textContent }: Element): string {
	return textContent.replace(/\s+/g, ' ').trim();
}
