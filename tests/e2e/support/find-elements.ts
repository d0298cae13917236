export interface Pattern {
	readonly source: string;
	readonly flags: string;
}

/** One step on the way to an element, within what the steps before it found. */
export type Step =
	| { readonly role: string; readonly name: Pattern | null; readonly level: number | undefined }
	| { readonly text: Pattern }
	| { readonly label: Pattern }
	| { readonly css: string }
	| { readonly first: true };

/**
 * What a locator of Playwright would find, as far as the tests of faults need
 * it. Runs in the page, so it may use nothing of this file.
 *
 * @param wish what there is to know of the element, or the element itself, or that it is pressed
 */
export function findElements(steps: readonly Step[], wish: 'look' | 'give' | 'press' = 'look') {
	const ROLES: Readonly<Record<string, string>> = {
		article: 'article',
		button: 'button',
		group: 'fieldset, [role=group], details',
		heading: 'h1, h2, h3, h4',
		img: 'img, [role=img]',
		link: 'a[href]',
		list: 'ul, ol',
		navigation: 'nav',
		searchbox: '[type=search]',
		status: '[role=status]'
	};
	const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
	const fits = (text: string | null | undefined, { source, flags }: Pattern) =>
		new RegExp(source, flags).test(plain(text));
	const isSeen = (one: Element) =>
		one.getClientRects().length > 0 && getComputedStyle(one).visibility === 'visible';
	const byId = (ids: string) =>
		ids
			.split(' ')
			.map((id) => document.getElementById(id)?.textContent)
			.join(' ');
	const nameOf = (one: Element) => {
		const ids = one.getAttribute('aria-labelledby');
		return ids
			? byId(ids)
			: (one.getAttribute('aria-label') ?? one.getAttribute('alt') ?? one.textContent);
	};
	const all = (within: Iterable<ParentNode>, css: string) => [
		...new Set([...within].flatMap((place) => [...place.querySelectorAll(css)]))
	];
	const labelled = (one: Element) => {
		const { labels } = one as HTMLInputElement;
		return [...(labels ?? [])].map(({ textContent }) => textContent).join(' ');
	};

	let found: readonly (Element | Document)[] = [document];
	for (const step of steps) {
		if ('css' in step) found = all(found, step.css);
		else if ('first' in step) found = found.slice(0, 1);
		else if ('label' in step) {
			found = all(found, 'input, select, textarea, [aria-label]').filter(
				(one) => fits(labelled(one), step.label) || fits(one.getAttribute('aria-label'), step.label)
			);
		} else if ('text' in step) {
			const having = all(found, 'body *:not(script, style, noscript)').filter(({ textContent }) =>
				fits(textContent, step.text)
			);
			found = having.filter((one) => !having.some((other) => other !== one && one.contains(other)));
		} else {
			const { role, name, level } = step;
			found = all(found, ROLES[role] ?? `[role=${role}]`).filter(
				(one) =>
					isSeen(one) &&
					(level === undefined || one.localName === `h${level}`) &&
					(!name || fits(nameOf(one), name))
			);
		}
	}
	const [one] = found as readonly Element[];
	if (wish === 'press') return (one as HTMLElement).click();
	if (wish === 'give') return one;
	return {
		count: found.length,
		// As with Playwright, one of several is none: a test says which.
		visible: found.length === 1 && one !== undefined && isSeen(one),
		text: one?.textContent ?? '',
		value: (one as HTMLInputElement | undefined)?.value ?? ''
	};
}
