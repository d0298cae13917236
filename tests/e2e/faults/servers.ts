import type { Intercept } from '../../../src/tools/serve.ts';

const PORTAL = '<!doctype html><title>Wi-Fi</title><h1>Přihlaste se k síti</h1>';

/** Ways a server, or whatever stands before it, can fail; each answers everything alike. */
export const SERVERS = {
	'never answers': () => undefined,
	'gives a byte a second': (_request, response) => {
		response.writeHead(200, { 'content-type': 'text/html' });
		const drip = setInterval(() => response.write('<'), 1000);
		response.on('close', () => clearInterval(drip));
	},
	'is broken': (_request, response) => {
		response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>500</h1>');
	},
	'is a captive portal': (_request, response) => {
		response.writeHead(200, { 'content-type': 'text/html;charset=utf-8' }).end(PORTAL);
	},
	'leads to a dead host': (_request, response) => {
		response.writeHead(302, { location: 'http://localhost:9/' }).end();
	}
} satisfies Readonly<Record<string, Intercept>>;

/** Answers as `fault` where `matches` holds, and as always else. */
export function where(matches: (path: string) => boolean, fault: Intercept): Intercept {
	return (request, response, next) =>
		matches(request.url ?? '') ? fault(request, response, next) : next();
}

/** A connection that breaks. */
export const lost: Intercept = (_request, response) => {
	response.destroy();
};

/** A file whose end is missing, as if all had come. */
export const cut: Intercept = (_request, response) => {
	response.writeHead(200, { 'content-type': 'text/javascript' }).end('export const a = [');
};

/** Notes what is asked for. */
export function noting(asked: string[]): Intercept {
	return (request, _response, next) => {
		asked.push((request.url ?? '').slice(1));
		next();
	};
}
