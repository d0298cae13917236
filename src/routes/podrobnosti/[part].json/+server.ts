import details from 'virtual:details';
import { error, json } from '@sveltejs/kit';
import { ALL_DETAILS } from '#lib/region/addresses.ts';
import { partNames, partOf } from '#lib/region/details.ts';
import { pack } from '#lib/region/packed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
// A file, not a folder.
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	[ALL_DETAILS, ...partNames(details)].map((part) => ({ part }));

export const GET: RequestHandler = ({ params }) => {
	const part = params.part === ALL_DETAILS ? pack(details) : partOf(details, params.part);
	return part ? json(part) : error(404);
};
