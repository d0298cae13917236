/** The address of a web as it is compared: without the scheme, `www.`, and the mark at its end. */
export function bareWeb(url: string): string {
	return url
		.toLowerCase()
		.replace(/^https?:\/\//, '')
		.replace(/^www\./, '')
		.replace(/[/.]+$/, '');
}
