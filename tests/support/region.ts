import { readRegion } from '../../src/tools/read-pack.ts';

/** What the tests are of, read once in a process: the frozen data in unit tests, those of the build in a browser. */
export const { region, outlines } = await readRegion();
