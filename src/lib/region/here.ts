import packed from 'virtual:region';
import { unpack } from './packed.ts';
import type { Region } from './region.ts';

/** The region of this release. */
// What the build packs into that module is a checked region.
export const region = unpack(packed) as Region;
