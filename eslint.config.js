import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The direction of imports: domain ← data ← tools; domain ← state ← components
 * ← routes; domain ← map. Each entry names a folder and what it must not reach.
 */
const LAYERS = [
	{
		files: ['src/lib/domain/**'],
		forbidden: [
			'#lib/data/*',
			'#lib/state/*',
			'#lib/map/*',
			'#lib/components/*',
			'#lib/text/*',
			'$app/*',
			'svelte',
			'svelte/*',
			'leaflet',
			'virtual:*'
		],
		why: 'The domain is pure: it runs in Node, the browser and a worker alike, and imports only itself.'
	},
	{
		files: ['src/lib/data/**'],
		forbidden: [
			'#lib/state/*',
			'#lib/map/*',
			'#lib/components/*',
			'$app/*',
			'svelte',
			'svelte/*',
			'leaflet'
		],
		why: 'Data are checked at build: this folder knows the domain and nothing a page shows.'
	},
	{
		files: ['src/lib/text/**'],
		forbidden: [
			'#lib/data/*',
			'#lib/state/*',
			'#lib/map/*',
			'#lib/components/*',
			'$app/*',
			'leaflet'
		],
		why: 'Texts may know the domain, so that a reason can be put into words, and nothing else.'
	},
	{
		files: ['src/lib/state/**'],
		forbidden: ['#lib/data/*', '#lib/map/*', '#lib/components/*', 'leaflet'],
		why: 'State classes know the domain; components show them, never the other way round.'
	},
	{
		files: ['src/lib/map/**'],
		forbidden: ['#lib/data/*', '#lib/state/*', '#lib/components/*', '$app/*'],
		why: 'The map draws what it is given; it knows the domain and Leaflet only.'
	},
	{
		files: ['src/lib/components/**'],
		forbidden: ['#lib/data/*'],
		why: 'The checks of data/ run at build and are never shipped to phones.'
	},
	{
		files: ['src/routes/**', 'src/service-worker/**'],
		forbidden: ['#lib/data/*'],
		why: 'The checks of data/ run at build and are never shipped to phones.'
	}
];

const NODE_ONLY = {
	group: ['node:*', '**/tools/*', 'opening_hours', 'valibot', 'yaml'],
	message: 'Nothing a phone runs imports tools or Node: do it at build and pass the result.'
};

const layerRules = LAYERS.map(({ files, forbidden, why }) => ({
	files,
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{ group: forbidden, message: why },
					...(files[0] === 'src/lib/data/**' ? [] : [NODE_ONLY])
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
			// Every link goes through the typed functions of domain/routes.ts.
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
