import catalogue from 'virtual:catalogue';
import { findResultsIn } from '#lib/help/catalogue/results.ts';
import { region } from '#lib/region/here.ts';

/** Finds results in the region of this release. */
export const findResults = findResultsIn(region, catalogue);
