import { describe, expect, test } from 'vitest';
import {
	DANGEROUS,
	falseAlarms,
	HARMLESS,
	LATER,
	linesOver,
	unanswered
} from '../../src/tools/quality/danger.ts';
import { region } from '../support/region.ts';
import { search } from '../support/search.ts';

const { understand, suggest } = search;

describe('words of danger', () => {
	test.each([
		['manzel me bije', 'policie'],
		['přítel mě mlátí', 'policie'],
		['znásilnění', 'policie'],
		['nechci zit', 'linka-prvni-psychicke-pomoci'],
		['chci se zabít', 'linka-prvni-psychicke-pomoci'],
		['dcera se řeže', 'linka-bezpeci'],
		['nemame co jist', 'linka-prvni-psychicke-pomoci'],
		['nemam dnes kde spat', 'tisnove-volani'],
		['manžel umřel a nejradši bych umřela taky', 'linka-prvni-psychicke-pomoci'],
		['zápach z bytu po starém pánovi', 'tisnove-volani'],
		['stařenka nevyšla od neděle', 'tisnove-volani'],
		['došel kyslík z přístroje', 'zachranka'],
		['soused bije deti', 'policie']
	])('%s puts a crisis line first', (query, line) => {
		expect(understand(query).lines).toContain(line);
	});

	test('what is told beside a danger is answered, too', () => {
		const { types } = understand('občan má dluhy a nemá co jíst');
		expect(types.map(({ id }) => id)).toEqual(['potravinova-pomoc', 'socialni-pracovnik', '37']);
	});

	test.each([
		'manzel chce umrit doma',
		'umřel mi syn, chtěla bych si s někým promluvit',
		'spadla z kola a má sádru, nemůže vařit',
		'popálil si ruku, nosí obvaz',
		'nevím kudy kam s papíry',
		'obedy domu',
		'taxi',
		'ubytování na hory',
		'bojler',
		'domov duchodcu'
	])('%s is no danger', (query) => {
		expect(understand(query).lines).toEqual([]);
	});

	test('every phrase of danger in the lexicon is recognised', () => {
		const groups = new Map(region.lexicon.dangerGroups.map(({ name, words }) => [name, words]));
		// The first of the words that mean the same, none of those that must not be there.
		const textOf = (phrase: string) =>
			phrase
				.replace(/ -\S+/g, '')
				.replace(/[^ ]+/g, (words) => words.split('/')[0] ?? '')
				.replace(/\p{Lu}{2,}/gu, (name) => groups.get(name)?.[0] ?? name)
				.replace(/[*.]/g, '');
		const silent = region.lexicon.danger
			.flatMap(({ words }) => words)
			.filter((phrase) => understand(textOf(phrase)).lines.length === 0);
		expect(silent).toEqual([]);
	});

	test('every group of words that a phrase of danger names is there', () => {
		const names = region.lexicon.dangerGroups.map(({ name }) => name);
		const named = region.lexicon.danger.flatMap(({ words }) =>
			words.join(' ').match(/\p{Lu}{2,}/gu)
		);
		expect(names).toEqual(expect.arrayContaining(named.filter((name) => name !== null)));
	});
});

describe('texts in danger and texts that look alike', () => {
	const linesOf = linesOver(region);

	test.each([
		['written before', DANGEROUS.work],
		['written later', LATER.dangerous.work]
	])('each dangerous text of those to work on, %s, has its line first', (_, texts) => {
		expect(unanswered(linesOf, texts)).toEqual([]);
	});

	test('of a hundred harmless texts to work on, at most two have a line', () => {
		const texts = [...HARMLESS.work, ...LATER.harmless.work];
		expect(falseAlarms(linesOf, texts).length / texts.length).toBeLessThanOrEqual(0.02);
	});

	test('of those that nobody looked at, nearly all are answered as well', () => {
		const dangerous = [...DANGEROUS.report, ...LATER.dangerous.report];
		const harmless = [...HARMLESS.report, ...LATER.harmless.report];
		expect(unanswered(linesOf, dangerous).length / dangerous.length).toBeLessThan(0.05);
		expect(falseAlarms(linesOf, harmless).length / harmless.length).toBeLessThan(0.05);
	});
});

describe('a word with more meanings', () => {
	test('is offered as a choice when it is all that was said', () => {
		expect(understand('plenky').choices.map(({ text }) => text)).toEqual([
			'Přebalit dospělého nebo seniora',
			'Plenky pro miminko v\u00a0nouzi'
		]);
	});

	test('is none where another word settles it', () => {
		expect(understand('plenky pro babičku').choices).toEqual([]);
	});

	test('a part of two municipalities is offered as a choice of both', () => {
		expect(understand('taxi z jilmu').choices.map(({ id }) => id)).toEqual(
			expect.arrayContaining(['jilemnice', 'ponikla'])
		);
	});

	test('every choice of the lexicon is offered', () => {
		const silent = region.lexicon.choices
			.flatMap(({ words }) => words)
			.filter((word) => understand(word).choices.length === 0);
		expect(silent).toEqual([]);
	});
});

describe('names of providers and services', () => {
	test.each([
		['fokus', ['fokus-semily-std', 'fokus-turnov-psb']],
		['most k naději', ['most-k-nadeji-tp']],
		['rodinka', ['ochj-rodinka']],
		['tyflocentrum liberec', ['tyflocentrum-liberec-pruvodce', 'tyflocentrum-liberec-sr']],
		['pečovatelská služba jilemnice', ['ps-jilemnice']]
	])('%s names %s', (query, services) => {
		expect(
			understand(query)
				.services.map(({ id }) => id)
				.sort()
		).toEqual(services);
	});

	test('a name alone means the types of what it names', () => {
		expect(understand('rytmus').types.map(({ id }) => id)).toContain('70');
	});

	test.each(['pečovatelka', 'domov důchodců', 'hospic', 'poradna', 'stacionář'])(
		'%s is a word, not a name',
		(query) => {
			expect(understand(query).services).toEqual([]);
		}
	);
});

