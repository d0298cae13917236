import type { Plugin } from 'vite';

const ADDRESS = '/_stavy/';

const PAGE = `<!doctype html>
<html lang="cs" data-script>
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
		<title>Stavy komponent</title>
	</head>
	<body>
		<script type="module" src="/src/tools/states/main.ts"></script>
	</body>
</html>`;

/**
 * Shows all states of the components at `/_stavy/` while developing.
 *
 * The page is no route: SvelteKit builds every route there is (sveltejs/kit#7193),
 * and one whose page is only imported while developing would still be named in
 * the manifest that each phone downloads. A release never hears of this one.
 */
export function statesPlugin(): Plugin {
	return {
		name: 'states',
		apply: 'serve',
		// The samples use the builders of the tests.
		config: () => ({ server: { fs: { allow: ['tests/fixtures'] } } }),
		configureServer(server) {
			const { middlewares, printUrls, config } = server;
			server.printUrls = () => {
				printUrls();
				const { local = [], network = [] } = server.resolvedUrls ?? {};
				const [origin] = [...local, ...network];
				if (origin)
					config.logger.info(`  ➜  States of components: ${new URL(ADDRESS, origin).href}`);
			};
			middlewares.use((request, response, next) => {
				const [path = '', query] = (request.url ?? '').split('?');
				if (`${path}/` === ADDRESS) {
					response.writeHead(302, { location: query ? `${ADDRESS}?${query}` : ADDRESS }).end();
				} else if (path === ADDRESS) {
					response.setHeader('content-type', 'text/html;charset=utf-8');
					server.transformIndexHtml(ADDRESS, PAGE).then((page) => response.end(page), next);
				} else next();
			});
		}
	};
}
