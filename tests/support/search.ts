import { searchOver } from '../../src/tools/search-over.ts';
import { region } from './region.ts';

/** Over the region of the tests, its index written once in a process: that takes seconds. */
export const search = searchOver(region);
