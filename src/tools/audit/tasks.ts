import type { Browser, Page } from '@playwright/test';
import { PHONE } from '../chromium.ts';
import { hasFocus, Keyboard } from './keyboard.ts';

/** What people come for, done without a mouse; each ends where the thing is reached, or throws. */
interface Task {
	readonly name: string;
	readonly from: string;
	/** Resolves to the stops from the answer to the first number, where it is about one. */
	readonly by: (keyboard: Keyboard) => Promise<unknown>;
}

const field = (page: Page) =>
	page.getByRole('searchbox').or(page.getByRole('combobox', { name: /^Napište/ }));
const call = (page: Page) => page.getByRole('main').getByRole('link', { name: /^\s*Zavolat/ });

async function search(keyboard: Keyboard, words: string): Promise<void> {
	await keyboard.tabTo(field(keyboard.page));
	await keyboard.type(words);
	await keyboard.press('Enter');
	await keyboard.page.waitForURL('**/hledat/**');
	await keyboard.page.getByRole('group', { name: 'Výsledek hledání' }).waitFor();
	await keyboard.page.waitForLoadState('networkidle');
}

const RESULTS = '/hledat/?q=obedy+v+ponikle';

export const TASKS: readonly Task[] = [
	{
		name: 'lunch for Poniklá: call',
		from: '/',
		by: async (keyboard) => {
			await search(keyboard, 'oběd Poniklá');
			return keyboard.tabTo(call(keyboard.page));
		}
	},
	{
		name: 'choose a village, its lunch, call',
		from: '/',
		by: async (keyboard) => {
			const { page } = keyboard;
			await keyboard.tabTo(page.getByRole('combobox', { name: /^Kde bydlí/ }));
			await keyboard.type('Pon');
			await keyboard.open(page.getByRole('link', { name: 'Oběd domů' }));
			await page.waitForURL('**/situace/**');
			return keyboard.tabTo(call(page));
		}
	},
	{
		name: 'narrow the results',
		from: RESULTS,
		by: async (keyboard) => {
			const { page } = keyboard;
			await keyboard.open(page.getByRole('button', { name: 'Upřesnit' }));
			await keyboard.tabTo(page.getByRole('combobox', { name: 'Komu' }));
			await keyboard.press('ArrowDown');
			await page.waitForURL(/skupina=/);
		}
	},
	{
		name: 'the map: what Poniklá gets',
		from: '/hledat/?q=obedy',
		by: async (keyboard) => {
			const { page } = keyboard;
			await keyboard.open(page.getByRole('link', { name: 'Mapa' }));
			await keyboard.open(page.getByRole('button', { name: 'Poniklá', exact: true }));
			await page.locator('[aria-pressed=true]', { hasText: 'Poniklá' }).waitFor();
		}
	},
	{
		name: 'a service on a referral, printed',
		from: RESULTS,
		by: async (keyboard) => {
			const { page } = keyboard;
			await keyboard.open(page.getByRole('button', { name: 'Přidat do doporučení' }));
			await keyboard.open(page.getByRole('link', { name: /Doporučení: 1/ }));
			await page.waitForURL('**/doporuceni/**');
			await keyboard.tabTo(page.getByRole('button', { name: /^Vytisknout/ }));
		}
	},
	{
		name: 'respite, which is missing: whom to call',
		from: '/',
		by: async (keyboard) => {
			await search(keyboard, 'odpočinek od péče Poniklá');
			return keyboard.tabTo(keyboard.page.getByRole('main').locator('a[href^="tel:"]'));
		}
	},
	{
		name: 'coverage: where an answer is known from',
		from: '/pokryti/',
		by: async (keyboard) => {
			const { page } = keyboard;
			await keyboard.tabTo(page.getByRole('grid').locator('[tabindex="0"]'));
			await keyboard.press('ArrowRight');
			await keyboard.press('Enter');
			await page.locator('[aria-expanded=true]').waitFor();
			await keyboard.press('Escape');
			await page.locator('[aria-expanded=true]').waitFor({ state: 'detached' });
		}
	},
	{
		name: 'larger letters',
		from: '/',
		by: async (keyboard) => {
			await keyboard.open(keyboard.page.getByRole('button', { name: /největší/i }));
			await keyboard.page.locator('html[data-text-size=largest]').waitFor();
		}
	},
	{
		name: 'report an error',
		from: RESULTS,
		by: async (keyboard) => {
			const { page } = keyboard;
			await keyboard.open(page.getByRole('link', { name: /Nahlásit chybu/ }));
			await page.waitForURL('**/sluzba/**');
			await keyboard.tabTo(
				page.getByRole('region', { name: 'Nahlásit chybu' }).getByRole('button')
			);
		}
	},
	{
		name: 'leave a page of danger',
		from: '/tisen/',
		by: async (keyboard) => {
			for (let times = 0; times < 3; times++) await keyboard.press('Shift');
			await keyboard.page.waitForURL((url) => !url.pathname.startsWith('/tisen/'));
		}
	},
	{
		name: 'back to the same card',
		from: RESULTS,
		by: async (keyboard) => {
			const { page } = keyboard;
			const card = page.getByRole('article').first().getByRole('heading').getByRole('link');
			await keyboard.open(card);
			await page.waitForURL('**/sluzba/**');
			await keyboard.open(page.getByRole('link', { name: /obedy v ponikle/ }));
			await page.waitForURL('**/hledat/**');
			await card.waitFor();
			for (let tries = 0; tries < 50 && !(await hasFocus(card)); tries++) {
				await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
			}
			if (!(await hasFocus(card))) throw new Error('The focus does not return to the card');
		}
	},
	{
		name: 'take a suggestion',
		from: '/',
		by: async (keyboard) => {
			const { page } = keyboard;
			await keyboard.tabTo(field(page));
			await keyboard.type('peč');
			const first = page.getByRole('list', { name: 'Možná hledáte' }).getByRole('link').first();
			await first.waitFor();
			await keyboard.press('ArrowDown');
			if (!(await hasFocus(first))) throw new Error('The arrow does not lead to the suggestions');
			await keyboard.press('Enter');
			await page.waitForURL((url) => url.pathname !== '/');
		}
	}
];

interface Done {
	readonly task: Task;
	readonly keys: number;
	readonly letters: number;
	readonly toNumber: number | null;
	/** Why it cannot be done. */
	readonly failure: string | null;
}

/** Does a task on a phone that has never been here. */
export async function doTask(browser: Browser, url: string, task: Task): Promise<Done> {
	const context = await browser.newContext({ ...PHONE, locale: 'cs-CZ', serviceWorkers: 'block' });
	// The page of the weather, where the quick exit leads to.
	await context.route(
		(to) => !to.href.startsWith(url),
		(route) => route.fulfill({ body: 'elsewhere' })
	);
	const page = await context.newPage();
	await page.goto(url + task.from, { waitUntil: 'networkidle' });
	const keyboard = new Keyboard(page);
	const end = await task.by(keyboard).then(
		(stops) => ({ toNumber: typeof stops === 'number' ? stops : null, failure: null }),
		(error: unknown) => ({ toNumber: null, failure: String(error).split('\n')[0] ?? '' })
	);
	await context.close();
	return { task, keys: keyboard.keys, letters: keyboard.letters, ...end };
}
