import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Id, SearchableRegion } from '#lib/region/region.ts';
import { fold } from '#lib/region/text.ts';
import { searchOver } from '../search-over.ts';
import type { Ranker } from './sets.ts';

/** A way to search the records of a region; built before it is measured. */
export interface Engine {
	readonly name: string;
	/** Fit to be measured over ten thousand records. */
	readonly isQuick: boolean;
	build(region: SearchableRegion): Ranker;
}

/** A record as the off-the-shelf engines see it: all text folded, the lay words of its type included. */
interface Doc {
	readonly id: number;
	readonly type: Id;
	readonly name: string;
	readonly provider: string;
	readonly typeName: string;
	readonly words: string;
}

const KEYS = ['name', 'typeName', 'words', 'provider'] as const;
const SHOWN = 3;

/** Ours and those it is compared with, over the same records and the same words. */
export const ENGINES: readonly Engine[] = [
	{
		name: 'náš rozklad na významy',
		isQuick: true,
		build: rankTypes
	},
	{ name: 'MiniSearch', isQuick: true, build: miniSearch },
	{
		name: 'Fuse po slovech',
		isQuick: false,
		build: (region) => fuse(region, { useTokenSearch: true })
	},
	{ name: 'Fuse', isQuick: false, build: (region) => fuse(region, {}) }
];

/** Ours, as a phone has it. */
export function rankTypes(region: SearchableRegion): Ranker {
	const search = searchOver(region);
	return (query) => search.understand(query).types.map(({ id }) => id);
}

function miniSearch(region: SearchableRegion): Ranker {
	const docs = docsOf(region);
	const index = new MiniSearch<Doc>({
		fields: [...KEYS],
		processTerm: fold,
		searchOptions: { prefix: true, fuzzy: 0.2, boost: { typeName: 2 } }
	});
	index.addAll(docs);
	return (query) =>
		index
			.search(query)
			.slice(0, SHOWN)
			.map(({ id }) => docs[Number(id)]?.type ?? '');
}

function fuse(region: SearchableRegion, options: { useTokenSearch?: true }): Ranker {
	const index = new Fuse(docsOf(region), {
		keys: [...KEYS],
		threshold: 0.4,
		ignoreLocation: true,
		...options
	});
	return (query) => index.search(fold(query), { limit: SHOWN }).map(({ item }) => item.type);
}

function docsOf({ services, providers, types }: SearchableRegion): Doc[] {
	const providerNames = new Map(providers.map(({ id, name }) => [id, name]));
	const byId = new Map(types.map((type) => [type.id, type]));
	return services.map(({ name, provider, types: [main = ''] }, id) => {
		const type = byId.get(main);
		return {
			id,
			type: main,
			name: fold(name),
			provider: fold(providerNames.get(provider ?? '') ?? ''),
			typeName: fold(`${type?.name} ${type?.plain}`),
			words: fold(type?.words.join(' ') ?? '')
		};
	});
}
