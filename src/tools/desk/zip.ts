import { crc32, deflateRawSync } from 'node:zlib';
import type { PackFile } from '../../pack/encoding.ts';

/** 1 January 1980, so that the same files are the same archive. */
const DAY = 0x21;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;

/** Files as a ZIP archive (PKWARE APPNOTE 6.3, 4.3): for each a header and its bytes, then the list of all. */
export function zipOf(files: readonly PackFile[]): Uint8Array {
	const parts: Buffer[] = [];
	const list: Buffer[] = [];
	let offset = 0;
	for (const { path, bytes } of files) {
		const name = Buffer.from(path);
		const packed = deflateRawSync(bytes);
		const about = Buffer.alloc(26);
		about.writeUInt16LE(20, 0);
		about.writeUInt16LE(UTF8_NAMES, 2);
		about.writeUInt16LE(DEFLATED, 4);
		about.writeUInt16LE(DAY, 8);
		about.writeUInt32LE(crc32(bytes), 10);
		about.writeUInt32LE(packed.length, 14);
		about.writeUInt32LE(bytes.length, 18);
		about.writeUInt16LE(name.length, 22);
		const tail = Buffer.alloc(14);
		tail.writeUInt32LE(offset, 10);
		list.push(Buffer.from('PK\x01\x02\x14\x00'), about, tail, name);
		const header = [Buffer.from('PK\x03\x04'), about, name, packed];
		parts.push(...header);
		offset += lengthOf(header);
	}
	const end = Buffer.alloc(18);
	end.writeUInt16LE(files.length, 4);
	end.writeUInt16LE(files.length, 6);
	end.writeUInt32LE(lengthOf(list), 8);
	end.writeUInt32LE(offset, 12);
	return Buffer.concat([...parts, ...list, Buffer.from('PK\x05\x06'), end]);
}

function lengthOf(parts: readonly Buffer[]): number {
	return parts.reduce((sum, { length }) => sum + length, 0);
}
