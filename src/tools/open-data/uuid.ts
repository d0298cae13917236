import { createHash } from 'node:crypto';

/** Chosen once: another one would give every record a new id. */
const NAMESPACE = Buffer.from('8d0f5b0a6f5e4b0e9c1d3f0a7b2c4e61', 'hex');

/** The same for the same name in any release (RFC 9562, 5.5: version 5). */
export function uuidOf(...name: readonly string[]): string {
	const bytes = createHash('sha1')
		.update(NAMESPACE)
		.update(name.join('/'))
		.digest()
		.subarray(0, 16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
