/**
 * Everything the interface says, in Czech, by section; another language has the
 * same shape. A namespace, so that a page is sent only the sections it reads.
 */
export * as cs from './cs/sections.ts';
