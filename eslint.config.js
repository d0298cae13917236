import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The direction of imports: domain ← data ← tools; domain ← state ← components
 * ← routes; domain ← map. Each entry names a folder, the folders of src/lib and
 * the packages it must not reach, and why.
 */
const LAYERS = [
	{
		files: ['src/lib/domain/**'],
		folders: ['data', 'state', 'map', 'components', 'text'],
		packages: ['\\$app', 'svelte', 'leaflet', 'virtual:'],
		why: 'The domain is pure: it runs in Node, the browser and a worker alike, and imports only itself.'
	},
	{
		files: ['src/lib/data/**'],
		folders: ['state', 'map', 'components', 'text'],
		packages: ['\\$app', 'svelte', 'leaflet'],
		why: 'Data are checked at build: this folder knows the domain and nothing a page shows.'
	},
	{
		files: ['src/lib/text/**'],
		folders: ['data', 'state', 'map', 'components'],
		packages: ['\\$app', 'leaflet'],
		why: 'Texts may know the domain, so that a reason can be put into words, and nothing else.'
	},
	{
		files: ['src/lib/state/**'],
		folders: ['data', 'map', 'components'],
		packages: ['leaflet'],
		why: 'State classes know the domain; components show them, never the other way round.'
	},
	{
		files: ['src/lib/map/**'],
		folders: ['data', 'state', 'components'],
		packages: ['\\$app'],
		why: 'The map draws what it is given; it knows the domain and Leaflet only.'
	},
	{
		files: ['src/lib/components/**', 'src/routes/**', 'src/service-worker/**'],
		folders: ['data'],
		packages: [],
		why: 'The checks of data/ run at build and are never shipped to phones.'
	},
	{
		files: ['src/tools/bench/national/page/**'],
		folders: ['data'],
		packages: [],
		why: 'This page is measured in a browser as a phone would run it.'
	}
];

const NODE_ONLY = {
	regex: '^(node:|opening_hours$|valibot$|yaml$)|(^|/)tools/',
	message: 'Nothing a phone runs imports tools or Node: do it at build and pass the result.'
};

// Regular expressions, because a pattern that begins with # would be a comment.
const layerRules = LAYERS.map(({ files, folders, packages, why }) => ({
	files,
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{ regex: `^(#lib/|(\\.\\./)+(lib/)?)(${folders.join('|')})/`, message: why },
					...packages.map((name) => ({ regex: `^${name}(/|$|(?<=:))`, message: why })),
					...(files.includes('src/lib/data/**') ? [] : [NODE_ONLY])
				]
			}
		]
	}
}));

export default ts.config(
	{ ignores: ['.svelte-kit/', 'build/', 'node_modules/', 'static/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'no-console': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', ignoreRestSiblings: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			'svelte/no-at-html-tags': 'error',
			// Every link goes through the functions of domain/addresses.ts.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{ files: ['src/tools/**', 'tests/**', '*.config.*'], rules: { 'no-console': 'off' } },
	...layerRules,
	{
		files: ['**/*.test.ts'],
		rules: { 'no-restricted-imports': 'off' }
	}
);
