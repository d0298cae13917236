import { describe, expect, test } from 'vitest';
import { allById } from '#lib/region/find.ts';
import { region } from '../support/region.ts';
import { search } from '../support/search.ts';

const { understand } = search;

function numbersOf(query: string): string[] {
	return allById(region.crisisLines, understand(query).lines).map(({ number }) => number);
}

describe('a bare cry has the number of rescue first, above everything', () => {
	test.each([
		'UMÍRÁÁÁM',
		'já umírám',
		'pomozte rychle',
		'pomoc okamžitě!!',
		'SOS pomozte',
		'S O S',
		'Help!',
		'prosím zachraňte ji',
		'je mi strašně špatně',
		'je mi zle, omdlím',
		'umírá mi v náručí',
		'umieram',
		'спасите!',
		'рятуйте нас',
		'вмираю',
		'допоможіть мені',
		'spasite pomogite',
		'riatuite',
		'ratujcie',
		'Hilfe bitte!',
		'ich sterbe gerade',
		'rettet mich',
		"I think I'm dying",
		'save us please',
		'zachráňte nás'
	])('"%s"', (query) => {
		expect(numbersOf(query)[0]).toBe('112');
		expect(understand(query).linesBelow).toBe(false);
	});

	test.each(
		['upadl', 'spadl', 'uklouzl', 'zakopl'].flatMap((verb) =>
			[verb, `${verb}a`].flatMap((fell) => [fell, `${fell} jsem doma`, `pomoc ${fell}`])
		)
	)('"%s": whoever fell is sent to the ambulance, not to a seller of buttons', (query) => {
		expect(numbersOf(query)[0]).toBe('155');
		expect(understand(query).linesBelow).toBe(false);
	});

	test.each(['spadl jsem do dluhů', 'loni jsem upadla, chci madla'])(
		'"%s" is no fall of now',
		(query) => expect(numbersOf(query)).not.toContain('155')
	);

	test.each(['nechci už žít', 'chci se zabít', 'nemám pro co žít', 'už nemůžu'])(
		'"%s": beside a line that may be closed stands the one that never is',
		(query) => expect(numbersOf(query).slice(0, 2)).toEqual(['116123', '485177177'])
	);

	test('"pomoc" may only begin a sentence: the numbers are there, below what it may mean', () => {
		expect(numbersOf('pomoc')).toContain('112');
		expect(understand('pomoc').linesBelow).toBe(true);
	});

	test.each([
		'pomoc s úklidem',
		'pomoc babičce s nákupem',
		'rychlá pomoc s dluhy',
		'maminka umírá doma, hospic',
		'umírání doma',
		'tatínek umírá na rakovinu, potřebujeme pomoc',
		'umírám nudou',
		'zachraňte staré stromy',
		'help desk',
		'Hilfe beim Putzen',
		'help with shopping',
		'допоможіть знайти роботу',
		'dying at home, hospice'
	])('"%s" is none', (query) => {
		expect(numbersOf(query)).toEqual([]);
	});
});

describe('somebody beaten is heard in other languages, by one or by many', () => {
	test.each([
		"нас б'ють",
		'нас б`ють',
		'мене побили',
		'меня бьют',
		'biją nas',
		'bijú ma stále',
		'ich wurde geschlagen, mein Mann hat mich geschlagen',
		'my uncle touches me'
	])('"%s"', (query) => {
		expect(numbersOf(query)).toContain('158');
	});
});

describe('abuse told only by hints has the line for children among its lines', () => {
	test.each([
		'strýc za mnou chodí do postele',
		'schovala jsem se před otčímem',
		'mám strach z mamky',
		'trenér mě líbal',
		'šahá mi pod tričko',
		'bratranec se mnou dělá věci, které nechci',
		'zakázal mi to říct mámě',
		'je to naše tajemství, říkal',
		'za trojku dostanu řemenem'
	])('"%s"', (query) => {
		expect(numbersOf(query)).toEqual(expect.arrayContaining(['158', '116111']));
		expect(understand(query).linesBelow).toBe(false);
	});

	test.each([
		'nesmím nic říct, je to dárek pro mámu, překvapení',
		'táta chodí ke mně do postele číst pohádky',
		'bojím se nechat dědy doma samotné',
		'dítě chodí v noci k nám do postele'
	])('"%s" is none', (query) => {
		expect(numbersOf(query)).toEqual([]);
	});
});

