import type { CaseForms } from '#lib/region/region.ts';
import { plain } from '#lib/region/text.ts';
import { withPreposition } from '#lib/text/cs/words.ts';

/** A name of a municipality as it stands in sentences. */
export interface DeclinedName {
	readonly cases: CaseForms;
	/** `v Poniklé`, `na Benecku`. */
	readonly where: string;
	/** `do Poniklé`, `na Benecko`. */
	readonly whereTo: string;
	/** `false`: Czech has more than one way for such a name, so somebody must look. */
	readonly sure: boolean;
}

type Kind = 'feminine' | 'masculine' | 'neuter' | 'plural';

interface Pattern {
	readonly end: RegExp;
	readonly kind: Kind;
	/** Genitive, dative, accusative, locative, instrumental; `*` stands for the name as it is. */
	readonly endings: string;
	readonly sure?: boolean;
}

/**
 * How the last noun of a name goes on, by its end; the first that fits. The
 * patterns are those of the names in `data/obce.yaml`, and the school ones for
 * the others. What may be of two kinds (`Jilemnice` is one, `Vítkovice` are
 * many) is not sure.
 */
const NOUNS: readonly Pattern[] = [
	{ end: /(?<=(^| )[Vv])es$/, kind: 'feminine', endings: 'si si es si sí', sure: true },
	{ end: /(?<=(^| )[Dd])vůr$/, kind: 'masculine', endings: 'vora voru vůr voře vorem', sure: true },
	{ end: /(?<=(^| )[Ll]áz)ně$/, kind: 'plural', endings: 'ní ním ně ních němi', sure: true },
	{ end: /(?<=(^| )Brod)$/, kind: 'masculine', endings: 'u u * ě em', sure: true },
	{ end: /(?<=ov)ice$/, kind: 'plural', endings: 'ic icím ice icích icemi', sure: true },
	{ end: /(?<=[^aeiouyáéíóúůýě]n)ice$/, kind: 'feminine', endings: 'ice ici ici ici icí' },
	{ end: /(?<=.)ice$/, kind: 'plural', endings: 'ic icím ice icích icemi' },
	{ end: /(?<=.)ec$/, kind: 'masculine', endings: 'ce ci ec ci cem', sure: true },
	{ end: /(?<=.)ek$/, kind: 'masculine', endings: 'ku ku ek ku kem' },
	{ end: /(?<=(ov|ín|ýn))$/, kind: 'masculine', endings: 'a u * ě em', sure: true },
	{ end: /(?<=.)ův$/, kind: 'masculine', endings: 'ova ovu ův ově ovem' },
	{ end: /(?<=ík)$/, kind: 'masculine', endings: 'a u * u em', sure: true },
	{ end: /(?<=(sk|ck))o$/, kind: 'neuter', endings: 'a u o u em', sure: true },
	{ end: /(?<=st)o$/, kind: 'neuter', endings: 'a u o ě em', sure: true },
	{ end: /(?<=k)o$/, kind: 'neuter', endings: 'a u o u em' },
	{ end: /(?<=.)o$/, kind: 'neuter', endings: 'a u o ě em', sure: true },
	{ end: /(?<=št)ě$/, kind: 'neuter', endings: 'ě i ě i ěm', sure: true },
	{ end: /(?<=.)í$/, kind: 'neuter', endings: 'í í í í ím', sure: true },
	{ end: /(?<=[cďťňžšřj])a$/, kind: 'feminine', endings: 'y ě u ě ou' },
	{ end: /(?<=.)a$/, kind: 'feminine', endings: 'y ě u ě ou', sure: true },
	{ end: /(?<=[aeiouyáéíóúůýě])ky$/, kind: 'plural', endings: 'k kám ky kách kami' },
	{ end: /(?<=[^aeiouyáéíóúůýě])ky$/, kind: 'plural', endings: 'ek kám ky kách kami' },
	{ end: /(?<=.)y$/, kind: 'plural', endings: ' ům y ech y' },
	{ end: /(?<=.)e$/, kind: 'feminine', endings: 'e i i i í' },
	{ end: /(?<=.)ě$/, kind: 'feminine', endings: 'ě i i i í' },
	{ end: /(?<=[žščřcjďťň])$/, kind: 'feminine', endings: 'e i * i í' },
	{ end: /(?<=.)$/, kind: 'masculine', endings: 'u u * u em' }
];

