import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deskText } from '#lib/text/cs/desk.ts';
import { deskAnswers } from './desk/answers.ts';
import { startDesk } from './desk/server.ts';
import { Workshop } from './desk/workshop.ts';
import { PACK_FOLDER } from './read-pack.ts';

/**
 * Opens the clerk's page on this computer; nobody else can reach it.
 *
 * Usage: `npm run desk`, see `data/README.md`.
 */
const { values } = parseArgs({
	options: {
		data: { type: 'string', default: PACK_FOLDER },
		port: { type: 'string', default: '4321' }
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
