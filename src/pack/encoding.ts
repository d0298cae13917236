import { fieldOnLine, firstOf, type Problem, type Rule } from './problem.ts';

/** The largest file of a real pack has 187 kB; far above it, something else was copied in. */
export const MAX_BYTES = 256 * 1024;

export interface PackFile {
	/** Path inside the pack, with `/`. */
	readonly path: string;
	readonly bytes: Uint8Array;
	/** `false` for a link, or a folder in place of a file: nothing in it is read. */
	readonly isPlain?: boolean;
}

/** The text of a file, or the one reason why it cannot be read as text. */
type Decoded = { readonly text: string } | { readonly problem: Problem };

/**
 * Decodes UTF-8, strictly: a file saved in windows-1250 or UTF-16 would
 * otherwise put broken names before the reader.
 */
export function decode({ path, bytes }: PackFile): Decoded {
	const objection = bytesRule(bytes);
	if (objection !== null) return { problem: problemAt(path, '', 0, objection) };

	// Takes a byte order mark off, and puts letters together that a Mac or a PDF took apart.
	const text = new TextDecoder().decode(bytes).normalize('NFC');
	for (const [pattern, sentence] of FORBIDDEN) {
		const offset = text.search(pattern);
		if (offset >= 0) return { problem: problemAt(path, text, offset, sentence) };
	}
	return { text };
}

/** What other programs leave, what a decoder writes in place of bytes that are not UTF-8, and what YAML or an editor would hide. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
	[
		/^(?:PK|\{\\rtf|%PDF)/,
		'Soubor uložil Word nebo jiný program než editor textu: uložte ho jako prostý text.'
	],
	[/^\s*<(?:!doctype|html)/i, 'Soubor je webová stránka: nahraďte ho původním souborem.'],
	[/\uFFFD/, 'Tento znak není v UTF-8: uložte soubor znovu v kódování UTF-8.'],
	[/\0/, 'Soubor obsahuje znak NUL, není to tedy text: nahraďte ho správným souborem.'],
	[/\r(?!\n)/, 'Konce řádků jsou ze starého Macu: uložte soubor s konci řádků LF.'],
	[/\t/, 'Místo tabulátoru pište mezery.'],
	[
		/(?<=^[ -]*|^[ -]*\w+:)\u00a0/m,
		'Je tu pevná mezera z webu, která vypadá jako obyčejná: přepište ji.'
	],
	[
		/^ *(?:<{7}|>{7})(?= |$)/m,
		'Zbyly tu značky slučování z gitu (<<<<<<<, =======, >>>>>>>): nechte jednu z obou podob a značky smažte.'
	]
];

const bytesRule: Rule<Uint8Array> = firstOf(
	(bytes) =>
		bytes.length > MAX_BYTES
			? `Soubor je větší než ${MAX_BYTES / 1024} kB: rozdělte ho, nebo z něj smažte, co do dat nepatří.`
			: null,
	(bytes) =>
		startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)
			? 'Soubor je v kódování UTF-16: uložte ho znovu jako UTF-8.'
			: null,
	(bytes) =>
		startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)
			? 'Soubor uložil Word: uložte ho jako prostý text v kódování UTF-8.'
			: null
);

function startsWith(bytes: Uint8Array, ...beginning: readonly number[]): boolean {
	return beginning.every((byte, index) => bytes[index] === byte);
}

function problemAt(file: string, text: string, offset: number, message: string): Problem {
	const before = text.slice(0, offset).split('\n');
	const position = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
	return { file, ...position, field: fieldOnLine(text, position.line), message };
}
