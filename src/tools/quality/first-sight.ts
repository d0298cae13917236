import type { Id, SearchableRegion } from '#lib/region/region.ts';
import type { Search } from '#lib/search/search.ts';
import { searchOver } from '../search-over.ts';
import { percent, printTable } from '../tables.ts';
import { readYaml } from './sets.ts';

/** A query written at first sight of a task, and the types a social worker would accept. */
interface FirstSightQuery {
	readonly q: string;
	readonly right: readonly Id[];
	readonly lang?: string;
}

/** Fixed before any word was added for them, and never learnt from: see the heads of the files. */
export const FIRST_SIGHT = readYaml('first-sight/queries.yaml') as readonly FirstSightQuery[];
export const FOREIGN = readYaml('first-sight/foreign.yaml') as readonly FirstSightQuery[];
export const OTHER_NEEDS = readYaml('first-sight/other-needs.yaml') as readonly {
	readonly q: string;
}[];

/** Texts in danger of each kind, and texts that are none. */
export const DANGER = readYaml('first-sight/danger.yaml') as {
	readonly danger: readonly { readonly t: string; readonly kind: string }[];
	readonly harmless: readonly string[];
};

/** Up to so many words a query is a short one. */
const SHORT = 5;
const TOP = 3;

/** Prints how queries are understood that nobody has tuned anything to. */
export function reportFirstSight(region: SearchableRegion): void {
	const search = searchOver(region);
	const isShort = ({ q }: FirstSightQuery) => q.split(' ').length <= SHORT;
	const rows = (sets: Readonly<Record<string, readonly FirstSightQuery[]>>) =>
		Object.entries(sets).map(([name, queries]) => {
			const answers = queries.map(({ q, right }) => {
				const { types, sure } = search.understand(q);
				const isRight = types.map(({ id }) => right.includes(id));
				return {
					first: isRight[0] === true,
					sure: isRight[0] === true && sure,
					top: isRight.slice(0, TOP).includes(true),
					misleads: isRight[0] === false && sure,
					deadEnd: types.length === 0
				};
			});
			const share = (is: (answer: (typeof answers)[number]) => boolean) =>
				percent(answers.filter(is).length / answers.length);
			return [
				name,
				String(queries.length),
				share(({ top }) => top),
				share(({ first }) => first),
				share(({ sure }) => sure),
				share(({ misleads }) => misleads),
				share(({ deadEnd }) => deadEnd)
			];
		});
	const head = [
		'dotazů',
		'v prvních třech',
		'hned první',
		'jistě a dobře',
		'jistě a špatně',
		'nic'
	];
	printTable(
		'Dotazy psané bez znalosti slov; nic se podle nich neladí',
		head,
		rows({
			krátké: FIRST_SIGHT.filter(isShort),
			delší: FIRST_SIGHT.filter((query) => !isShort(query)),
			všechny: FIRST_SIGHT
		})
	);
	const languages = [...new Set(FOREIGN.map(({ lang = '' }) => lang))];
	const byLanguage = languages.map((name) => [name, FOREIGN.filter(({ lang }) => lang === name)]);
	printTable(
		'Totéž v jiné řeči a v nářečí',
		head,
		rows({ ...(Object.fromEntries(byLanguage) as object), všechny: FOREIGN })
	);
	const answered = OTHER_NEEDS.filter(({ q }) => {
		const { types, services } = search.understand(q);
		return types.length + services.length > 0;
	});
	printTable(
		'Jiné potřeby a nesmysly',
		['dotazů', 'odpověděla služba'],
		[['žádná služba na ně není', String(OTHER_NEEDS.length), String(answered.length)]]
	);
	reportHeardDanger(search);
}

/** How many texts are answered by lines, and how many more by the question whether somebody is in danger. */
function reportHeardDanger({ understand }: Search): void {
	const heard = (name: string, texts: readonly string[]) => {
		const meanings = texts.map(understand);
		const without = meanings.filter(({ lines }) => lines.length === 0);
		// A calm line and the question may stand together: it is counted as a line.
		const asked = without.filter(({ mayBeDanger }) => mayBeDanger).length;
		const nothing = without.length - asked;
		return [name, ...[texts.length, texts.length - without.length, asked, nothing].map(String)];
	};
	const { danger, harmless } = DANGER;
	const kinds = [...new Set(danger.map(({ kind }) => kind))];
	const textsOf = (is: string) => danger.filter(({ kind }) => kind === is).map(({ t }) => t);
	printTable(
		'Nebezpečí na první pohled; nic se podle něj neladí',
		['textů', 'linky', 'otázka, čísla', 'nic'],
		[
			...kinds.map((kind) => heard(kind, textsOf(kind))),
			heard(
				'všechna',
				danger.map(({ t }) => t)
			),
			heard('neškodné', harmless),
			heard(
				'dotazy psané bez znalosti slov',
				FIRST_SIGHT.map(({ q }) => q)
			)
		]
	);
}