describe('a child in any danger has the line for children', () => {
	test.each([
		'bojím se jít domů, dostala jsem pětku',
		'je mi 14 a nemám kde spát',
		'mám 12, máma leží a nedýchá',
		'spolužák mi vyhrožuje nožem',
		'táta mě vyhodil z domu',
		'je mi třináct a předávkoval jsem se'
	])('"%s"', (query) => {
		expect(numbersOf(query)).toContain('116111');
		expect(understand(query).linesBelow).toBe(false);
	});

	test.each(['manžel mě bije', 'babička nedýchá', 'je mi 70 a nemám kde spát'])(
		'"%s" is no child',
		(query) => {
			expect(numbersOf(query)).not.toContain('116111');
		}
	);
});

describe('a trouble of a child that can wait has it, too, below the services', () => {
	test.each([
		'šikanujou mě',
		'kyberšikana na instagramu',
		'spolužáci se mi vysmívají',
		've třídě mě nenávidí',
		'máma chlastá a já se stydím',
		'naši se rozvádějí',
		'táta bere drogy',
		'máma brečí a já nevím proč',
		'je mi 16 a nechci se učit',
		'mám 14 a hulím'
	])('"%s"', (query) => {
		expect(numbersOf(query)).toEqual(['116111']);
		expect(understand(query).linesBelow).toBe(true);
	});

	test.each([
		'šikana na pracovišti',
		'přednáška o šikaně',
		'dětský psycholog',
		'syn 12 let logoped',
		'kroužek pro desetileté',
		'manžel pije',
		'rozvádíme se'
	])('"%s" has none', (query) => {
		expect(numbersOf(query)).toEqual([]);
	});

	test('takes away neither the question whether somebody is in danger nor the answer', () => {
		for (const text of ['máma chlastá a já už dva dny sama doma s bráchou', 'šikana, chci skočit'])
			expect(understand(text)).toMatchObject({ mayBeDanger: true, linesBelow: true });
		expect(understand('syna ve třídě šikanují, co s tím').mayBeDanger).toBe(false);
		expect(understand('je mi 15').understood).toBe(true);
	});
});

describe('poison, injury and a sudden illness have the ambulance', () => {
	test.each([
		'po houbách je jí zle',
		'najedl se konvalinek',
		'napila se terpentýnu',
		'snědl prací tabletu',
		'píchl si moc inzulinu',
		'nemůže dejchat',
		'uvízlo mu sousto v krku',
		'udusil se',
		'nafoukl se jí obličej',
		'řízl se pilou do nohy',
		'přejelo ji auto'
	])('"%s"', (query) => {
		expect(numbersOf(query)).toEqual(expect.arrayContaining(['155', '112']));
	});

	test.each(['po houbách je nám blbě', 'vypila prací gel'])(
		'"%s": poison also the toxicologists',
		(query) => {
			expect(numbersOf(query)).toContain('224919293');
		}
	);

	test.each([
		'houbařská poradna',
		'úraz na lyžích, pojišťovna',
		'přejelo auto kočku',
		'drahý inzulin',
		'čistič oken'
	])('"%s" has not', (query) => {
		expect(numbersOf(query)).toEqual([]);
	});
});

