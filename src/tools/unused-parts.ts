/** A place in a file of a package, and what is to stand there. */
export interface Mend {
	/** The end of its path. */
	readonly file: string;
	readonly from: string | RegExp;
	readonly to: string;
}

const CLIENT = '@sveltejs/kit/src/runtime/client';
const FUSE = 'fuse.js/dist/fuse.basic.mjs';
const MARKER = 'leaflet/src/layer/marker/Marker.js';
const SVG = 'leaflet/src/layer/vector/SVG.js';

/**
 * What packages bring along and nothing of ours uses, taken out at build, where a
 * tool for bundling cannot know it: modes that are off, drawing for browsers of
 * old. What SvelteKit and Svelte may come to be asked for stays: a part that is
 * missed would be missed in silence.
 */
export const UNUSED_PARTS: readonly Mend[] = [
	// Addresses of pages after a `#`.
	part(`${CLIENT}/client.js`, /app\.hash(?= \?| &&|\)|,|\n)/g, 'false'),
	part(`${CLIENT}/utils.js`, /uses_hash_router(?= &&)/g, 'false'),
	// An older Svelte, and modes of Svelte: a component that needs one stops the build.
	part(`${CLIENT}/state.svelte.js`, /const is_legacy =[^;]*;/, 'const is_legacy = false;'),
	part(
		'svelte/src/internal/flags/index.js',
		/[^]*/,
		['async', 'legacy', 'tracing'].map((name) => `export const ${name}_mode_flag = false;`).join('')
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
