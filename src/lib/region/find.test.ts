import { expect, test } from 'vitest';
import { aRegion } from '../../../tests/fixtures/builders.ts';
import type { CrisisLine } from './region.ts';
import { lineForAll, onlyListen } from './find.ts';

function aLine(id: string, kind: CrisisLine['kind'], groups: readonly string[] = []): CrisisLine {
	const about = { name: id, number: '112', about: 'Pro zkoušku.', otherNumbers: [] };
	return { id, kind, groups, ...about, hours: null, sms: null, sources: [], warning: null };
}

const region = {
	...aRegion(),
	crisisLines: [
		aLine('deti', 'crisis', ['deti']),
		aLine('vsichni', 'crisis'),
		aLine('dalsi', 'crisis')
	]
};

test('a line for all is the first that is for no group alone', () => {
	expect(lineForAll(region, 'crisis')?.id).toBe('vsichni');
	expect(lineForAll(region, 'emergency')).toBeUndefined();
});

test('lines only listen where none of them sends anybody', () => {
	expect(onlyListen(region.crisisLines)).toBe(true);
	expect(onlyListen([...region.crisisLines, aLine('tisnova', 'emergency')])).toBe(false);
});
