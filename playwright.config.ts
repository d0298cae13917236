import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const SYSTEM_CHROMIUM = '/usr/bin/chromium';
const executablePath =
	process.env['CHROMIUM_PATH'] ?? (existsSync(SYSTEM_CHROMIUM) ? SYSTEM_CHROMIUM : undefined);

/** Of `npm run test:engines`; by itself Playwright opens Chromium. */
const ENGINE = process.env['ENGINE'];

/** As Debian gives it. What it cannot be told, it is not asked for. */
const FIREFOX = {
	browserName: 'firefox',
	channel: 'moz-firefox',
	launchOptions: { executablePath: 'src/tools/faults/firefox.js' }
} as const;

/** Another port lets two checkouts be tested at once. */
const PORT = Number(process.env['E2E_PORT'] ?? 4517);

export default defineConfig({
	testDir: 'tests/e2e',
	// It builds whole sites, which takes minutes, and no other build may run meanwhile.
	testIgnore: process.env['ODD_DATA'] ? [] : '**/odd-data.test.ts',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	retries: 0,
	workers: '100%',
	// Nothing here is measured by its time, and a busy machine is no fault of the finder.
	timeout: 300_000,
	expect: { timeout: 20_000 },
	reporter: [['list']],
	use: {
		baseURL: `http://localhost:${PORT}`,
		viewport: { width: 360, height: 740 },
		locale: 'cs-CZ',
		timezoneId: 'Europe/Prague',
		launchOptions: {
			...(executablePath ? { executablePath } : {}),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		},
		...(ENGINE === 'firefox' && FIREFOX)
	},
	webServer: {
		command: `npx tsx src/tools/serve.ts --port ${PORT}`,
		url: `http://localhost:${PORT}`,
		reuseExistingServer: false
	}
});
