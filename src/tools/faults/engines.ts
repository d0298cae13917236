import { existsSync } from 'node:fs';
import { findChromium } from '../chromium.ts';

/** An engine of browsers that the tests of faults run in. */
export interface Engine {
	readonly name: string;
	readonly title: string;
	/** Whether it is here, and the packages of Debian that bring it. */
	readonly installed: () => boolean;
	readonly packages: string;
	readonly env: Readonly<Record<string, string>>;
	/** The tests it can run; empty: all. */
	readonly files: string;
	/** What the tests are started by. */
	readonly under: string;
}

const have = (...files: readonly string[]) => files.every((file) => existsSync(file));

/** These open pages by `own-server.ts`, which has a page for what Playwright does not drive. */
const WITH_OWN_SERVER = ['engines', 'faults', 'hosts', 'install', 'kill-switch', 'offline'];

export const ENGINES: readonly Engine[] = [
	{
		name: 'chromium',
		title: 'Chromium',
		installed: () => findChromium() !== null,
		packages: 'chromium',
		env: {},
		files: '',
		under: ''
	},
	{
		name: 'firefox',
		title: 'Firefox ESR',
		installed: () => have('/usr/bin/firefox-esr'),
		packages: 'firefox-esr',
		env: { ENGINE: 'firefox' },
		files: '',
		under: ''
	},
	{
		name: 'webkitgtk',
		title: 'WebKitGTK',
		installed: () => have('/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run'),
		packages: 'webkit2gtk-driver xvfb xauth',
		env: { ENGINE: 'webkitgtk' },
		files: WITH_OWN_SERVER.map((name) => `tests/e2e/${name}`).join(' '),
		// It draws on a screen, and a server has none.
		under: 'xvfb-run --auto-servernum'
	}
];

/** Says of an engine that is not here how it comes; null of one that is. */
export function missingOf({ title, installed, packages }: Engine): string | null {
	if (installed()) return null;
	return `${title} is not installed, so nothing was tried in it: apt-get install ${packages}`;
}
