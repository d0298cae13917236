import { expect, test } from 'vitest';
import { questionsOfReaders } from './service.ts';

test('how to reach somebody is no question for readers, who would ask it of nobody', () => {
	const asked = 'Mohou přijít i děti z okolních obcí?';
	const ofClerk = ['Jaký má centrum telefon?', 'Je služba zapsaná v registru?'];
	expect(questionsOfReaders([...ofClerk, asked])).toEqual([asked]);
});
