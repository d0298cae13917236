import { bound } from './bound.ts';
import { about, accessibility, errors, privacy, sources } from './cs/about.ts';
import { situation, type } from './cs/catalogue.ts';
import { common } from './cs/common.ts';
import { crisis } from './cs/crisis.ts';
import { home } from './cs/home.ts';
import { municipality } from './cs/municipality.ts';
import { results } from './cs/results.ts';
import { service } from './cs/service.ts';

/** Everything the interface says, in Czech; another language has the same shape. */
export const cs = bound({
	common,
	home,
	results,
	service,
	municipality,
	type,
	situation,
	crisis,
	about,
	sources,
	accessibility,
	privacy,
	errors
});

export type Messages = typeof cs;
