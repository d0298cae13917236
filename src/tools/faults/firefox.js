#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

/**
 * Starts Debian's Firefox as Playwright would, and stands between the two: what
 * Playwright asks of a newer Firefox only, though no test needs it, is answered here.
 */
const FIREFOX = '/usr/bin/firefox-esr';
const NEWER = 'emulation.setMediaFeaturesOverride';
const LISTENING = /^(WebDriver BiDi listening on )(ws:.*)$/;

const firefox = spawn(FIREFOX, process.argv.slice(2), { stdio: ['ignore', 'ignore', 'pipe'] });
firefox.on('exit', (code) => process.exit(code ?? 1));
createInterface(firefox.stderr).on('line', (line) => {
	const [, words, address] = LISTENING.exec(line) ?? [];
	if (!address) return console.error(line);
	const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
	server.on('listening', () => {
		const at = server.address();
		if (at && typeof at === 'object') console.error(`${words}ws://127.0.0.1:${at.port}`);
	});
	server.on('connection', (client) => join(client, address));
});

/** @param {WebSocket} client @param {string} address */
function join(client, address) {
	const browser = new WebSocket(`${address}/session`, { perMessageDeflate: false });
	const opened = new Promise((resolve) => browser.once('open', resolve));
	client.on('message', async (data) => {
		const { id, method } = JSON.parse(String(data));
		await opened;
		if (method === NEWER) client.send(JSON.stringify({ type: 'success', id, result: {} }));
		else browser.send(String(data));
	});
	browser.on('message', (data) => client.send(String(data)));
	browser.on('close', () => client.close());
	client.on('close', () => browser.close());
}
