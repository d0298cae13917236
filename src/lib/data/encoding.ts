import { type Problem, WHOLE_FILE } from './problem.ts';

/** The largest file of a real pack has 25 kB; far above it, something else was copied in. */
export const MAX_BYTES = 256 * 1024;

export interface PackFile {
	/** Path inside the pack, with `/`. */
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** The text of a file, or the one reason why it cannot be read as text. */
export type Decoded = { readonly text: string } | { readonly problem: Problem };

/**
 * Decodes UTF-8, strictly: a file saved in windows-1250 or UTF-16 would
 * otherwise put broken names before the reader.
 */
export function decode({ path, bytes }: PackFile): Decoded {
	const fail = (message: string, before = '') => ({ problem: problemAfter(path, before, message) });

	if (bytes.length > MAX_BYTES)
		return fail(`Soubor je větší než ${MAX_BYTES / 1024} kB: rozdělte ho, nebo z něj smažte, co do dat nepatří.`);
	if (isUtf16(bytes)) return fail('Soubor je v kódování UTF-16: uložte ho znovu jako UTF-8.');
	if (hasByteOrderMark(bytes))
		return fail('Soubor začíná značkou BOM: uložte ho jako UTF-8 bez BOM.');
	return check(new TextDecoder().decode(bytes), fail);
}

function check(text: string, fail: (message: string, before: string) => Decoded): Decoded {
	const broken = text.indexOf('\uFFFD');
	if (broken >= 0)
		return fail('Tento znak není v UTF-8: uložte soubor znovu v kódování UTF-8.', text.slice(0, broken));
	const nul = text.indexOf('\0');
	if (nul >= 0)
		return fail('Soubor obsahuje znak NUL, není to tedy text: nahraďte ho správným souborem.', text.slice(0, nul));
	const tab = text.indexOf('\t');
	if (tab >= 0) return fail('Místo tabulátoru pište mezery.', text.slice(0, tab));
	return { text };
}

function isUtf16([first, second]: Uint8Array): boolean {
	return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function hasByteOrderMark([first, second, third]: Uint8Array): boolean {
	return first === 0xef && second === 0xbb && third === 0xbf;
}

function problemAfter(file: string, before: string, message: string): Problem {
	const lines = before.split('\n');
	return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1, field: WHOLE_FILE, message };
}
