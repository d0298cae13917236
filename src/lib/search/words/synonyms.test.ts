import { expect, test } from 'vitest';
import { packSynonyms, unpackSynonyms } from './synonyms.ts';

test('an everyday word that every object has is one as any other', () => {
	const packed = packSynonyms([{ word: 'constructor', alike: ['stavitel'] }]);
	expect([...unpackSynonyms(packed).values()]).toEqual(['constructor']);
});
