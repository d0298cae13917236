import { ALL_DETAILS, DETAILS_FOLDER, detailsAddress } from '#lib/region/addresses.ts';
import { partOf, type Details } from '#lib/region/details.ts';
import { readFile } from './release.ts';

const PART = new RegExp(`^${DETAILS_FOLDER}([\\w-]+)\\.json$`);

/** A part of the details; only the whole is kept on the phone. */
export function isDetailsPart({ pathname }: URL): boolean {
	return PART.test(pathname);
}

/** Cuts a part from the kept whole, so that sixty small files need not be fetched. */
export async function readDetailsPart(url: URL, event: ExtendableEvent): Promise<Response> {
	const whole = await readFile(new URL(detailsAddress(ALL_DETAILS), url), event);
	const details: Details = await whole.json();
	const part = partOf(details, PART.exec(url.pathname)?.[1] ?? '');
	return part ? Response.json(part) : new Response(null, { status: 404 });
}
