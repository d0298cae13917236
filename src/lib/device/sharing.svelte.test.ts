import { describe, expect, test } from 'vitest';
import { Sharing, type SharedContent, type SharingDevice } from './sharing.svelte.ts';

const CONTENT: SharedContent = { title: 'Poniklá', text: 'Kam zavolat', url: 'https://x.example/' };

class FakeDevice {
	readonly copied: string[] = [];
	readonly shared: SharedContent[] = [];
	readonly clipboard = {
		writeText: async (text: string) => {
			this.copied.push(text);
		}
	};
	readonly share = async (content: SharedContent) => {
		this.shared.push(content);
	};
}

const refusing = (name: string) => () => Promise.reject(new DOMException('refused', name));

async function sharedBy(device: SharingDevice): Promise<Sharing> {
	const sharing = new Sharing(() => device);
	await sharing.share(CONTENT);
	return sharing;
}

describe('Sharing', () => {
	test('hands text and link to the system', async () => {
		const device = new FakeDevice();
		expect((await sharedBy(device)).current).toBe('shared');
		expect(device.shared).toEqual([CONTENT]);
		expect(device.copied).toEqual([]);
	});

	test('copies both where the system cannot share', async () => {
		const { clipboard, copied } = new FakeDevice();
		expect((await sharedBy({ clipboard })).current).toBe('copied');
		expect(copied).toEqual(['Kam zavolat\nhttps://x.example/']);
	});

	test('copies where the system refuses', async () => {
		const { clipboard, copied } = new FakeDevice();
		const sharing = await sharedBy({ clipboard, share: refusing('NotAllowedError') });
		expect(sharing.current).toBe('copied');
		expect(copied).toHaveLength(1);
	});

	test('does nothing when the reader takes it back', async () => {
		const { clipboard, copied } = new FakeDevice();
		expect((await sharedBy({ clipboard, share: refusing('AbortError') })).current).toBe('idle');
		expect(copied).toEqual([]);
	});

	test('says when neither works', async () => {
		expect((await sharedBy({})).current).toBe('failed');
		const clipboard = { writeText: refusing('NotAllowedError') };
		expect((await sharedBy({ clipboard })).current).toBe('failed');
	});
});
