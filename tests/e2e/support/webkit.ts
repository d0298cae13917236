import { setTimeout as wait } from 'node:timers/promises';
import { test } from '@playwright/test';
import { findElements, type Pattern, type Step } from './find-elements.ts';
import { ELEMENT, type WebDriver } from './web-driver.ts';

/** In milliseconds. */
const LOOK_AGAIN = 100;
const PATIENCE = 10_000;

type Text = string | RegExp;

interface Named {
	readonly name?: Text;
	readonly exact?: boolean;
	readonly level?: number;
}

/** What a matcher of Playwright hands over. */
interface Expected {
	readonly isNot: boolean;
	readonly timeout: number;
	readonly expectedNumber?: number;
	readonly expectedText?: readonly {
		readonly string?: string;
		readonly regexSource?: string;
		readonly regexFlags?: string;
		readonly matchSubstring?: boolean;
	}[];
}

interface Seen {
	readonly count: number;
	readonly visible: boolean;
	readonly text: string;
	readonly value: string;
}

/** Where elements are looked for: a page, or what was found before. */
abstract class Place {
	protected abstract readonly steps: readonly Step[];
	protected abstract readonly page: WebKitPage;

	getByRole(role: string, { name, exact = false, level }: Named = {}): Locator {
		return this.#within({ role, level, name: name === undefined ? null : patternOf(name, exact) });
	}

	getByText(text: Text): Locator {
		return this.#within({ text: patternOf(text) });
	}

	getByLabel(text: Text): Locator {
		return this.#within({ label: patternOf(text) });
	}

	locator(css: string): Locator {
		return this.#within({ css });
	}

	#within(step: Step): Locator {
		return new Locator(this.page, [...this.steps, step]);
	}
}

/**
 * The part of Playwright's page that the tests of faults use, over WebDriver:
 * Playwright drives a WebKit of its own only, and not that of a distribution.
 * What it cannot do here skips the test, and says so.
 */
export class WebKitPage extends Place {
	readonly _apiName = 'Page';
	readonly steps = [];
	readonly page = this;
	#onload: (() => void) | null = null;

	readonly #driver: WebDriver;
	readonly #window: string;
	readonly #base: () => string;

	constructor(driver: WebDriver, window: string, base: () => string) {
		super();
		this.#driver = driver;
		this.#window = window;
		this.#base = base;
	}

	send<T>(method: string, path: string, body?: object): Promise<T> {
		return this.#driver.send(this.#window, method, path, body);
	}

	/** The answer of the server is not told. */
	goto(address: string): Promise<null> {
		return this.#load('url', { url: new URL(address, this.#base()).href });
	}

	goBack(): Promise<null> {
		return this.#load('back');
	}

	reload(): Promise<null> {
		return this.#load('refresh');
	}