/** The same five for an adjective before a noun, or in place of one. */
const ADJECTIVES: Readonly<Record<Kind, Readonly<Record<'hard' | 'soft', string>>>> = {
	feminine: { hard: 'é é ou é ou', soft: 'í í í í í' },
	masculine: { hard: 'ého ému ý ém ým', soft: 'ího ímu í ím ím' },
	neuter: { hard: 'ého ému é ém ým', soft: 'ího ímu í ím ím' },
	plural: { hard: 'ých ým é ých ými', soft: 'ích ím í ích ími' }
};

/** From here on a name stays: `nad Jizerou`, `u Horek`. */
const TAIL = /\s(?=(?:nad|pod|před|při|za|na|u|v|ve|z|ze|od|do)\s)/;

const ORDER = ['genitive', 'dative', 'accusative', 'locative', 'instrumental'] as const;

export function declineName(name: string): DeclinedName {
	const [head = name] = name.split(TAIL);
	const tail = name.slice(head.length);
	const words = head.split(' ');
	const last = words.pop() ?? '';
	const noun = nounOf(last, words.length > 0);
	const before = words.map((word) => adjectiveForms(word, noun.kind));
	const forms = ORDER.map(
		(_, i) => [...before.map((one) => one.forms[i]), noun.forms[i]].join(' ') + tail
	);
	const cases = Object.fromEntries(ORDER.map((key, i) => [key, forms[i]])) as unknown as CaseForms;
	// `na Benecku`, but `v Hlinsku`: no ending tells them apart.
	const on = words.length === 0 && /(?:sk|ck)o$/.test(last);
	return {
		cases,
		where: on ? `na ${cases.locative}` : plain(withPreposition('v', cases.locative)),
		whereTo: on ? `na ${cases.accusative}` : `do ${cases.genitive}`,
		sure: noun.sure && before.every(({ sure }) => sure) && !name.includes('-') && !on
	};
}

interface Declined {
	readonly kind: Kind;
	readonly forms: readonly string[];
	readonly sure: boolean;
}

/** The last word of a name: `Poniklá` and `Vysoké` are adjectives, too. */
function nounOf(word: string, isQualified: boolean): Declined {
	if (/á$/.test(word)) return { kind: 'feminine', ...adjectiveForms(word, 'feminine') };
	if (/é$/.test(word)) {
		const declined = adjectiveForms(word, 'neuter');
		return { kind: 'neuter', ...declined, sure: !isQualified };
	}
	if (/ý$/.test(word)) return { kind: 'masculine', ...adjectiveForms(word, 'masculine') };
	// The last pattern fits any word.
	const pattern = NOUNS.find(({ end }) => end.test(word)) ?? (NOUNS.at(-1) as Pattern);
	const stem = word.replace(pattern.end, '');
	const forms = pattern.endings
		.split(' ')
		.map((ending) => (ending.includes('*') ? ending.replace('*', word) : joined(stem, ending)));
	return { kind: pattern.kind, forms, sure: pattern.sure ?? false };
}

function adjectiveForms(word: string, kind: Kind) {
	const soft = word.endsWith('í');
	const stem = word.replace(/[áéýí]$/, '');
	const forms = ADJECTIVES[kind][soft ? 'soft' : 'hard'].split(' ').map((end) => stem + end);
	// A first name of a saint, a noun before a noun: no adjective.
	return { forms: stem === word ? ORDER.map(() => word) : forms, sure: stem !== word };
}

/** Before `ě` the last consonant softens: `Horka`, `v Horce`; others keep no hook: `Skála`, `ve Skále`. */
const SOFTENED: Readonly<Record<string, string>> = {
	ch: 'še',
	k: 'ce',
	h: 'ze',
	g: 'ze',
	r: 'ře',
	l: 'le',
	s: 'se',
	z: 'ze'
};

function joined(stem: string, ending: string): string {
	if (ending !== 'ě') return stem + ending;
	const [consonant = ''] = /(?:ch|[khgrlsz])$/.exec(stem) ?? [];
	return consonant ? stem.slice(0, -consonant.length) + SOFTENED[consonant] : `${stem}ě`;
}
