/**
 * Prints tasks for whoever writes queries at first sight: what happened, who types it and how.
 * The writer sees tasks only, never the words of the search: `npx tsx src/tools/quality/tasks.ts`.
 */
const SEED = 20_260_401;
const COUNT = 200;

/** Field of life, weight, right types, what happened or is wanted. */
const NEEDS = `
old 6 | 40 39 | frail elder no longer manages personal hygiene and dressing at home
old 5 | 40 | nobody cooks; a midday meal has to reach the elder's door
old 3 | 40 39 | purchases, cleaning, laundry and heating exceed the elder's strength
old 5 | 49 | permanent move of a frail, lucid elder to residential care
old 5 | 50 49 | dementia; permanent residence, home is no longer safe
old 4 | 46 45 39 44 | confused elder must not be alone while relatives are employed
old 5 | 44 | main carer is exhausted, ill or leaving for days
old 4 | 41 | risk of a fall when alone, nobody would learn of it
old 3 | charitni-taxi 39 42 | no transport or escort to an examination
old 4 | pujcovna-pomucek | equipment for moving and lying, for a limited time
old 3 | domaci-zdravotni-pece | wound, injection or infusion to be treated outside a clinic
old 3 | lecebna-ldn 52 44 | discharge from a ward is near, return home is not yet possible
old 5 | dobrovolnictvi 66 komunitni-zivot | isolation of a widowed elder
old 3 | 66 komunitni-zivot 45 | elder looks for a programme among peers
old 5 | urad-prace 37 socialni-pracovnik | cash benefit because of dependence on care
old 3 | byty-zvlastniho-urceni | move to a small barrier-free rented flat with help at hand
old 2 | 36 49 52 lecebna-ldn | bedridden, needs care and nursing under one roof
old 2 | 39 44 | presence of somebody for long hours, also at night
old 2 | lekarska-pohotovost | sudden illness out of hours, life not in danger
end 5 | paliativni-pece | incurable disease, last weeks at home or in a hospice
end 2 | paliativni-pece 55 37 60 | bereavement that is not overcome
handicap 3 | 42 39 | sight lost; accompaniment and reading of papers
handicap 3 | 56 | deaf person has to deal with an authority or a doctor
handicap 3 | 54 | infant or toddler with a diagnosis or delay
handicap 3 | 67 70 | intellectual disability; meaningful work under guidance
handicap 3 | 46 45 | adult with disability at home all day, parents at work
handicap 2 | 47 | care on workdays, family at weekends
handicap 2 | 48 51 | ageing parents seek lifelong residence for a disabled child
handicap 3 | 51 43 | adult with mild disability wants to leave parents
handicap 3 | 70 urad-prace | return to work and skills after an injury or a stroke
handicap 3 | 39 | disabled child or adult needs a companion at school, outdoors, in free time
money 6 | 37 socialni-pracovnik | loans and distraints out of control
money 3 | kontaktni-misto-bydleni 37 socialni-pracovnik socialni-bydleni | notice, arrears of rent
money 3 | socialni-bydleni kontaktni-misto-bydleni socialni-pracovnik | unaffordable market rent
money 3 | 57 | parent with children or a single without a roof
money 3 | 63 57 | nowhere to sleep tonight
money 3 | 61 hygienicke-zazemi | life outdoors: to get warm, to wash
money 5 | potravinova-pomoc | the fridge is empty before payday
money 3 | charitni-satnik | no money for garments and shoes
money 4 | urad-prace 37 socialni-pracovnik | job lost or income low, entitlement to benefits
money 2 | 69 61 socialni-pracovnik | a stranger sleeps outdoors, somebody should see to him
money 2 | 37 socialni-pracovnik 57 | start after release from prison
money 3 | socialni-pracovnik 37 | many troubles at once, does not know whom to turn to
money 2 | dluhova-prevence | talk on loans and traps for a class or a club
child 2 | 58 | adulthood reached in institutional or foster care, nowhere to go
child 4 | 65 | household with children does not cope: money, school, order
child 4 | ospod | child neglected or hurt by adults
child 3 | ospod rodinna-poradna 37 | parents part, custody and contact
child 3 | doprovazeni-pestounu ospod | child of others or of kin taken into care
child 3 | 62 volny-cas | adolescents without aim, outdoors
child 3 | volny-cas 62 | free time of school children
child 3 | materske-centrum | parent of a baby alone at home
child 3 | pedagogicka-poradna | difficulties of learning, readiness for school
child 4 | detsky-psycholog | child changed: fear, sadness, self-harm, refusal
child 3 | rodinna-poradna | couple or generations do not get on
child 1 | multidisciplinarni-tym socialni-pracovnik | many helpers of one family do not agree
psyche 4 | 55 60 | despair, sleeplessness, needs to talk at once
psyche 4 | centrum-dusevniho-zdravi | psychosis or bipolar disorder of an adult
psyche 2 | 51 50 43 | chronic mental illness, unable to live without support
drugs 2 | 59 69 | uses drugs, wants clean material or talk without reproach
drugs 3 | 59 37 | drinking, pills or gambling, own or of a relative
drugs 3 | 64 | end of a treatment, fear of relapse
drugs 1 | 68 | wants months away among others to get clean
violence 4 | 60a 60 57 | partner hurts, threatens or controls
violence 1 | 60a 37 60 | elder hurt or robbed by kin
`;
const SPEAKERS = `
daughter 50: old end psyche | neighbour 60: old money violence child | mayor 55: old money child
grandson 19: old end drugs psyche | the person, 84: old end violence money | son 47: old end drugs
mother of three, 34: child money handicap violence | teacher 41: child handicap
nurse on a ward 38: old end | man after prison 44: money drugs | foster parent 52: child
wife 70 of a sick man: old end violence | the person, 28: psyche drugs money violence handicap
father of an adult with disability, 61: handicap | boy or girl of 16: child drugs psyche violence
grandmother who raises grandchildren 63: child money drugs | single father 39: child money handicap
`;
const SHORT = ['two keywords', 'three or four words', 'no diacritics, phone', 'with village'];
const LONG = `half a sentence | whole sentence | complaint, help not named
no diacritics, phone | with village | long message`.split(/ \| |\n/);
const VILLAGES =
	'benecko bukovina-u-ciste horni-branna jablonec-nad-jizerou jilemnice kruh mricna ponikla ' +
	'paseky-nad-jizerou rokytnice-nad-jizerou studenec svojek vichova-nad-jizerou vitkovice';

