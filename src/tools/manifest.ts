import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Region } from '#lib/region/region.ts';
import { commonText } from '#lib/text/cs/common.ts';
import { manifestText } from '#lib/text/cs/manifest.ts';
import { PACK_FOLDER, PICTURES, readRegion } from './read-pack.ts';

/** The width and height in the header of a PNG: two numbers of four bytes after its signature and `IHDR`. */
const SIZE_AT = 16;

/**
 * Writes the manifest of the application, with the name of its region and the
 * pictures that lie beside the data (`npm run screenshots` takes them).
 */
export function manifestPlugin(folder = PACK_FOLDER): Plugin {
	return {
		name: 'manifest',
		applyToEnvironment: ({ name }) => name === 'client',
		async generateBundle() {
			const { region } = await readRegion(folder);
			const shown = join(folder, PICTURES);
			const files = existsSync(shown) ? readdirSync(shown).sort() : [];
			const pictures = files.map((file) => ({ file, bytes: readFileSync(join(shown, file)) }));
			for (const { file, bytes } of pictures)
				this.emitFile({ type: 'asset', fileName: `screenshots/${file}`, source: bytes });
			const source = JSON.stringify(manifestOf(region, pictures));
			this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source });
		}
	};
}

function manifestOf(
	{ name, fullName }: Region,
	pictures: readonly { readonly file: string; readonly bytes: Buffer }[]
) {
	const icon = (src: string, sizes: string, purpose = 'any', type = 'image/png') => {
		return { src, sizes, type, purpose };
	};
	const small = icon('icon-192.png', '192x192');
	const text = manifestText;
	return {
		name: `${commonText.appName} – ${name}`,
		short_name: commonText.appName,
		description: text.description(fullName),
		lang: 'cs',
		dir: 'ltr',
		start_url: './',
		scope: './',
		display: 'standalone',
		theme_color: '#1E4F86',
		background_color: '#FBF9F4',
		categories: ['social', 'health', 'utilities'],
		icons: [
			icon('favicon.svg', 'any', 'any', 'image/svg+xml'),
			small,
			icon('icon-512.png', '512x512'),
			icon('icon-maskable-192.png', '192x192', 'maskable'),
			icon('icon-maskable-512.png', '512x512', 'maskable')
		],
		screenshots: pictures.map(({ file, bytes }) => {
			const [width, height] = [bytes.readUInt32BE(SIZE_AT), bytes.readUInt32BE(SIZE_AT + 4)];
			return {
				src: `screenshots/${file}`,
				sizes: `${width}x${height}`,
				type: 'image/png',
				form_factor: width > height ? 'wide' : 'narrow',
				label: text.pictures[file.replace('.png', '')] ?? commonText.appName
			};
		}),
		shortcuts: [
			{ name: commonText.crisis.title, url: 'tisen/', icons: [small] },
			{ name: text.map, url: 'hledat/?zobrazit=mapa', icons: [small] }
		]
	};
}
