/** Markup that was made here; any other text is escaped where it is put in. */
export class Html {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}

export type Content = Html | string | number | false | null | undefined | readonly Content[];

/** Makes markup of a template: what is put in stays text, whatever it says. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
	const parts = strings.map(
		(string, at) => string + (at < values.length ? markup(values[at]) : '')
	);
	return new Html(parts.join(''));
}

function markup(value: Content): string {
	if (value instanceof Html) return value.text;
	if (Array.isArray(value)) return value.map(markup).join('');
	if (value === false || value === null || value === undefined) return '';
	return String(value)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');
}