/** Mulberry32: the same numbers between 0 and 1 wherever it runs. */
function randomOf(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const random = randomOf(SEED);
const drawn = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

const needs = [...NEEDS.matchAll(/^(\w+) (\d) \| (.+) \| (.+)$/gm)].map(
	([, field = '', weight, types = '', what = '']) => ({
		field,
		weight: Number(weight),
		types,
		what
	})
);
const speakers = SPEAKERS.trim().split(/ \| |\n/);
const weighted = needs.flatMap((need) => Array.from({ length: need.weight }, () => need));

/** Each need once, the rest as often as in life. */
const deck = [...needs, ...Array.from({ length: COUNT - needs.length }, () => drawn(weighted))]
	.map((need) => ({ need, order: random() }))
	.sort((one, other) => one.order - other.order);

for (const [index, { need }] of deck.entries()) {
	const able = speakers.filter((one) => one.split(': ')[1]?.split(' ').includes(need.field));
	const register = index % 2 ? drawn(LONG) : drawn(SHORT);
	const village = register === 'with village' ? ` (${drawn(VILLAGES.split(' '))})` : '';
	const how = `${index % 2 ? 'long' : 'short'}, ${register}${village}`;
	console.log([index + 1, how, drawn(able).split(': ')[0], need.what, need.types].join(' | '));
}
