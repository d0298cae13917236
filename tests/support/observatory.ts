/**
 * The score of Mozilla's Observatory (algorithm 4, @mdn/mdn-http-observatory 1.4.8), for
 * what it asks of a page without cookies whose scripts are its own. The engine
 * itself is no dependency: 233 packages, one of them for Node 22, and lists
 * that it downloads when installed. On this site both said the same, 130.
 */
export function observatoryScore(headers: Headers, html: string): number {
	const header = (name: string) => headers.get(name) ?? '';
	const inPage = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
	const ruled = directives(inPage);
	const guarded = /frame-ancestors 'none'/.test(header('content-security-policy'));
	const gains = [
		policyGain(ruled),
		header('set-cookie') ? -40 : 0,
		header('access-control-allow-origin') ? -50 : 0,
		/^(no-referrer|same-origin|strict-origin)/.test(header('referrer-policy')) ? 5 : 0,
		maxAge(header('strict-transport-security')) >= 15_768_000 ? 0 : -20,
		/<script[^>]* src="(https?:)?\/\//.test(html) ? -5 : 0,
		header('x-content-type-options') === 'nosniff' ? 0 : -5,
		guarded ? 5 : header('x-frame-options') ? 0 : -20,
		/^same-(origin|site)$/.test(header('cross-origin-resource-policy')) ? 10 : 0
	];
	const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 100);
	const withoutCredit = sum(gains.filter((gain) => gain < 0));
	// Extra credit is for those who have an A without it.
	return withoutCredit >= 90 ? sum(gains) : withoutCredit;
}

function policyGain(ruled: ReadonlyMap<string, readonly string[]>): number {
	if (ruled.size === 0) return -25;
	const of = (name: string) => ruled.get(name) ?? ruled.get('default-src') ?? ['*'];
	const broad = /^(\*|https?:(\/\/\*.*)?|ftp:|data:|'unsafe-inline')$/;
	if ([...of('script-src'), ...of('object-src')].some((source) => broad.test(source))) return -20;
	if ([...of('script-src'), ...of('style-src')].includes("'unsafe-eval'")) return -10;
	if (of('style-src').some((source) => broad.test(source))) return 0;
	return ruled.get('default-src')?.join() === "'none'" ? 10 : 5;
}

function directives(policy: string): ReadonlyMap<string, readonly string[]> {
	const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
	return new Map(parts.filter(([name]) => name).map(([name = '', ...sources]) => [name, sources]));
}

function maxAge(value: string): number {
	return Number(/max-age=(\d+)/.exec(value)?.[1] ?? 0);
}
