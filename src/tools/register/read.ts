import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { parser } from 'stream-json';
import { ignore } from 'stream-json/filters/ignore.js';
import { pick } from 'stream-json/filters/pick.js';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import { PackError } from '../read-pack.ts';
import { readService, type RegisterService } from './record.ts';

/** What was read of a file of the register. */
export interface Register {
	/** How many services there are in it. */
	readonly count: number;
	readonly services: readonly RegisterService[];
}

export interface ReadOptions {
	/** Which services are of use; the others are forgotten at once. */
	readonly keep: (service: RegisterService) => boolean;
	readonly onProgress?: (share: number, services: number) => void;
}

/** A file that must not be used; its message is one Czech sentence. */
export class RegisterError extends PackError {}

/** Names of people, and documents: they do not even become objects. */
const NEVER_READ = /\b(?:statutarniOrgany|vedouci\w*|doplnkoveUdaje|kontaktniAdresy)\b/;

/** What a service must say, by the key in the file. */
const NEEDED: Readonly<Record<string, (service: RegisterService) => unknown>> = {
	identifikator: (service) => service.identifier,
	druhSocialniSluzby: (service) => service.type,
	'poskytovatel.ico': (service) => service.ico,
	telefony: (service) => service.phones,
	zarizeni: (service) => service.places,
	formy: (service) => service.forms
};

/** Every key is sometimes missing; where most services lack it, it was renamed. */
const LEAST_SHARE = 0.5;

/**
 * Reads `rpss.json` from its beginning to its end, one service at a time: of a
 * hundred megabytes only what is kept stays in memory.
 *
 * Packed by gzip it is read as well.
 *
 * @throws RegisterError when it is cut, no JSON, or not as the register writes it
 */
export async function readRegister(file: string, options: ReadOptions): Promise<Register> {
	const found = await stat(file).catch(() => null);
	if (!found?.isFile()) throw new RegisterError(`Soubor „${file}“ tu není: zkontrolujte cestu.`);
	const { size } = found;
	const source = createReadStream(file);
	const services: RegisterService[] = [];
	const missing = Object.fromEntries(Object.keys(NEEDED).map((key) => [key, 0]));
	let count = 0;
	const take = (service: RegisterService) => {
		count += 1;
		for (const [key, read] of Object.entries(NEEDED))
			if (read(service) === undefined) missing[key] = (missing[key] ?? 0) + 1;
		if (options.keep(service)) services.push(service);
		if (count % 100 === 0) options.onProgress?.(source.bytesRead / size, count);
	};
	const text = (await isPacked(file)) ? source.pipe(createGunzip()) : source;
	source.once('error', (error) => text.destroy(error));
	await pipeline(
		text,
		parser.asStream({ streamValues: false }),
		pick.asStream({ filter: 'polozky' }),
		ignore.asStream({ filter: NEVER_READ }),
		streamArray.asStream(),
		async (items: AsyncIterable<{ readonly value: unknown }>) => {
			for await (const { value } of items) take(readService(value));
		}
	).catch((error: unknown) => {
		throw new RegisterError(unreadable(count), { cause: error });
	});
	if (count === 0) throw new RegisterError(NO_SERVICES);
	for (const [key, without] of Object.entries(missing))
		if (without > count * (1 - LEAST_SHARE)) throw new RegisterError(renamed(key, without, count));
	return { count, services };
}

/** By its first two bytes (RFC 1952), whatever its name: some servers send it so. */
async function isPacked(file: string): Promise<boolean> {
	const handle = await open(file);
	const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
	await handle.close();
	return buffer.equals(Buffer.from([0x1f, 0x8b]));
}

const NO_SERVICES =
	'V souboru není žádná služba pod klíčem „polozky“: není to rpss.json, nebo se jeho zápis změnil.';

function unreadable(count: number): string {
	return `Soubor je poškozený nebo useknutý: přečetli jsme jen ${count} služeb. Stáhněte ho znovu.`;
}

function renamed(key: string, without: number, count: number): string {
	return `Klíč „${key}“ chybí u ${without} z ${count} služeb: zápis registru se nejspíš změnil. Dejte vědět tomu, kdo se stará o program.`;
}
