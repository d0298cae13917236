import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { byId } from '#lib/region/find.ts';
import { reachableAdviser } from '#lib/help/offer/advice.ts';
import type { Region } from '#lib/region/region.ts';
import { municipalityOf } from '#lib/region/find.ts';
import { allCurrent } from '#lib/region/statements.ts';
import { buildSite } from '../build-site.ts';
import { launchChromium, PHONE } from '../chromium.ts';
import { medianOf } from '../quantiles.ts';
import { startServer } from '../serve.ts';
import { printTable, Verdicts } from '../tables.ts';
import { TAP_PATHS, type Step, type TapPath } from './tap-paths.ts';

/** From a cold start to dialling the right person. */
const MEDIAN_GOAL = 3;
const VILLAGE = 'Kde bydlí ten, kdo pomoc potřebuje?';
const WORDS = 'Napište to vlastními slovy';

/** Taps through the ten scenarios on the built site and prints how many taps each took. */
export async function reportTaps(region: Region, directory = resolve('build')): Promise<void> {
	if (!existsSync(join(directory, '404.html'))) buildSite();
	const server = await startServer({ directory, port: 0 });
	const browser = await launchChromium();
	const counts: number[] = [];
	const rows: string[][] = [];
	for (const path of TAP_PATHS) {
		const { count, called } = await countTaps(browser, server.url, region, path).catch(failed);
		counts.push(count);
		rows.push([`${path.scenario}  ${path.who}`, String(count), `  ${called}`]);
	}
	await browser.close();
	await server.stop();
	const median = medianOf(counts);
	const verdict = new Verdicts().atMost(median, MEDIAN_GOAL);
	printTable(
		'Klepnutí od úvodní stránky k správnému číslu',
		['', 'cíl'],
		[...rows, ['medián', String(median), ...verdict]]
	);
}

/** Its number is never reached. */
function failed(error: unknown): Taps {
	const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
	return { count: Infinity, called: `nedošel k číslu: ${line}` };
}

/** How many taps a path took, the call among them, and who answers. */
export interface Taps {
	readonly count: number;
	/** The right one, or the adviser where no number of theirs is known. */
	readonly called: string;
}

/**
 * Walks a path on a phone that has never seen the site, and taps the right
 * number. Each target must be there to be hit; scrolling is no tap.
 *
 * @throws when a target or the number is not found
 */
export async function countTaps(
	browser: Browser,
	url: string,
	region: Region,
	path: TapPath
): Promise<Taps> {
	const { number, called } = rightNumber(region, path);
	const context = await browser.newContext({
		...PHONE,
		hasTouch: true,
		isMobile: true,
		locale: 'cs-CZ'
	});
	const page = await context.newPage();
	page.setDefaultTimeout(10_000);
	try {
		await page.goto(url);
		if (path.offline) await loseSignal(page, url);
		let taps = 0;
		for (const step of path.steps) taps += await take(page, step);
		await callButton(page, number).tap();
		return { count: taps + 1, called };
	} finally {
		await context.close();
	}
}

async function loseSignal(page: Page, url: string): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
	await page.context().setOffline(true);
	await page.goto(url);
}

async function take(page: Page, step: Step): Promise<number> {
	switch (step.do) {
		case 'tap':
			await page
				.getByRole('link', { name: step.name, exact: true })
				.or(page.getByRole('button', { name: step.name, exact: true }))
				.first()
				.tap();
			return 1;
		case 'open':
			await page.locator('summary').filter({ hasText: step.name }).tap();
			return 1;
		case 'type':
			await page.getByLabel(WORDS).tap();
			await page.keyboard.type(step.words);
			return 1;
		case 'choose village':
			// The list is drawn by the system: one tap opens it, another picks.
			await page.getByLabel(VILLAGE).selectOption(step.name);
			return 2;
	}
}

function callButton(page: Page, number: string) {
	return page.locator(`main a[href="tel:${number}"]`).first();
}

function rightNumber(region: Region, { right, municipality }: TapPath) {
	const service = byId(region.services, right);
	const own = service && allCurrent(service.phones)[0]?.value.number;
	if (own) return { number: own, called: service.name };
	const adviser = reachableAdviser(region, municipalityOf(region, { municipality }));
	if (!adviser) throw new Error(`Nikdo, komu zavolat: ${right}`);
	return {
		number: adviser.phone.number,
		called: `úřad ${adviser.office.locative} (${service?.name ?? right}: číslo neznáme)`
	};
}
