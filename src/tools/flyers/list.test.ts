import { expect, test } from 'vitest';
import { aGroup, aMunicipality, aRegion } from '../../../tests/fixtures/builders.ts';
import { indexPage, flyerFiles } from './list.ts';

const region = aRegion({
	municipalities: [aMunicipality(), aMunicipality({ id: 'vichova', name: 'Víchová & spol.' })],
	groups: [{ ...aGroup('seniori'), name: 'senioři' }, aGroup('demence', 'seniori')]
});
const files = flyerFiles(region);

test('each municipality has a flyer for everybody and one for each group of the plan', () => {
	expect(files.map(({ name, address }) => [name, address])).toEqual([
		['ponikla.pdf', '/letak/ponikla/'],
		['ponikla-seniori.pdf', '/letak/ponikla/seniori/'],
		['vichova.pdf', '/letak/vichova/'],
		['vichova-seniori.pdf', '/letak/vichova/seniori/']
	]);
});

test('the contents link to every flyer under the name of its municipality', () => {
	const html = indexPage(files, 'Letáky');
	for (const { name } of files) expect(html).toContain(`href="${name}"`);
	expect(html).toContain('>Pomoc pro seniory v\u00a0Poniklé</a>');
	expect(html).toContain('<h2>Víchová &amp; spol.</h2>');
});
