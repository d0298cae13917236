import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { FROZEN, isRecordFile, LIVE } from '../../tests/fixtures/frozen-data.ts';
import { readPackFiles } from './read-pack.ts';

/** Freezes `data/` as it is today for the tests on facts; run by hand when they should know newer ones. */
const files = (await readPackFiles(LIVE)).filter(({ path }) => isRecordFile(path));
const texts = files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const);
const packed = brotliCompressSync(JSON.stringify(Object.fromEntries(texts)));
writeFileSync(FROZEN, packed);
console.log(`${files.length} souborů, ${packed.length} bajtů`);