describe('what is over, mended or only talked of has no lines', () => {
	test.each([
		'jako dítě jsem spadla ze stromu',
		'táta minulý měsíc spadl a má sádru',
		'ta vrtačka mi leze na nervy',
		'mám hlad jako vlk',
		'před dvěma lety mě přítel zmlátil, hledám byt',
		'jako malý jsem se utopil málem v rybníku, kurz plavání',
		'strejda si loni vzal život, skupina pozůstalých',
		'sousedka upadla, nic jí není, půjčovna chodítek',
		'druh mě pronásledoval, už je klid',
		'film o požáru, kde ho hrají',
		'preventivní program sebevražda, škola',
		'nemám myšlenky na smrt, jen hledám psychologa',
		'mrznu v bytě, příspěvek na topení',
		'umírám smíchy z toho videa',
		'bojím se, že se doma nezvednu'
	])('"%s"', (query) => {
		expect(numbersOf(query)).toEqual([]);
	});

	test.each([
		'loni mě zbil a včera zase',
		'loni mi umřel muž, chci taky umřít',
		'před rokem jsme se rozvedli a on mi vyhrožuje',
		'jako malou mě strýc znásilnil',
		'před lety mě opustil muž a teď jsem spolykala prášky',
		'loni zemřela a on nedýchá',
		'minulý rok mě muž bil, zase začal',
		'babička minulý večer upadla a je zmatená',
		'táta minulý týden spadl a nemluví',
		'minulý měsíc mě zbil',
		'děda upadl před barákem',
		'bylo by líp nežít',
		'mám deprese, bylo by lepší tu nebýt',
		'tře se o mě v autobuse a nelíbí se mi to'
	])('"%s" is of now, or never over', (query) => {
		expect(numbersOf(query).length).toBeGreaterThan(0);
	});
});

describe('a beating has lines in whatever tense it is told', () => {
	test.each(['manžel mě bil', 'máma mě bila', 'rodiče mě bili', 'začal mě bít', 'táta mě bije'])(
		'"%s"',
		(query) => expect(numbersOf(query)[0]).toBe('158')
	);

	test.each(['bojím se, že mi ublíží', 'mám strach, že nás zbije'])(
		'"%s": nor need it have come yet',
		(query) => expect(numbersOf(query)[0]).toBe('158')
	);

	test.each([
		'koupil mi bílý kabát',
		'bílá pračka mi nejde',
		'zvon bil poledne',
		'bojím se, že mi ublíží zubařka'
	])('"%s" is none', (query) => expect(numbersOf(query)).toEqual([]));

	test('of a heart it is for the ambulance', () => {
		expect(numbersOf('srdce mi divně bije')[0]).toBe('155');
		expect(numbersOf('srdce mi bije radostí')).toEqual([]);
	});
});

test.each(['nechci tu být', 'nechci tady bejt', 'chci být mrtvá', 'nechci byt na svete'])(
	'who does not want to be is heard, however "být" is written: "%s"',
	(query) => {
		expect(understand(query).lines[0]).toBe('linka-prvni-psychicke-pomoci');
	}
);

describe('what is told only by hints has lines', () => {
	test.each([
		'otčím se na mě dívá, když se sprchuju',
		'strejda mě šmíruje ve vaně',
		'přítel od mámy chodí v noci do pokoje ke mně',
		'dcera má modřiny a nechce do školy',
		'mamka je opilá a nevstává, jsem tu sama',
		'žiju už jen kvůli dětem',
		'přemýšlím, jak by to nejmíň bolelo',
		'bejvalej stojí každej den před barákem',
		'přivezli nás sem a nemůžeme odejít',
		'přestal pít a třese se',
		'babi najednou plete slova',
		'ztratila se a tři hodiny ji nemůžeme najít, má demenci',
		'umira mi deda',
		'krvacii mocc',
		'dědu zamkli v komoře',
		'leží na schodech a je celý bílý',
		'odchází navždy, píše brácha',
		'má modrou pusu',
		'mamka se neprobouzí',
		'máma odjela a nechala nás tu samotné',
		'sedí na parapetu',
		'pračka kouří a jiskří',
		'v bytě je sedm stupňů',
		'kolega ještě se nevrátil z túry',
		'lehnu si pod vlak',
		'tluče do dveří, píšu ze záchodu',
		'mluví s někým, kdo tam není',
		'zapálilo se to a nejde to uhasit',
		'děda zapomněl zavřít plyn',
		'jsem na dně, péče o mámu mě ničí'
	])('"%s"', (query) => {
		expect(numbersOf(query).length).toBeGreaterThan(0);
		expect(understand(query).linesBelow).toBe(false);
	});
});

