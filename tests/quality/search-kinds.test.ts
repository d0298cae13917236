import { describe, expect, test } from 'vitest';
import { search } from '../support/search.ts';
import { region } from '../support/region.ts';

const { understand } = search;
const typesOf = (query: string) => understand(query).types.map(({ id }) => id);

describe('who is cared for decides what helps', () => {
	test.each([
		['pečuji o tatínka s alzheimerem', '44'],
		['starám se o mámu po mozkové mrtvici', '40'],
		['pečuji o umírajícího manžela', 'paliativni-pece']
	])('%s', (query, early) => {
		expect(typesOf(query).slice(0, 2)).toContain(early);
	});
});

test('nobody said how old who has autism is: early care is not the first', () => {
	expect(typesOf('autismus').slice(0, 4)).toContain('54');
	expect(typesOf('autismus')[0]).not.toBe('54');
});

test('who forgets has more than a home, as the tile has', () => {
	const first = understand('zapomíná').types.filter(({ beside }) => !beside);
	expect(first.map(({ id }) => id).sort()).toEqual(['39', '40', 'socialni-pracovnik']);
});

test.each(['bojím se jít do domova důchodců', 'bojím se, že zase upadnu', 'bojím se tmy'])(
	'fear alone is no violence: %s',
	(query) => {
		expect(typesOf(query)[0]).not.toBe('60a');
	}
);

test.each(['Háje', 'haje'])('%s is a village that is not ours', (query) => {
	const { elsewhere, types } = understand(query);
	expect(elsewhere).toBe(query);
	expect(types).toEqual([]);
});

test.each([
	['exekuce na starobní důchod', '37'],
	['SASRD', '65']
])('%s asks first for %s', (query, first) => {
	expect(typesOf(query)[0]).toBe(first);
});

test.each(['zubař Rokytnice', 'stěhování Poniklá', 'stěhování starého člověka'])(
	'all help of a village, or for some people, is no answer beside another need: %s',
	(query) => {
		expect(understand(query).understood).toBe(false);
	}
);

test.each([
	'Poniklá',
	'bydlím v Poniklé',
	'co je v Poniklé',
	'Poniklá 145',
	'služby Poniklá víkend'
])('where nothing but a place and a time is said, all help there is the answer: %s', (query) => {
	expect(understand(query).understood).toBe(true);
});

test.each(['nemůže být sám', 'tata nemuze byt sam', 'máma nemůže být přes noc sama'])(
	'who cannot be alone looks for no flat: %s',
	(query) => {
		expect(typesOf(query)).not.toContain('socialni-bydleni');
	}
);

test.each(['on mě nenechá odejít z domu', 'muž mi nedovolí vyjít ven'])(
	'who is kept in is in danger: %s',
	(query) => {
		expect(understand(query).lines[0]).toBe('policie');
	}
);

test.each(['kolena mi nedovolí vyjít schody', 'doktor mě nenechá odejít z nemocnice'])(
	'who is kept in by an illness is not: %s',
	(query) => {
		expect(understand(query).lines).toEqual([]);
	}
);

test.each([
	['kdo poseká trávu', false],
	['syn kouří trávu', true]
])('grass is a drug only beside who takes it: %s', (query, isDrug) => {
	expect(typesOf(query).includes('59')).toBe(isDrug);
});

test.each([
	'jsem bez domova',
	'kde přenocuje člověk bez domova',
	'senior bez domova',
	'důchodce bez domova'
])('who has no home is not sent to one for the old: %s', (query) => {
	const first = typesOf(query).slice(0, 3);
	expect(first).toContain('57');
	expect(first).not.toContain('49');
});

test('who names a home asks for one, whatever else is lacked', () => {
	expect(typesOf('domov důchodců pro babičku bez domova')[0]).toBe('49');
	expect(typesOf('domov důchodců bez čekání')[0]).toBe('49');
});

test.each(['máma nechce cizí pomoc', 'babička nikoho cizího domů nepustí', 'odmítá pomoc'])(
	'where help is refused, the social worker comes first: %s',
	(query) => {
		expect(typesOf(query)[0]).toBe('socialni-pracovnik');
	}
);

test('who needs a hearing aid is not sent to an interpreter', () => {
	expect(typesOf('naslouchadlo')).not.toContain('56');
});

test.each([
	'ztratil jsem občanku',
	'pokuta za parkování',
	'turnaj ve fotbale',
	'fitko',
	'kdo vymaluje byt',
	'lékárenská pohotovost'
])('no service answers %s', (query) => {
	expect(typesOf(query)).toEqual([]);
});

