import {
	COMPRESSED,
	HASHED,
	HASHED_HEADERS,
	PAGE_HEADERS,
	TYPES,
	WIDGETS,
	WIDGET_HEADERS
} from './headers.js';

/**
 * Settings of hosts, all made of `headers.js`. Those that hosts look for in the
 * site itself go into the build; others are kept in `docs/hosting/`.
 *
 * @param {string} base where the site lies on its host: empty, or `/sluzby`
 * @returns {Readonly<Record<string, string>>} by name
 */
export function filesOfBuild(base) {
	return { _headers: headersFile(base), '.htaccess': apache(base) };
}

/**
 * @param {string} base where the site lies on its host
 * @returns {Readonly<Record<string, string>>} by name
 */
export function filesOfDocs(base = '') {
	return { 'nginx.conf': nginx(base), Caddyfile: caddy(base) };
}

const LEAVE = 'Cross-Origin-Resource-Policy';

const MADE = 'Made by `npm run hosting` from src/tools/hosting/headers.js: change it there.';

/**
 * For hosts of static files that read it: Netlify, Cloudflare Pages and others.
 * Both of them ask about each file anew where nothing else is said, and
 * join two rules for one name: no browser knows the leave `same-origin, cross-origin`,
 * and each then gives it, as without any.
 *
 * @param {string} base
 */
function headersFile(base) {
	const { 'Cache-Control': _anew, ...pages } = PAGE_HEADERS;
	const rule = (/** @type {string} */ path, /** @type {object} */ headers) =>
		[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
	const kept = { 'Cache-Control': HASHED_HEADERS['Cache-Control'] };
	return `# ${MADE}\n${[
		rule(`${base}/*`, pages),
		rule(`${base}${HASHED}*`, kept),
		rule(`${base}${WIDGETS}*`, { [LEAVE]: WIDGET_HEADERS[LEAVE] })
	].join('\n\n')}\n`;
}

/**
 * To be included in a `server` that knows its name, its certificate and its `root`.
 *
 * @param {string} base
 */
function nginx(base) {
	const add = (/** @type {object} */ headers) =>
		Object.entries(headers)
			.map(([name, value]) => `\tadd_header ${name} "${value}" always;`)
			.join('\n');
	// A block with a header of its own would lose those of the server, so each has all.
	const block = (/** @type {string} */ path, /** @type {object} */ headers, lines = '') =>
		`location ${path} {\n${lines}${add(headers)}\n}`;
	const answer = '\ttry_files $uri $uri/ =404;\n';
	const types = `\ttypes { }\n\tdefault_type ${TYPES.webmanifest};\n`;
	return `# ${MADE}
index index.html;
error_page 404 ${base}/404.html;
absolute_redirect off;
server_tokens off;
client_max_body_size 1k;

# The build has a compressed twin beside each file.
gzip_static on;
gzip on;
gzip_vary on;
gzip_types ${COMPRESSED.filter((type) => type !== 'text/html').join(' ')};

if ($request_method !~ ^(GET|HEAD)$) {
	return 405;
}

${block(`${base}/`, PAGE_HEADERS, answer)}

${block(`^~ ${base}${HASHED}`, HASHED_HEADERS)}

${block(`= ${base}/manifest.webmanifest`, PAGE_HEADERS, types)}

# Municipalities have these scripts on their own webs.
${block(`^~ ${base}${WIDGETS}`, WIDGET_HEADERS)}

# What hosts read and readers need not.
location ~ /(\\.(?!well-known/)|_headers$) {
	return 404;
}
`;
}

/**
 * Read by Apache in the folder of the site, as on most shared hosts.
 *
 * @param {string} base
 */
function apache(base) {
	const set = (/** @type {object} */ headers) =>
		Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`);
	const hashed = `"expr=%{REQUEST_URI} =~ m#^${base}${HASHED}# && %{REQUEST_STATUS} -lt 400"`;
	const others = Object.keys(PAGE_HEADERS).filter((name) => !(name in HASHED_HEADERS));
	const ofHashed = [
		...others.map((name) => `Header always unset ${name} ${hashed}`),
		`Header always set Cache-Control "${HASHED_HEADERS['Cache-Control']}" ${hashed}`,
		`Header always set ${LEAVE} "${WIDGET_HEADERS[LEAVE]}" "expr=%{REQUEST_URI} =~ m#^${base}${WIDGETS}#"`
	];
	return `# ${MADE}
DirectoryIndex index.html
ErrorDocument 404 ${base}/404.html
${Object.entries(TYPES)
	.map(([ending, type]) => `AddType ${type} .${ending}`)
	.join('\n')}

<IfModule mod_headers.c>
${[...set(PAGE_HEADERS), ...ofHashed].map((line) => `\t${line}`).join('\n')}
</IfModule>

<IfModule mod_deflate.c>
	<IfModule mod_filter.c>
		AddOutputFilterByType DEFLATE ${COMPRESSED.join(' ')}
	</IfModule>
</IfModule>

<IfModule mod_rewrite.c>
	RewriteEngine On
	RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$
	RewriteRule ^ - [R=405,L]
</IfModule>
`;
}

/** @param {string} base */
function caddy(base) {
	const block = (/** @type {string} */ matcher, /** @type {object} */ headers) =>
		`\theader ${matcher} {\n${Object.entries(headers)
			.map(([name, value]) => `\t\t${name} "${value}"`)
			.join('\n')}\n\t}`;
	return `# ${MADE}
# The address and the folder are examples.
pomoc.example.cz {
	root * /srv/najdi-pomoc

	@other not method GET HEAD
	respond @other 405
	@hidden path */.* ${base}/_headers
	respond @hidden 404

	@hashed path ${base}${HASHED}*
${block('@hashed', HASHED_HEADERS)}

	@widget path ${base}${WIDGETS}*
${block('@widget', WIDGET_HEADERS)}

	@page not path ${base}${HASHED}* ${base}${WIDGETS}*
${block('@page', PAGE_HEADERS)}
	header ${base}/manifest.webmanifest Content-Type ${TYPES.webmanifest}

	encode gzip
	file_server {
		precompressed br gzip
	}
	handle_errors {
		rewrite * ${base}/404.html
		# A hashed file that is not there yet must not be kept as missing for ever.
${block('*', PAGE_HEADERS).replaceAll(/^\t/gm, '\t\t')}
		file_server
	}
}
`;
}
