import type { Document, YAMLError } from 'yaml';

export interface SyntaxProblem {
	readonly offset: number;
	readonly message: string;
}

/** Every duplicate key, but only the first of other errors: the rest mostly follow from it. */
export function errorsOf(text: string, { errors }: Document.Parsed): SyntaxProblem[] {
	const duplicates = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
	const others = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
	return [...duplicates, ...others.slice(0, 1)].map(
		(error) =>
			slipOf(text, error) ??
			unclosedQuote(text, error) ?? {
				offset: error.pos[0],
				message:
					SENTENCES[codeOf(text, error)] ??
					'Zápisu tu nerozumím: zkontrolujte odsazení, dvojtečky a uvozovky na tomto řádku a nad ním.'
			}
	);
}

/** A slip of the hand, told where it is: the parser stumbles only at the next line. */
function slipOf(text: string, { code, pos: [offset] }: YAMLError): SyntaxProblem | null {
	const from = lineAbove(text, offset);
	const lines = text.slice(from, offset) + (/.*/.exec(text.slice(offset))?.[0] ?? '');
	for (const { codes, pattern, message } of SLIPS) {
		const found = codes.includes(code) && pattern.exec(lines);
		if (found) return { offset: from + found.index + found[0].length - 1, message };
	}
	return null;
}

/** A quote that runs to the next one, or to the end of the file, is told on its own line. */
function unclosedQuote(text: string, { code, pos: [offset] }: YAMLError): SyntaxProblem | null {
	const found = code === 'MISSING_CHAR' ? UNCLOSED_QUOTE.exec(text.slice(0, offset)) : null;
	return found && { offset: found.index + found[0].length, message: NO_QUOTE };
}

/** What is missing is an indent, unless it is a quote or a bracket. */
function codeOf(text: string, { code, message, pos: [offset] }: YAMLError): YAMLError['code'] {
	if (code !== 'MISSING_CHAR' || /quote/.test(message)) return code;
	const isOpen = /["'[\]{}]/.test(text.slice(lineAbove(text, offset), offset));
	return isOpen && !/ - indicator/.test(message) ? code : 'BAD_INDENT';
}

/** Where the line above begins. */
function lineAbove(text: string, offset: number): number {
	return text.lastIndexOf('\n', text.lastIndexOf('\n', offset - 1) - 1) + 1;
}

const NO_QUOTE = 'Chybí uvozovka nebo závorka: doplňte ji na konec hodnoty.';

/** A value that opens a quote and does not close it on its line. */
const UNCLOSED_QUOTE = /^[ -]*\w+: +(?:'[^'\n]*|"[^"\n]*)$/m;

interface Slip {
	readonly codes: readonly YAMLError['code'][];
	/** Its last character is where the slip is. */
	readonly pattern: RegExp;
	readonly message: string;
}

const SLIPS: readonly Slip[] = [
	{
		codes: ['MISSING_CHAR', 'BAD_INDENT', 'MULTILINE_IMPLICIT_KEY', 'UNEXPECTED_TOKEN'],
		pattern: /^ *-(?=[\p{L}_]+:)/mu,
		message: 'Za pomlčkou chybí mezera: napište „- “.'
	},
	{
		codes: ['MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY'],
		pattern: /^[ -]*[\p{L}_]+:(?=[^\s/])/mu,
		message: 'Za dvojtečkou chybí mezera: doplňte ji.'
	},
	{
		codes: ['MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY'],
		pattern: /: [|>][+-]?\n\S/,
		message: 'Text pod značkou „|“ nebo „>“ odsaďte o dvě mezery.'
	},
	{
		codes: ['UNEXPECTED_TOKEN'],
		pattern: /: +"[^"\n]*"(?=[\p{L}\d])/u,
		message: 'Uvnitř uvozovek jsou další rovné uvozovky: nahraďte je českými „ “.'
	},
	{
		codes: ['UNEXPECTED_TOKEN'],
		pattern: /: +[{[](?=[^\n]*[}\]] *\S)/,
		message: 'Text, který začíná závorkou, dejte celý do uvozovek.'
	}
];

const SENTENCES: Partial<Record<YAMLError['code'], string>> = {
	DUPLICATE_KEY: 'Pole je tu podruhé: nechte jen jedno.',
	BAD_SCALAR_START: 'Text, který začíná tímto znakem, dejte do uvozovek.',
	BLOCK_AS_IMPLICIT_KEY:
		'Hodnotu, ve které je dvojtečka s mezerou, dejte do uvozovek; jinak srovnejte odsazení.',
	MISSING_CHAR: NO_QUOTE,
	BAD_INDENT: 'Špatné odsazení: srovnejte řádek s ostatními poli a uzavřete závorky.',
	NON_STRING_KEY: 'Název pole má být obyčejné slovo bez otazníku a závorek.',
	RESOURCE_EXHAUSTION: 'Závorky nebo odrážky jsou vnořené příliš hluboko: zjednodušte zápis.'
};