test.each(['z Prahy', 'jsem z Prahy', 'v Praze'])(
	'a place elsewhere is no name of a firm that has it in its own: %s',
	(query) => {
		const { elsewhere, services } = understand(query);
		expect([elsewhere === null, services]).toEqual([false, []]);
	}
);

test.each([
	['obědy v Kruhu u Jilemnice', 'kruh'],
	['obědy Mříčná u Jilemnice', 'mricna'],
	['obědy Vítkovice v Krkonoších', 'vitkovice'],
	['obědy Studenec u Horek', 'studenec'],
	['obědy Poniklá a Vrchlabí', 'ponikla']
])('another place that is named takes no word from what is asked: %s', (query, municipality) => {
	const meaning = understand(query);
	expect([meaning.municipality, meaning.types[0]?.id]).toEqual([municipality, '40']);
	expect(meaning.unknown).toEqual([]);
});

test.each([
	'Paseky u Berouna',
	'v Pasekách u Berouna',
	'Čistá u Litomyšle',
	'Olešnice v Orlických horách',
	'Jablonec nad Labem',
	'Roztoky u Semil',
	'Bělá u Staré Paky'
])('a namesake is said to be elsewhere: %s', (place) => {
	const { municipality, elsewhere, types } = understand(`obědy ${place}`);
	expect([municipality, elsewhere]).toEqual([null, place.replace(/^v /, '')]);
	expect(types[0]?.id).toBe('40');
});

test.each(['obědy Rokytnice nad Jizerou', 'domov v Rokytnici nad Jizerou'])(
	'the name of a place names no town with it: %s',
	(query) => {
		expect(understand(query).services).toEqual([]);
	}
);

test.each(['pes nežere a zvrací', 'cvičení na bolavá záda video'])(
	'what little speaks for, and words of other needs against, is not meant surely: "%s"',
	(query) => {
		expect(understand(query).sure).toBe(false);
	}
);

test.each([
	['K-centrum', '59'],
	['P. n. P.', '37'],
	['MÚ Jilemnice', 'socialni-pracovnik'],
	['OSV Jilemnice', 'socialni-pracovnik'],
	['DS Rokytnice', '49'],
	['peč. sl.', '40'],
	['ch. taxi', 'charitni-taxi']
])('an abbreviation is read however it is written: %s', (query, first) => {
	expect(typesOf(query)[0]).toBe(first);
});

test.each(['obědy Horní Maršov', 'obědy v Žacléři', 'kolín domov'])(
	'a neighbour or a town we know is said to be elsewhere: %s',
	(query) => {
		expect(understand(query).elsewhere).not.toBeNull();
	}
);

test.each([
	['rychlá pomoc', 'zachranka'],
	['saniťák', 'zachranka'],
	['zaskočilo mu', 'zachranka'],
	['má povislý koutek', 'zachranka'],
	['praskla voda', 'zachranka'],
	['strážníci', 'mestska-policie'],
	['SOS linka', 'tisnove-volani'],
	['vloupání', 'policie'],
	['požárníci', 'hasici']
])('a line is found by its other names and events: %s', (query, line) => {
	expect(understand(query).lines[0]).toBe(line);
});

test.each(['praskla voda v kuchyni', 'rychlou pomoc babičce s nákupem'])(
	'and not by what only sounds like one: %s',
	(query) => {
		expect(understand(query).lines).toEqual([]);
	}
);

test.each([
	['obědy v Rovečném', 'Rovečném'],
	['detske veci z charity', null],
	['obědy v Poniklé', null],
	['obědy ve Vrchlabí', null]
])('a village nobody here knows is not passed over: %s', (query, place) => {
	expect(understand(query).maybeElsewhere).toBe(place);
});

test('beside a type that all of the query says, no other has a word of it in a longer alias', () => {
	expect(typesOf('pečovatelka')).toEqual(['40']);
});

test('what all evidence leaves far behind a first type is not offered', () => {
	expect(typesOf('odvezte mě na oční')).toEqual(['charitni-taxi']);
});

test.each(['kdy jede autobus', 'autobus do práce kdy jede'])(
	'a weak word is no need by itself, though it is all that was understood: "%s"',
	(query) => {
		expect(typesOf(query)).toEqual([]);
	}
);

test('a service whose whole name is typed stands first, nearly always', () => {
	const others = region.services.filter(({ id, name }) => understand(name).services[0]?.id !== id);
	expect(others.length / region.services.length).toBeLessThan(0.05);
});
