export { about, accessibility, privacy, sources } from './about.ts';
export { situation, type } from './catalogue.ts';
export { common } from './common.ts';
export { crisis } from './crisis.ts';
export { errors } from './errors.ts';
export { home } from './home.ts';
export { municipality } from './municipality.ts';
export { results } from './results.ts';
export { service } from './service.ts';
