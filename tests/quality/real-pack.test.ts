import { describe, expect, test } from 'vitest';
import { checkPack } from '../../src/pack/check-pack.ts';
import { formatProblem } from '../../src/pack/problem.ts';
import { pricing } from '#lib/help/criteria/price.ts';
import { byId } from '#lib/region/find.ts';
import { readPackFiles } from '../../src/tools/read-pack.ts';
import { areFrozen, LIVE } from '../fixtures/frozen-data.ts';

const checked = checkPack(await readPackFiles());

describe('the data of the region', () => {
	test('have no problem', async () => {
		const live = checkPack(await readPackFiles(LIVE));
		expect(
			live.status === 'invalid' ? live.problems.map((problem) => formatProblem(problem)) : []
		).toEqual([]);
	});

	test('are told from the frozen by one letter, and by one file', async () => {
		const files = await readPackFiles();
		const [first, ...rest] = files;
		const other = { path: 'x.yaml', bytes: new TextEncoder().encode('[]') };
		expect(areFrozen(files)).toBe(true);
		expect(areFrozen([{ ...other, path: first?.path ?? '' }, ...rest])).toBe(false);
		expect(areFrozen([...files, other])).toBe(false);
		expect(areFrozen(rest)).toBe(false);
		expect(areFrozen([...files, { ...other, path: 'README.md' }])).toBe(true);
	});

	test('are frozen as the check still accepts them (else: npm run freeze)', () => {
		expect(checked.status).toBe('valid');
	});

	test('are ORP Jilemnice: 21 municipalities, 18 of Jilemnice and 3 of Rokytnice nad Jizerou', () => {
		const offices =
			checked.status === 'valid' ? checked.region.municipalities.map(({ office }) => office) : [];
		expect(offices).toHaveLength(21);
		expect(offices.filter((office) => office === 'rokytnice-nad-jizerou')).toHaveLength(3);
	});

	test.each(
		Object.entries({
			'mu-jilemnice-socialni-pracovnik': 'yes',
			'mu-rokytnice-socialni-pracovnik': 'yes',
			'ospod-jilemnice': 'yes',
			'ppp-semily': 'yes',
			'dar-benecko': 'yes',
			'poradna-rodina-jilemnice': 'yes',
			'domaci-pece-orp': 'unknown',
			'czp-lk-poradenstvi': 'unknown',
			'zbb-chranena-dilna': 'unknown',
			'ps-jilemnice': 'no'
		})
	)('by law or by a source, whether %s is free: %s', (id, free) => {
		const region = checked.status === 'valid' ? checked.region : null;
		const service = region && byId(region.services, id);
		expect(service && pricing(service, region).free).toBe(free);
	});
});
