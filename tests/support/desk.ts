import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { deskAnswers } from '../../src/tools/desk/answers.ts';
import { startDesk } from '../../src/tools/desk/server.ts';
import { Workshop } from '../../src/tools/desk/workshop.ts';
import { aPack } from '../fixtures/pack.ts';
import { writePack } from '../fixtures/pack-folder.ts';

export const NOW = new Date('2026-11-28T10:00:00Z');

/** A desk over a small pack, on a day. */
export async function aDesk() {
	return deskOn(writePack(aPack()));
}

export async function deskOn(folder: string) {
	const desk = await startDesk(0, deskAnswers(new Workshop(folder, () => NOW.getTime())));
	onTestFinished(() => desk.stop());
	const { url } = desk;
	const post = (path: string, fields: Readonly<Record<string, string | string[]>>) =>
		ask(url, path, { method: 'POST', headers: { origin: url }, fields });
	return {
		url,
		folder,
		post,
		/** What a browser shows after a form was sent. */
		send: async (path: string, fields: Parameters<typeof post>[1]) => {
			const answer = await post(path, fields);
			return answer.location ? ask(url, answer.location) : answer;
		},
		text: (path: string) => readFileSync(join(folder, path), 'utf8'),
		write: (path: string, text: string) => writeFileSync(join(folder, path), text),
		/** Of a record, as the list shows it. */
		printOf: async (id: string) => {
			const { body } = await ask(url, '/');
			return new RegExp(`/plati/${id}">\\s*<input [^>]*value="(\\w+)"`).exec(body)?.[1] ?? '';
		},
		/** What a browser would send of a form of a service. */
		form: async (id: string) => fieldsIn((await ask(url, `/zaznam/services/${id}`)).body),
		fieldsAt: async (path: string) => fieldsIn((await ask(url, path)).body)
	};
}

function fieldsIn(body: string): Record<string, string | string[]> {
	const fields: Record<string, string | string[]> = {};
	const main = body.slice(body.indexOf('<main'));
	for (const [, attributes = '', text] of main.matchAll(
		/<(?:input|select|textarea)\s([^>]*)>(?:\n?([^<]*)<\/textarea)?/g
	)) {
		const name = / ?name="([^"]+)"/.exec(attributes)?.[1];
		if (!name || (/type="checkbox"/.test(attributes) && !/\schecked/.test(attributes))) continue;
		const value = text ?? / ?value="([^"]*)"/.exec(attributes)?.[1];
		if (value !== undefined) fields[name] = [fields[name] ?? [], value].flat();
	}
	for (const [, name = '', options = ''] of main.matchAll(
		/<select [^>]*?name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g
	))
		fields[name] = /value="([^"]*)" selected/.exec(options)?.[1] ?? '';
	return fields;
}

interface Sent {
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly fields?: Readonly<Record<string, string | readonly string[]>>;
}

/** Not by `fetch`, which sets its own `Host` and mends addresses. */
export function ask(
	url: string,
	path: string,
	{ method = 'GET', headers = {}, fields = {} }: Sent = {}
) {
	const { hostname, port } = new URL(url);
	return new Promise<{ status: number; body: string; bytes: Buffer; location: string | undefined }>(
		(done, fail) => {
			const sent = request({ hostname, port, path, method, headers }, (response) => {
				const parts: Buffer[] = [];
				response.on('data', (part: Buffer) => parts.push(part));
				response.on('end', () => {
					const bytes = Buffer.concat(parts);
					const { statusCode = 0, headers } = response;
					done({ status: statusCode, body: bytes.toString(), bytes, location: headers.location });
				});
			});
			sent.on('error', fail);
			const pairs = Object.entries(fields).flatMap(([name, values]) =>
				[values].flat().map((value): [string, string] => [name, value])
			);
			sent.end(method === 'POST' ? new URLSearchParams(pairs).toString() : undefined);
		}
	);
}
