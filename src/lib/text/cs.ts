import { bound } from './bound.ts';
import { common } from './cs/common.ts';
import { home } from './cs/home.ts';
import { results } from './cs/results.ts';

/** Everything the interface says, in Czech; another language has the same shape. */
export const cs = bound({ common, home, results });

export type Messages = typeof cs;
