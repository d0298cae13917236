import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Entry {
	readonly version?: string;
	readonly integrity?: string;
	readonly resolved?: string;
	readonly link?: boolean;
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly devDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('package.json') as Entry;
const entries = Object.entries(read('package-lock.json').packages as Record<string, Entry>);
const packages = entries.filter(([path]) => path !== '');

describe('what is installed', () => {
	test('is one version of each package, never a range', () => {
		const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
		expect(versions.length).toBeGreaterThan(30);
		expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
	});

	test('has a hash in the lock file, the same for every registry', () => {
		const unsafe = packages.filter(
			([, { integrity, resolved, link }]) => link || resolved || !integrity?.startsWith('sha512-')
		);
		expect(unsafe.map(([path]) => path)).toEqual([]);
	});

	test('runs nothing of its own', () => {
		expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
	});
});
