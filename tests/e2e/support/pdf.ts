import {
	getDocument,
	VerbosityLevel,
	type PDFDocumentProxy,
	type PDFPageProxy
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readQr, type Picture } from '../../support/read-qr.ts';

/** What a reader of a PDF gets, told by a reader of PDFs. */
export interface ReadPdf {
	readonly pages: number;
	readonly title: string;
	readonly language: string;
	/** Whether a screen reader finds the structure of the page. */
	readonly tagged: boolean;
	/** Headings of the first level. */
	readonly outline: readonly string[];
	/** Words of all pages, ordinary spaces between them. */
	readonly text: string;
	/** In points; of text that is not only spaces. */
	readonly smallestText: number;
	/** The same of phone numbers. */
	readonly smallestNumber: number;
	/** Words that reach into the right margin. */
	readonly beyondMargins: readonly string[];
	/** What a phone reads from the QR code of the first page. */
	readonly qr: string | null;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
	// A copy: the reader takes the bytes it is given away.
	const data = new Uint8Array(bytes);
	const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise;
	const { info } = await pdf.getMetadata();
	const pieces = await piecesOf(pdf);
	const read = {
		pages: pdf.numPages,
		title: spaced(String('Title' in info ? info.Title : '')),
		language: String('Language' in info ? info.Language : ''),
		tagged: (await pdf.getMarkInfo())?.Marked ?? false,
		outline: ((await pdf.getOutline()) ?? []).map(({ title }) => spaced(title)),
		text: spaced(pieces.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join('')),
		smallestText: Math.min(...pieces.flatMap(sizeOf)),
		smallestNumber: Math.min(
			...pieces.filter(({ str }) => /^\d{3}(\s\d{3}){1,2}$/.test(str.trim())).flatMap(sizeOf)
		),
		beyondMargins: pieces.filter(isBeyondMargins).map(({ str }) => str),
		qr: readQr(await pictureOf(pdf))
	};
	await pdf.destroy();
	return read;
}

type Piece = Extract<
	Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][0],
	{ str: string }
>;

async function piecesOf(pdf: PDFDocumentProxy): Promise<Piece[]> {
	const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
	const pages = await Promise.all(
		numbers.map(async (number) => (await pdf.getPage(number)).getTextContent())
	);
	return pages.flatMap(({ items }) => items.flatMap((item) => ('str' in item ? [item] : [])));
}

/** Spaces may be of any size. */
function sizeOf({ str, height }: Piece): number[] {
	return str.trim() === '' ? [] : [Math.round(height * 10) / 10];
}

/** A4 less the narrowest margin of our sheets, in points. */
const RIGHT = 595 - 34;

function isBeyondMargins({ str, transform, width }: Piece): boolean {
	return str.trim() !== '' && transform[4] + width > RIGHT;
}

/** What of the canvas is used; the type in the package says only that it is an object. */
interface CanvasFactory {
	create(
		width: number,
		height: number
	): { canvas: HTMLCanvasElement; context: { getImageData(...box: number[]): Picture } };
}

async function pictureOf(pdf: PDFDocumentProxy): Promise<Picture> {
	const page = await pdf.getPage(1);
	const viewport = page.getViewport({ scale: 2 });
	const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
	const { canvas, context } = (pdf.canvasFactory as CanvasFactory).create(width, height);
	await page.render({ canvas, viewport }).promise;
	return context.getImageData(0, 0, width, height);
}

function spaced(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