	async #load(command: string, body?: object): Promise<null> {
		await this.send('POST', command, body);
		await this.#noteLoad();
		return null;
	}

	content(): Promise<string> {
		return this.send('GET', 'source');
	}

	async evaluate<T>(read: (...given: never[]) => T | Promise<T>, ...given: unknown[]): Promise<T> {
		const script = `const done = arguments[1];
			Promise.resolve().then(() => (${read})(...arguments[0])).then(
				(value) => done({ value }), (error) => done({ error: String(error) }));`;
		type Answer = { readonly value: T; readonly error?: string };
		const { value, error } = await this.send<Answer>('POST', 'execute/async', {
			script,
			args: [given]
		});
		if (error) throw new Error(error);
		return value;
	}

	waitForFunction(holds: () => unknown): Promise<void> {
		return until(async () => Boolean(await this.evaluate(holds)), PATIENCE * 6);
	}

	async waitForLoadState(): Promise<void> {
		await this.#noteLoad();
	}

	async waitForEvent(_load: 'load'): Promise<void> {
		await until(() => this.#loadedAnew(), PATIENCE);
	}

	/** Of errors and the console WebDriver hears nothing. */
	on(event: string, tell: () => void): void {
		if (event === 'load') this.#onload = tell;
	}

	/** Marks the document; of one that has no mark nobody was told. */
	async #loadedAnew(): Promise<boolean> {
		const anew = await this.evaluate(() => {
			if (document.readyState !== 'complete' || 'known' in window) return false;
			return Object.assign(window, { known: true }).known;
		});
		if (anew) this.#onload?.();
		return anew;
	}

	async #noteLoad(): Promise<void> {
		await until(() => this.#loadedAnew(), PATIENCE).catch(() => undefined);
	}

	async look(steps: readonly Step[]): Promise<Seen> {
		await this.#loadedAnew();
		return this.evaluate(findElements as never, steps);
	}

	async close(): Promise<void> {
		await this.send('DELETE', 'window');
	}

	mainFrame() {
		return {
			_expect: (_url: string, expected: Expected) =>
				settled(expected, async () => {
					const value = await this.evaluate(() => location.href);
					return { value, matches: fits(value, expected) };
				})
		};
	}

	context() {
		return { _options: { baseURL: this.#base() } };
	}

	addInitScript = cannot('run a script before those of a page');
	emulateMedia = cannot('draw for paper');
}

/** Windows of one browser. */
export function webKitContext(driver: WebDriver, base: () => string) {
	return {
		newPage: async () => new WebKitPage(driver, await driver.newWindow(), base),
		newCDPSession: cannot('be told how much room there is')
	};
}

class Locator extends Place {
	readonly _apiName = 'Locator';

	protected readonly page: WebKitPage;
	protected readonly steps: readonly Step[];

	constructor(page: WebKitPage, steps: readonly Step[]) {
		super();
		this.page = page;
		this.steps = steps;
	}

	first(): Locator {
		return new Locator(this.page, [...this.steps, { first: true }]);
	}

	/** By the page itself: what lies in a window behind another cannot be clicked. */
	async click(): Promise<void> {
		await this.#seen();
		await this.page.evaluate(findElements as never, this.steps, 'press');
	}

	async fill(value: string): Promise<void> {
		await this.#seen();
		await this.#act('clear');
		await this.#act('value', { text: value });
	}

	async selectOption({ value }: { readonly value: string }): Promise<void> {
		await this.#seen();
		await new Locator(this.page, [...this.steps, { css: `[value="${value}"]` }]).#act('click');
	}

	async isVisible(): Promise<boolean> {
		return (await this.page.look(this.steps)).visible;
	}

	async innerText(): Promise<string> {
		await this.#seen();
		return (await this.page.look(this.steps)).text;
	}

	#seen(): Promise<void> {
		return until(async () => (await this.page.look(this.steps)).visible, PATIENCE);
	}

	/** Tried until it can be done: something may still move, or lie over it. */
	#act(action: string, body: object = {}): Promise<void> {
		return until(async () => {
			type Found = { readonly [ELEMENT]: string };
			const found = await this.page.evaluate<Found>(findElements as never, this.steps, 'give');
			await this.page.send('POST', `element/${found[ELEMENT]}/${action}`, body);
			return true;
		}, PATIENCE);
	}

	_expect(expression: string, expected: Expected) {
		return settled(expected, async () => {
			const { count, visible, text, value } = await this.page.look(this.steps);
			switch (expression) {
				case 'to.be.visible':
					return { matches: visible, value: `${count} elements` };
				case 'to.be.hidden':
					return { matches: !visible, value: `${count} elements` };
				case 'to.be.attached':
					return { matches: count > 0, value: `${count} elements` };
				case 'to.have.count':
					return { matches: count === expected.expectedNumber, value: count };
				case 'to.have.text':
					return { matches: count === 1 && fits(text, expected), value: text };
				case 'to.have.value':
					return { matches: count === 1 && fits(value, expected), value };
				default:
					throw new Error(`What ${expression} means is not said here.`);
			}
		});
	}

	override toString(): string {
		return JSON.stringify(this.steps);
	}
}

/** Asks until it is as expected, or the time is over. */
async function settled(
	{ isNot, timeout }: Expected,
	look: () => Promise<{ readonly matches: boolean; readonly value: unknown }>
) {
	let last: { readonly matches: boolean; readonly value: unknown } = { matches: isNot, value: '' };
	const asExpected = async () => {
		last = await look();
		return last.matches !== isNot;
	};
	const timedOut = await until(asExpected, timeout).then(
		() => false,
		() => true
	);
	return { matches: last.matches, received: { value: last.value }, timedOut };
}

/** @throws when it does not hold in time; a page that is being left cannot be asked for a while */
async function until(holds: () => Promise<boolean>, patience: number): Promise<void> {
	const end = Date.now() + patience;
	for (;;) {
		if (await holds().catch(() => false)) return;
		if (Date.now() > end) throw new Error(`It did not come in ${patience} ms.`);
		await wait(LOOK_AGAIN);
	}
}

function cannot(what: string): () => never {
	return () => test.skip(true, `WebDriver cannot ${what}.`) as never;
}

function patternOf(text: Text, exact = false): Pattern {
	if (typeof text !== 'string') return { source: text.source, flags: text.flags };
	const source = escaped(text.trim()).replace(/\s+/g, '\\s+');
	return exact ? { source: `^${source}$`, flags: '' } : { source, flags: 'i' };
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function fits(text: string, { expectedText = [] }: Expected): boolean {
	const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
	return expectedText.every(({ string, regexSource, regexFlags, matchSubstring }) => {
		if (regexSource !== undefined) return new RegExp(regexSource, regexFlags).test(plain(text));
		const wanted = plain(string ?? '');
		return matchSubstring ? plain(text).includes(wanted) : plain(text) === wanted;
	});
}
