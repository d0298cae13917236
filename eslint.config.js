import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { FLOORS, floors, MEASURED } from './src/tools/lint/floors.js';
import svelteConfig from './svelte.config.js';

/** `src/lib/help`, not each of its rooms: they keep away from the same packages. */
const FOLDERS_OF_A_PHONE = [
	...new Set(FLOORS.map((floor) => floor.split('/').slice(0, 3).join('/'))),
	'src/service-worker',
	MEASURED
];

const NODE_ONLY = {
	regex: '^(node:|opening_hours$|valibot$|yaml$)',
	message: 'Nothing a phone runs imports Node or a library of the build: do it at build.'
};

/** Packages that some folders keep away from, and why. */
const PACKAGES = [
	{
		files: ['bytes', 'region', 'help', 'search', 'suggest'],
		packages: ['\\$app', 'svelte', 'leaflet', 'virtual:'],
		why: 'What decides is pure: it runs in Node, the browser and a worker alike.'
	},
	{
		files: ['map', 'text'],
		packages: ['\\$app'],
		why: 'Maps and texts are made of what they are given.'
	},
	{
		files: ['text', 'device'],
		packages: ['leaflet'],
		why: 'Leaflet is loaded with a map only.'
	}
];

/** Czech that nobody is shown: what people type, and the alphabet of a text message. */
const NOT_SHOWN = ['src/lib/search/**', 'src/routes/doporuceni/gsm.ts'];

const CZECH = '/[ěščřžýáíéúůňťďó]/i';
const czechWords = [
	`Literal[value=${CZECH}]`,
	`TemplateElement[value.raw=${CZECH}]`,
	`SvelteText[value=${CZECH}]`,
	`SvelteLiteral[value=${CZECH}]`
].map((selector) => ({
	selector,
	message: 'Every Czech word is in src/lib/text/cs, so that another language is one more folder.'
}));

/** An id names one thing; in a list of groups each answer or family stands once. */
const UNIQUE = [
	'Identifier[name=/^(id|index|answer|family|town|type)$/]',
	'[property.name="id"]',
	'[expression.property.name="id"]',
	'[left.expression.property.name="id"]',
	'[right.property.name="id"]'
];
const keyed = {
	selector: `SvelteEachBlock > .key:not(:matches(${UNIQUE.join()}))`,
	message: 'Two equal keys blank a page, and what data say may repeat: use an id, or the index.'
};

/** The one module that brings the checked region of this release. */
const REGION_OF_THE_RELEASE = 'src/lib/region/here.ts';

// Regular expressions, because a pattern that begins with # would be a comment.
const packageRules = FOLDERS_OF_A_PHONE.map((folder) => ({
	files: [`${folder}/**`],
	ignores: [REGION_OF_THE_RELEASE],
	rules: {
		'no-restricted-imports': ['error', { patterns: [NODE_ONLY, ...packagesKeptFrom(folder)] }]
	}
}));

/** @param {string} folder */
function packagesKeptFrom(folder) {
	return PACKAGES.filter(({ files }) => files.some((name) => folder === `src/lib/${name}`)).flatMap(
		({ packages, why }) => packages.map((name) => ({ regex: `^${name}(/|$|(?<=:))`, message: why }))
	);
}

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
			// Every link goes through the functions of region/addresses.ts.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{ files: ['src/tools/**', 'tests/**', '*.config.*'], rules: { 'no-console': 'off' } },
	...packageRules,
	{
		files: ['src/**'],
		plugins: { floors },
		rules: {
			'floors/as-shipped': 'error',
			'floors/lower-only': 'error',
			'floors/no-mutual-folders': 'error'
		}
	},
	{
		files: ['src/lib/**', 'src/routes/**'],
		ignores: ['src/lib/text/**', ...NOT_SHOWN],
		rules: { 'no-restricted-syntax': ['error', ...czechWords, keyed] }
	},
	{
		files: ['**/*.test.ts'],
		rules: {
			'no-restricted-syntax': 'off',
			'no-restricted-imports': 'off',
			'floors/as-shipped': 'off',
			'floors/lower-only': 'off',
			'floors/no-mutual-folders': 'off'
		}
	}
);
