import { existsSync } from 'node:fs';
import { deskText } from '#lib/text/cs/desk.ts';
import { deskAnswers } from './desk/answers.ts';
import { startDesk } from './desk/server.ts';
import { Workshop } from './desk/workshop.ts';
import { readOptions } from './options.ts';
import { PACK_FOLDER } from './read-pack.ts';

/**
 * Opens the clerk's page on this computer; nobody else can reach it.
 *
 * Usage: `npm run desk`, see `data/README.md`.
 */
const { values } = readOptions({
	language: 'cs',
	usage: 'desk',
	options: {
		data: { type: 'string', default: PACK_FOLDER, value: '<složka>', about: 'jiná složka s daty' },
		port: { type: 'string', default: '4321', value: '<číslo>', about: 'jiný port tohoto počítače' }
	}
});

if (existsSync(values.data)) {
	const answers = deskAnswers(new Workshop(values.data));
	const { url } = await startDesk(Number(values.port), answers).catch(() => startDesk(0, answers));
	console.log(deskText.started(url));
} else {
	console.error(deskText.noFolder(values.data));
	process.exitCode = 1;
}