describe('for whom, how and when', () => {
	test.each([
		['oběd pro babičku', 'seniori'],
		['slepy predcitani', 'zrakove-postizeni'],
		['syn bere drogy', 'zavisli']
	])('%s is for %s', (query, group) => {
		expect(understand(query).group).toBe(group);
	});

	test.each([
		['pobytová odlehčovací služba', 'pobytova'],
		['odlehčovací služba u nás doma', 'terenni'],
		['odlehčovací služba', null],
		['charitní taxi', null]
	])('%s asks for the form %s', (query, form) => {
		expect(understand(query).form).toBe(form);
	});

	test.each(['horni mi', 'na horni mi', 'horni bra', 'roki'])(
		'"%s" begins the name of a village, so it is not judged while somebody types',
		(query) => {
			expect(understand(query).beforePartial).not.toBeNull();
			expect(understand(`xyzzy ${query}`).beforePartial).toBeNull();
		}
	);

	test('an age and a time are read', () => {
		expect(understand('pečovatelka na víkend pro maminku 81 let')).toMatchObject({
			age: 81,
			days: ['weekend']
		});
	});
});

describe('suggestions while typing', () => {
	test.each([
		['taxi', 'type', 'charitni-taxi'],
		['pecov', 'type', '40'],
		['pon', 'municipality', 'ponikla'],
		['roki', 'municipality', 'rokytnice-nad-jizerou'],
		['obědy v roki', 'municipality', 'rokytnice-nad-jizerou'],
		['vitkovy', 'municipality', 'vitkovice'],
		['vitkovise', 'municipality', 'vitkovice'],
		['obedy v poni', 'municipality', 'ponikla'],
		['obedy horni mi', 'municipality', 'vitkovice'],
		['taxi na horni mis', 'municipality', 'vitkovice'],
		['obedy horni bra', 'municipality', 'horni-branna'],
		['jilmenice', 'municipality', 'jilemnice'],
		['fokus', 'service', 'fokus-turnov-psb'],
		['pujcit voz', 'type', 'pujcovna-pomucek'],
		['umira', 'situation', 'umirani-doma']
	])('%s offers the %s %s', (query, kind, id) => {
		expect(suggest(query)).toContainEqual(expect.objectContaining({ kind, id }));
	});

	test.each([
		['hosp', 'service', 'hospic-duha'],
		['char', 'service', 'ochj-charitni-taxi'],
		['pece', 'situation', 'pomoc-doma-seniorovi'],
		['rok', 'service', 'ps-rokytnice'],
		['vozik', 'situation', 'pujcit-vozik-postel'],
		['manzel me bije', 'situation', 'bojim-se-doma']
	])('%s has among the five shown the %s %s', (query, kind, id) => {
		expect(suggest(query).slice(0, 5)).toContainEqual(expect.objectContaining({ kind, id }));
	});

	test('beside a sure meaning, faint ones are left out', () => {
		expect(suggest('hlidani babicky').map(({ id }) => id)).not.toContain('60a');
	});

	test.each(['pon', 'poni', 'obědy v poni'])('"%s" begins a village, and no danger', (query) => {
		const offered = suggest(query).map(({ id }) => id);
		expect(offered).toContain('ponikla');
		expect(offered).not.toContain('60a');
		expect(offered).not.toContain('bojim-se-doma');
		expect(understand(query).types.map(({ id }) => id)).not.toContain('60a');
	});

	test.each(['poniž', 'bij', 'mlá'])('"%s" begins a danger, and no village', (query) => {
		expect(suggest(query).map(({ id }) => id)).toContain('bojim-se-doma');
	});

	test('a short beginning means the short word rather than the long one', () => {
		const offered = suggest('umř').map(({ id }) => id);
		expect(offered.indexOf('umirani-doma')).toBeLessThan(offered.indexOf('63'));
	});

	test('a time alone suggests nothing, and beside a word only what that word means', () => {
		expect(suggest('o víkendu')).toEqual([]);
		expect(suggest('taxi o víkendu').map(({ id }) => id)).toContain('charitni-taxi');
		expect(suggest('taxi o víkendu').map(({ id }) => id)).not.toContain('44');
	});

	test.each(['', ' ', 'x'])('"%s" is too little to offer anything', (query) => {
		expect(suggest(query)).toEqual([]);
	});
});

describe('who does what to whom', () => {
	test.each([
		['spolužáci syna trápí', 'detsky-psycholog'],
		['ve škole se mu smějí', 'detsky-psycholog'],
		['učitelka na něj křičí', 'pedagogicka-poradna'],
		['manžel pije a mlátí mě', '60a'],
		['syn mi bere důchod', '60a'],
		['vnuk bije babičku', '60a'],
		['bývalý mi nechce dát dítě', 'ospod'],
		['podvodník obral babičku', '37'],
		['úřad mi to zamítl', '37'],
		['sousedi se s námi hádají o plot', '37'],
		['dcera se mnou nemluví a nepustí mě k vnoučatům', 'rodinna-poradna']
	])('"%s" leads to %s', (query, type) => {
		expect(understand(query).types[0]?.id).toBe(type);
	});

	test('violence comes before drink, and its lines stay', () => {
		const { types, lines } = understand('manžel pije a mlátí mě');
		const ids = types.map(({ id }) => id);
		expect(ids.indexOf('60a')).toBe(0);
		expect(lines).not.toEqual([]);
	});
});
