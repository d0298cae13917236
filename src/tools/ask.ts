import { createInterface } from 'node:readline';
import { createAnswerer, type Question } from './ask/answer.ts';
import { describe } from './ask/describe.ts';
import { explain } from './ask/explain.ts';
import { readOptions, refuseWords } from './options.ts';
import { readRegionOrEnd } from './read-pack.ts';
import { searchOver } from './search-over.ts';

const COMMAND = {
	language: 'cs',
	usage: '-s ask -- "<dotaz>"',
	options: {
		obec: { type: 'string', value: '<slug>', about: 'odkud se člověk ptá: ponikla' },
		explain: { type: 'boolean', default: false, about: 'co se s dotazem krok za krokem dělo' },
		json: { type: 'boolean', default: false, about: 'odpověď jako JSON' },
		jsonl: {
			type: 'boolean',
			default: false,
			about: 'čte řádky: text, nebo {"q": "…", "obec": "<slug>"}'
		}
	},
	allowPositionals: true
} as const;

/**
 * Answers queries in the terminal as the page would: the clerk's tool to try
 * new words. Reads `data/` as it is, no build needed.
 */
async function main(): Promise<void> {
	const { values, positionals } = readOptions(COMMAND);
	if (positionals.length === 0 && !values.jsonl) refuseWords(COMMAND, []);
	const { region } = await readRegionOrEnd();
	const answer = createAnswerer(region);
	const known = region.municipalities.map(({ id }) => id);
	if (values.obec !== undefined && !known.includes(values.obec))
		return fail(`Obec „${values.obec}“ tu není. Známe: ${known.join(', ')}.`);

	if (values.jsonl) {
		for await (const line of createInterface({ input: process.stdin })) {
			if (line.trim() !== '')
				console.log(JSON.stringify(answer(readLine(line, values.obec ?? null))));
		}
		return;
	}
	const query = positionals.join(' ');
	if (values.explain) return console.log(explain(region, searchOver(region), query));
	const answered = answer({ query, municipality: values.obec ?? null });
	console.log(values.json ? JSON.stringify(answered) : describe(region, answered));
}

/** A line is a text or a JSON object; what is not an object with a `q` is a text. */
function readLine(line: string, municipality: string | null): Question {
	const fields = line.trimStart().startsWith('{') ? parseObject(line) : {};
	const { q, obec } = fields;
	return typeof q === 'string'
		? { query: q, municipality: typeof obec === 'string' ? obec : municipality }
		: { query: line, municipality };
}

function parseObject(line: string): Record<string, unknown> {
	try {
		// The line starts with a brace: what parses is an object.
		return JSON.parse(line) as Record<string, unknown>;
	} catch (error) {
		if (error instanceof SyntaxError) return {};
		throw error;
	}
}

function fail(message: string): void {
	console.error(message);
	process.exitCode = 1;
}

await main();
