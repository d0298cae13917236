import type { Mend } from './mended-packages.ts';

const KIT = '@sveltejs/kit/src';
const CLIENT = `${KIT}/runtime/client`;
const FUSE = 'fuse.js/dist/fuse.basic.mjs';
const BOUNDARY = 'svelte/src/internal/client/dom/blocks/boundary.js';
const MARKER = 'leaflet/src/layer/marker/Marker.js';
const SVG = 'leaflet/src/layer/vector/SVG.js';

/**
 * What packages bring along and nothing of ours uses, taken out at build: 4 kB of
 * each first visit, 8 of everything. What a tool for bundling cannot know to be
 * unused stands here with what must hold for it.
 */
export const UNUSED_PARTS: readonly Mend[] = [
	// Addresses of pages after a `#`.
	part(`${CLIENT}/client.js`, /app\.hash(?= \?| &&|\)|,|\n)/g, 'false'),
	part(`${CLIENT}/utils.js`, /uses_hash_router(?= &&)/g, 'false'),
	// Attributes of links but three, and only on the link itself; none has its page fetched before it is followed.
	part(
		`${CLIENT}/utils.js`,
		/export function get_router_options\(element\) \{[^]*?\n\}/,
		`export function get_router_options(element) {
			const [keepfocus, noscroll, reload] = ['keepfocus', 'noscroll', 'reload'].map((name) =>
				element.hasAttribute('data-sveltekit-' + name));
			return { keepfocus, noscroll, reload };
		}`
	),
	part(
		`${CLIENT}/client.js`,
		/if \(!navigator\.connection\?\.saveData\) \{\s*setup_preload\(\);\s*\}/
	),
	// Routes with more in their names than `[name]` and `[[name]]`.
	part(
		`${KIT}/utils/routing.js`,
		/export function parse_route_id\(id\) \{[^]*?\n\}/,
		`export function parse_route_id(id) {
			const params = [];
			const path = id.replace(/\\/(\\[?)\\[(\\w+)\\]+/g, (_, optional, name) => {
				params.push({ name });
				return optional ? '(?:/([^/]+))?' : '/([^/]+?)';
			});
			return { pattern: new RegExp(id === '/' ? '^/$' : '^' + path + '/?$'), params };
		}`
	),
	part(
		`${KIT}/utils/routing.js`,
		/export function exec\(match, params, matchers\) \{[^]*?\n\}/,
		`export function exec(match, params) {
			const named = params.map(({ name }, at) => [name, match[at + 1]]);
			return Object.fromEntries(named.filter(([, value]) => value !== undefined));
		}`
	),
	// Pages loaded anew at a call, or loaded before; answers of functions on a server; addresses that lead to others.
	part(
		`${CLIENT}/client.js`,
		/export async function _goto\(url, options, redirect_count, nav_token\) \{[^]*?\n\}/,
		`export async function _goto(url, options, redirect_count, nav_token) {
			await navigate({
				type: 'goto',
				url: resolve_url(url),
				keepfocus: options.keepFocus,
				noscroll: options.noScroll,
				replace_state: options.replaceState,
				state: options.state,
				redirect_count,
				nav_token
			});
		}`
	),
	part(`${CLIENT}/client.js`, /if \(load_cache\?\.id === id\) \{[^}]*\}/),
	part(`${CLIENT}/client.js`, /(?<=const load_cache_fork = ).*/, 'null;'),
	part(
		`${CLIENT}/client.js`,
		/if \(load_cache\?\.fork && !load_cache_fork\) \{[^}]*\} else \{[^]*?\n\t\}/
	),
	part(`${CLIENT}/client.js`, /if \(__SVELTEKIT_PAYLOAD__\.data\) \{[^]*?\n\t\}/),
	part(
		`${CLIENT}/client.js`,
		/(?<=async function get_rerouted_url\(url\) \{)[^]*?(?=\n\})/,
		'return url;'
	),
	// What is done while one page goes and another comes.
	part(`${CLIENT}/client.js`, /const after_navigate = \([^]*?(?=\/\/ Type-casts)/),
	part(`${KIT}/utils/exports.js`, /new Set\(/g, '/* @__PURE__ */ new Set('),
	// What a redirection must not contain.
	part(
		`${KIT}/exports/internal/index.js`,
		/try \{\s*new Headers\(\{ location \}\);[^]*?\n\t\t\}\n/
	),
	// Traces, and requests of a page with a head or a body of their own, or kept for an hour.
	part(`${CLIENT}/client.js`, 'tracing: { enabled: false, root: noop_span, current: noop_span },'),
	part(`${CLIENT}/client.js`, /if \(resource instanceof Request\) \{[^]*?\n\t{4}\}/),
	part(`${CLIENT}/fetcher.js`, /\} else if \(BROWSER\) \{[^]*?\n\t\};\n(?=\})/),
	part(`${CLIENT}/fetcher.js`, /const ttl = [^]*?\}\);/),
	part(`${CLIENT}/fetcher.js`, /const b64 = [^]*?\n\t\t\}/),
	part(`${CLIENT}/fetcher.js`, /if \(cache\.size > 0\) \{[^]*?\n\t\}/),
	part(
		`${CLIENT}/fetcher.js`,
		/if \(opts\?\.headers \|\| opts\?\.body\) \{[^]*?\n\t\}(?=\n\n\treturn)/
	),
	// The page of an error that nothing calls any more: see mended-packages.ts.
	part('generated/client-optimized/app.js', /export const get_error_template = .*/),
	// An older Svelte, and modes of Svelte: a component that needs one stops the build.
	part(`${CLIENT}/state.svelte.js`, /const is_legacy =[^;]*;/, 'const is_legacy = false;'),
	part(
		'svelte/src/internal/flags/index.js',
		/[^]*/,
		['async', 'legacy', 'tracing'].map((name) => `export const ${name}_mode_flag = false;`).join('')
	),
	// Of a component as an older Svelte had it, what SvelteKit does not ask of the one that holds all pages.
	part(
		'svelte/src/legacy/legacy-client.js',
		/class Svelte4Component \{[^]*?\n\}\n/,
		`class Svelte4Component {
			#props;
			constructor({ component, props, hydrate: sent, ...options }) {
				const sources = new Map();
				const read = (key, value) => {
					if (!sources.has(key)) sources.set(key, mutable_source(value, false, false));
					return sources.get(key);
				};
				this.#props = new Proxy({ ...props }, {
					get: (target, key) => get(read(key, target[key])),
					has: (target, key) => key === LEGACY_PROPS || (get(read(key, target[key])), key in target),
					set(target, key, value) {
						set(read(key, value), value);
						return Reflect.set(target, key, value);
					}
				});
				(sent ? hydrate : mount)(component, { ...options, intro: false, props: this.#props });
				flushSync();
			}
			$set(props) {
				Object.assign(this.#props, props);
			}
		}`
	),
	// Components that wait for what their text is made of.
	part(
		'svelte/src/internal/client/reactivity/async.js',
		/(?<=fn\(deriveds\);\s*return;\s*\})[^]*?(?=\n\}\n)/,
		"\nthrow new Error('No await in a component: see unused-parts.ts.');"
	),
	// Boundaries that fail or wait on the server, or wait later.
	part(
		BOUNDARY,
		/const comment_data = [^]*?this\.#hydrate_resolved_content\(\);\s*\}/,
		`read_hydration_instruction(this.#hydrate_open);
		hydrate_next();
		this.#hydrate_resolved_content();`
	),
	part(BOUNDARY, /#hydrate_failed_content\(error\) \{[^]*?\n\t\}\n/),
	part(BOUNDARY, /#hydrate_pending_content\(\) \{[^]*?\n\t\}\n/),
	part(BOUNDARY, /if \(this\.#pending_count > 0\) \{[^]*?\} else (?=\{\s*this\.#resolve)/),
	part(BOUNDARY, /#effect_pending_subscriber = createSubscriber\([^]*?\n\t\}\);/),
	part(BOUNDARY, /#update_pending_count\(d, batch\) \{[^]*?\n\t\}\n(?=\n\t[^\n]*\n\terror\()/),
	// Lists and objects whose parts are states of their own: ours change as a whole.
	part(
		'svelte/src/internal/client/proxy.js',
		/var sources = new Map\(\);[^]*?\n\}\n/,
		"throw new Error('Say $state.raw: see unused-parts.ts.');\n}\n"
	),
	// Letters of all scripts, as our names come without marks; what is asked of words one by one; changes of a list.
	part(FUSE, /const stripDiacritics = .*/, 'const stripDiacritics = (text) => text;'),
	part(FUSE, /const NON_DECOMPOSABLE_MAP = \{[^]*?const NON_DECOMPOSABLE_RE = .*/),
	part(FUSE, /if \(this\.options\.useTokenSearch\) \{[^]*?\n\t\t\}/),
	part(FUSE, /\tadd\(doc\) \{[^]*?(?=\t_invalidateSearcherCache\(\) \{)/),
	part(FUSE, /\tadd\(doc, docIndex\) \{[^]*?(?=\t_createStringRecord\()/),
	part(FUSE, /Fuse\.version = [^]*?(?=var entry_default)/),
	// Drawing for Internet Explorer, markers that are drawn as a picture or can be moved.
	part(SVG, "import {vmlMixin, vmlCreate} from './SVG.VML';"),
	part(SVG, 'Browser.vml ? vmlCreate : svgCreate', 'svgCreate'),
	part(SVG, /if \(Browser\.vml\) \{[^}]*\}/),
	part(MARKER, "import {IconDefault} from './Icon.Default';"),
	part(MARKER, 'icon: new IconDefault(),'),
	part(MARKER, "import {MarkerDrag} from './Marker.Drag';"),
	part(MARKER, /if \(MarkerDrag\) \{[^]*?\n\t\t\}/)
];

function part(file: string, from: string | RegExp, to = ''): Mend {
	return { file, from, to };
}
