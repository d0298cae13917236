/* The pages work without it: it keeps what is half-typed, and finds a record by its name. */

/** @param {string} selector @returns {HTMLElement[]} */
const all = (selector) =>
	[...document.querySelectorAll(selector)].map((one) => /** @type {HTMLElement} */ (one));

for (const element of all('[data-needs-script]')) element.hidden = false;

for (const element of all('form[data-draft]')) {
	const form = /** @type {HTMLFormElement} */ (element);
	let timer = 0;
	let dirty = false;
	const keep = () => {
		clearTimeout(timer);
		const body = new URLSearchParams(/** @type {any} */ (new FormData(form)));
		if (dirty) navigator.sendBeacon(form.dataset['draft'] ?? '', body);
		dirty = false;
	};
	const soon = () => {
		dirty = true;
		clearTimeout(timer);
		timer = window.setTimeout(keep, 400);
	};
	form.addEventListener('input', soon);
	// A quick hand types before this comes.
	if (
		[...form.elements].some(
			(field) => 'defaultValue' in field && 'value' in field && field.value !== field.defaultValue
		)
	)
		soon();
	form.addEventListener('submit', () => {
		clearTimeout(timer);
		dirty = false;
	});
	window.addEventListener('pagehide', keep);
}

/** @param {string | null | undefined} text */
const fold = (text) =>
	(text ?? '')
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.toLowerCase();

for (const element of all('input[data-filter]')) {
	const field = /** @type {HTMLInputElement} */ (element);
	field.addEventListener('input', () => {
		const words = fold(field.value).split(/\s+/);
		for (const item of all(`${field.dataset['filter']} > li`)) {
			const text = fold(item.querySelector('h2')?.textContent);
			item.hidden = !words.every((word) => text.includes(word));
		}
	});
}