describe('who does what to whom has the police, whoever it is', () => {
	test.each([
		'šéf nám drží pasy',
		'zamkla mě v koupelně a odešla',
		'babičku drží zavřenou v pokoji',
		'nesmím odejít, dokud nesplatím dluh',
		'chtějí mě provdat',
		'kolega mi sahá na zadek',
		'masér mě ohmatával',
		'fotí děti ve sprše',
		'dali jí něco do pití',
		'klečet na hrachu mě nutí celý večer',
		'snacha nedává tchyni najíst',
		'soused na mě míří puškou',
		'klientka odešla ze stacionáře',
		'děda nedorazil od doktora',
		'soused ho bije',
		'nechce být doma s otcem, mlátí ji',
		'přítel mě nenechá odejít z bytu, jsem nemocná'
	])('"%s"', (query) => {
		expect(numbersOf(query)[0]).toBe('158');
	});
});

describe('who gets into a home is a burglar, who of the family moves about in it is none', () => {
	test.each([
		'někdo nám leze po baráku',
		'chlap leze po chatě',
		'leze do bytu',
		'lezou nám do sklepa',
		'bejvalej mi leze do baráku',
		'babičce leze někdo do bytu'
	])('"%s"', (query) => {
		expect(numbersOf(query)[0]).toBe('158');
	});

	test.each([
		'děda už sotva leze po baráku',
		'máma leze po domě o holi',
		'miminko nám leze po bytě',
		'strejda sotva leze z baráku',
		'manžel po operaci pomalu leze po bytě'
	])('"%s" is none', (query) => {
		expect(numbersOf(query)).toEqual([]);
	});
});

describe('who sees, hears or believes what is not there has the ambulance', () => {
	test.each([
		'někdo mi mluví v hlavě',
		'vidím démony',
		'prý musí obětovat dítě',
		'máma blouzní',
		'schizofrenik vysadil léky a napadl souseda'
	])('"%s"', (query) => {
		expect(numbersOf(query)[0]).toBe('155');
	});
});

describe('other languages have the line of what is wrong', () => {
	test.each([
		['мені погано на серці', '155'],
		['дитина випила хлор', '155'],
		['dcéra sa dusí', '155'],
		['a man is breaking into our house', '158']
	])('"%s": %s', (query, number) => {
		expect(numbersOf(query)).toContain(number);
	});
});

describe('a child afraid of a parent is heard in other languages, and has the line for children', () => {
	test.each([
		'мама п’яна, я одна вдома',
		'вітчим чіпає мене',
		'боюся батька',
		'mama piana i ya sama vdoma',
		'Mama ist betrunken und ich bin allein',
		'Angst vor meinem Vater',
		'mum is drunk and i am alone',
		'im scared of my dad',
		'mama jest pijana i krzyczy, boję się',
		'wujek mnie dotyka',
		'mamka je opitá a nevstáva, som sama'
	])('"%s"', (query) => {
		expect(numbersOf(query)).toContain('116111');
	});
});

describe('what no phrase of another language says is asked about at least', () => {
	test.each([
		'мене тримають у підвалі',
		'краще б мене не було',
		'er antwortet nicht und ist ganz blau',
		'everyone would be better without me',
		'lepiej żeby mnie nie było',
		'všetkým by bolo lepšie bezo mňa'
	])('"%s"', (query) => {
		const { lines, mayBeDanger } = understand(query);
		expect(mayBeDanger || lines.length > 0).toBe(true);
	});
});

describe('what only sounds like danger is not asked about', () => {
	test.each([
		'ztratil se mi pes',
		'našla jsem kočku',
		'vypadl proud',
		'bolí mě hlava z počasí',
		'bolí mě záda',
		'prodám auto',
		'pojistka na auto',
		'bojím se pavouků',
		'ujel mi vlak',
		'ztratil se mi klíč',
		'ta práce mě zabije',
		'Hund entlaufen'
	])('"%s"', (query) => {
		expect(understand(query)).toMatchObject({ lines: [], mayBeDanger: false });
	});

	test.each([
		'ztratil se nám pes a dítě',
		'vypadl proud, babička má kyslík',
		'bolí mě záda, chci umřít'
	])('"%s" is more', (query) => {
		const { lines, mayBeDanger } = understand(query);
		expect(mayBeDanger || lines.length > 0).toBe(true);
	});
});
