import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writeSearchFiles } from '#lib/search/foreign/write.ts';
import { createSearch } from '#lib/search/search.ts';
import { region } from '../support/region.ts';
import { search } from '../support/search.ts';

const inCzech = createSearch(search.index);
/** What all other languages may weigh: with Polish, whose speakers come over the ridge, bare cries for help, children afraid of a parent, who is held or locked in, hears voices, or sees another beaten, in each. */
const MAX_BYTES = 13_500;

test('words of ours are Czech, and other languages change nothing about them', () => {
	const { types, situations, groups, topics } = region;
	const words = [...types, ...situations, ...groups, ...topics].flatMap((entry) => entry.words);
	expect(words.filter(isChanged)).toEqual([]);
});

test('so are sentences of the data', () => {
	const sentences = [
		...region.services.flatMap(({ summary, about }) => [
			summary,
			...about.map(({ value }) => value)
		]),
		...region.topics.map(({ text }) => text)
	].flatMap((text) => text?.split(/(?<=[.!?]) /) ?? []);
	expect(sentences.length).toBeGreaterThan(300);
	expect(sentences.filter(isChanged)).toEqual([]);
});

test.each([
	['Mittagessen für meine Oma in Jilemnice', 'de', '40'],
	['wheelchair', 'en', 'pujcovna-pomucek'],
	['шукаю житло', 'uk', 'kontaktni-misto-bydleni'],
	['shukaju zhytlo', 'uk', 'kontaktni-misto-bydleni'],
	['нет денег', 'uk', 'urad-prace'],
	['hľadám byt', 'sk', 'kontaktni-misto-bydleni'],
	['gdzie jest lekarz', 'pl', 'lekarska-pohotovost']
])('"%s" is %s and means %s', (query, language, type) => {
	const meaning = search.understand(query);
	expect([meaning.language?.id, meaning.types[0]?.id]).toEqual([language, type]);
});

test.each([
	'Meine Mutter atmet nicht',
	'mein Mann schlägt mich',
	"she can't breathe",
	'I want to die',
	'не хочу жити',
	"чоловік б'є мене",
	'ne khochu zhyty',
	'cholovik mene bye',
	'nechcem už žiť',
	'dieťa zmizlo',
	'mein Sohn hat Putzmittel getrunken',
	'wir wissen nicht wo wir schlafen sollen',
	"my son hasn't come home from school",
	"I don't want to be here anymore",
	'мама проковтнула ліки',
	'немає де ночувати',
	// One of both is a Czech word, too.
	'horyt kvartyra',
	'syn zhltol baterku',
	'mąż mnie bije',
	'dziecko nie oddycha',
	'nie chce zyc',
	'czuc gaz w kuchni',
	'bába spadla z vokna',
	'dědu trefil šlak',
	'my neighbour is beating his wife',
	'my father locks me in the cellar',
	'mein Nachbar schlägt seine Frau',
	'ich höre Stimmen',
	"сусід б'є дружину",
	'чую голоси, які наказують мені',
	'otec ma zatvára do pivnice',
	'sąsiad bije żonę',
	'słyszę głosy'
])('"%s" is a danger', (query) => {
	const { lines, linesBelow } = search.understand(query);
	expect({ isThere: lines.length > 0, linesBelow }).toEqual({ isThere: true, linesBelow: false });
});

test.each([
	'ich möchte zu Hause sterben Hospiz',
	'ich will nicht mehr allein leben',
	'Urlaub in den Bergen',
	'rehabilitation after stroke',
	"I don't want to live alone",
	'хочу жити в Чехії',
	'не хочу жити з мамою',
	'nechcem žiť sama',
	'chcę umrzeć w domu, hospicjum',
	'babcia po udarze, szukam opiekunki',
	'voběd pro mámu',
	'máma propadla alkoholu',
	'odpad'
])('"%s" is none', (query) => {
	expect(search.understand(query).lines).toEqual([]);
});

test('the file of all languages is light', () => {
	const { foreign } = writeSearchFiles(region);
	expect(gzipSync(new Uint8Array(foreign), { level: 9 }).length).toBeLessThanOrEqual(MAX_BYTES);
});

function isChanged(query: string): boolean {
	const meaning = search.understand(query);
	// Others are not read then: half the time of the test.
	if (!meaning.mayBeForeign) return meaning.language !== null;
	const czech = inCzech.understand(query);
	const types = (all: typeof czech) => all.types.map(({ id }) => id).join();
	return meaning.language !== null || types(meaning) !== types(czech);
}

test.each([
	['обід додому Яблонець', 'jablonec-nad-jizerou'],
	['потрібен притулок Рокитниця', 'rokytnice-nad-jizerou'],
	['їжа Студенець', 'studenec'],
	['допомога вдома в Їлемниці', 'jilemnice'],
	['лікар Понікла', 'ponikla']
])('"%s" names a village in its letters', (query, village) => {
	expect(search.understand(query).municipality).toBe(village);
});
