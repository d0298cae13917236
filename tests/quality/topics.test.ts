import { describe, expect, test } from 'vitest';
import { region } from '../support/region.ts';
import { search } from '../support/search.ts';

/** By topic: how somebody might ask for it, written down before the words in the data were tried. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
	pohotovost: ['kam k doktorovi v neděli', 'pohotovost jilemnice', 'dětská pohotovost v sobotu'],
	'ztraceny-clovek': [
		'ztratila se nám babička',
		'děda odešel a nevrátil se',
		'hledáme tátu s demencí'
	],
	'podvod-po-telefonu': [
		'volal mi falešný bankéř',
		'podvodníci obrali babičku',
		'chtějí po mně převést peníze'
	],
	'umrti-blizkeho': ['ovdověla jsem', 'manžel umřel před týdnem', 'smrt v rodině'],
	'zemrel-doma': ['umřel doma', 'babička zemřela doma co mám dělat', 'pohřební služba'],
	'alkohol-a-hazard': ['táta hraje automaty', 'jak přestat pít', 'gambler'],
	sanitka: ['sanitka', 'objednat sanitku pro maminku', 'převoz do nemocnice sanitkou'],
	'pomucky-na-predpis': [
		'pleny na předpis',
		'vložky na inkontinenci',
		'polohovací postel na předpis'
	],
	'tisnove-tlacitko': [
		'tlačítko kdyby babička upadla',
		'sos hodinky pro seniora',
		'tísňové tlačítko'
	],
	'cena-obeda-a-pecovatelky': [
		'kolik stojí oběd',
		'ceník pečovatelky',
		'kolik se platí za pečovatelku'
	],
	'cena-domova': [
		'kolik stojí domov důchodců',
		'nemáme na zaplacení domova',
		'kolik mi zbude z důchodu v domově'
	],
	'zadost-do-domova': [
		'žádost do domova důchodců',
		'jak dostat babičku do domova',
		'čekací doba na domov'
	],
	'pro-pecujici': [
		'počítá se péče do důchodu',
		'na co mám nárok když pečuji o mámu',
		'pečující onemocněla'
	],
	'prispevek-na-peci': [
		'příspěvek na péči',
		'kolik je druhý stupeň závislosti',
		'žádost o příspěvek na bezmocnost'
	],
	'urad-prace': ['úřad práce', 'pracák jilemnice', 'přišel jsem o práci'],
	superdavka: ['superdávka', 'příspěvek na bydlení', 'přídavky na děti'],
	'mimoradna-okamzita-pomoc': [
		'mimořádná okamžitá pomoc',
		'rozbila se mi pračka a nemám peníze',
		'nemám na léky'
	],
	'dlouhodobe-osetrovne': [
		'ošetřovné',
		'můžu zůstat doma s maminkou a nechodit do práce',
		'paragraf na rodiče'
	],
	'prukaz-ztp': ['ztp', 'průkazka ztp', 'příspěvek na mobilitu'],
	opatrovnictvi: ['opatrovnictví', 'plná moc za maminku', 'kdo vyzvedne důchod za babičku'],
	'vdovsky-duchod': ['vdovský důchod', 'důchod po manželovi', 'zemřel mi manžel důchod']
};

const topicsOf = (query: string) => search.understand(query).topics.map(({ id }) => id);

test('every topic is asked for by three queries', () => {
	expect(Object.keys(ASKED).sort()).toEqual(region.topics.map(({ id }) => id).sort());
	expect(Object.values(ASKED).map((queries) => queries.length)).toEqual(region.topics.map(() => 3));
});

describe.each(Object.entries(ASKED))('%s', (topic, queries) => {
	test.each(queries)('is found by "%s"', (query) => {
		expect(topicsOf(query)).toContain(topic);
	});
});

describe('advice stands', () => {
	test.each([
		'příspěvek na péči',
		'jak zažádat o příspěvek na péči',
		'superdávka',
		'sanitka',
		'ztp',
		'zemřel mi manžel',
		'kolik stojí pečovatelka na hodinu'
	])('first for "%s"', (query) => {
		expect(search.understand(query).topicsFirst).toBe(true);
	});

	test.each(['ovdověla jsem', 'manžel umřel před týdnem', 'zemřela mi maminka', 'pozůstalí'])(
		'first for "%s", and no hospice among the help that is meant',
		(query) => {
			const { topicsFirst, types } = search.understand(query);
			expect(topicsFirst).toBe(true);
			expect(types.map(({ id }) => id)).not.toContain('paliativni-pece');
		}
	);

	test.each(['domov pro alkoholiky', 'zástup za pečujícího'])(
		'after services for "%s"',
		(query) => {
			const { topics, topicsFirst } = search.understand(query);
			expect(topics).toHaveLength(1);
			expect(topicsFirst).toBe(false);
		}
	);

	test.each(['oběd domů', 'taxi', 'hospic', 'dluhy', 'umřít doma v klidu'])(
		'nowhere for "%s"',
		(query) => {
			expect(topicsOf(query)).toEqual([]);
		}
	);
});

test('words that mean advice alone are understood, and services that go with it follow', () => {
	const { understood, types } = search.understand('plná moc');
	expect(understood).toBe(true);
	expect(types.map(({ id }) => id)).toContain('socialni-pracovnik');
});
