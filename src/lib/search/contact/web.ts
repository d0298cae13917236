import type { Region } from '#lib/region/region.ts';
import { bareWeb } from '#lib/region/web.ts';
import { isOwned, ownersOf, type Found } from './owners.ts';

/** Also as it is spelled against robots: "obec (at) seznam.cz". */
const MAIL = /([\w.+-]+)\s*(?:@|[([{]\s*(?:at|zavin[aá][cč])\s*[)\]}])\s*([\w-]+(?:\.[\w-]+)*)/i;
const WEB = /(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:\/[^\s,)“”"]*)?/gi;

/** An e-mail: whose it is, or else whose web has the same name. */
export function mailIn(region: Region, query: string): Found | null {
	const [text, name, host] = MAIL.exec(query.toLowerCase()) ?? [];
	if (text === undefined || name === undefined || host === undefined) return null;
	const at = query.toLowerCase().indexOf(text);
	const rest = `${query.slice(0, at)} ${query.slice(at + text.length)}`;
	const emails = { services: mailsOf, offices: mailsOf };
	// The end may be cut off.
	const isIt = (mail: string) =>
		mail === host || (!host.includes('.') && mail.startsWith(`${host}.`));
	const owners = ownersOf(region, emails, (value) => {
		const [own, ownHost = ''] = value.toLowerCase().split('@');
		return own === name && isIt(ownHost);
	});
	return {
		kind: 'email',
		text: query.slice(at, at + text.length),
		rest,
		...(isOwned(owners) ? owners : ownersOfHost(region, host))
	};
}

/** The address of a web, with `www.` or without: who names it, or else who is on the same web. */
export function webIn(region: Region, query: string): Found | null {
	const webs = [...query.matchAll(WEB)].map(([text]): Found => {
		const typed = bareWeb(text);
		const named = ownersOf(region, WEBS, (value) => bareWeb(value) === typed);
		const owners = isOwned(named) ? named : ownersOfHost(region, hostOf(typed));
		return { kind: 'web', text, rest: query.replace(text, ' '), ...owners };
	});
	return webs.find(isOwned) ?? webs.find(({ text }) => /^(?:https?:|www\.)/i.test(text)) ?? null;
}

const mailsOf = ({ emails }: Pick<Region['services'][number], 'emails'>) => emails;
const websOf = ({ webs }: Pick<Region['services'][number], 'webs'>) => webs;
const WEBS = { services: websOf, offices: websOf, providers: websOf };

function ownersOfHost(region: Region, host: string) {
	return ownersOf(region, WEBS, (value) => hostOf(bareWeb(value)) === host);
}

function hostOf(web: string): string {
	return web.replace(/\/.*/, '');
}
