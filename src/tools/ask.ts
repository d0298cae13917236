import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createAnswerer, type Question } from './ask/answer.ts';
import { describe } from './ask/describe.ts';
import { explain } from './ask/explain.ts';
import { readRegionOrEnd } from './read-pack.ts';
import { searchOver } from './search-over.ts';

const USAGE = `Použití:
  npm run -s ask -- [--obec <slug>] [--json] "<dotaz>"
  npm run -s ask -- --explain "<dotaz>"    co se s dotazem krok za krokem dělo
  npm run -s ask -- --jsonl    čte řádky: text, nebo {"q": "…", "obec": "<slug>"}`;

/**
 * Answers queries in the terminal as the page would: the clerk's tool to try
 * new words. Reads `data/` as it is, no build needed.
 */
async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		options: {
			obec: { type: 'string' },
			explain: { type: 'boolean', default: false },
			json: { type: 'boolean', default: false },
			jsonl: { type: 'boolean', default: false }
		},
		allowPositionals: true
	});
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
	if (positionals.length === 0) return fail(USAGE);
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
