import { figuresOf, holds, offendersOf, type Figure } from './measure/figures.ts';
import { readSources } from './measure/sources.ts';
import { readOptions } from './options.ts';

/**
 * Measures the source itself, tests left out, against the goals that keep it
 * easy to enter. Ends with 1 where one of them is missed.
 */
const { values, positionals } = readOptions({
	language: 'en',
	usage: 'measure -- <folder with src/>',
	options: {
		list: { type: 'boolean', default: false, about: 'the files and imports behind the figures' },
		json: { type: 'boolean', default: false, about: 'all of it as JSON' }
	},
	allowPositionals: true
});

const sources = readSources(positionals[0] ?? '.');
const figures = figuresOf(sources);
const offenders = values.list ? offendersOf(sources) : {};

if (values.json) {
	const judged = figures.map((figure) => ({ ...figure, holds: holds(figure) }));
	console.log(JSON.stringify({ figures: judged, offenders }, null, '\t'));
} else {
	for (const figure of figures) console.log(inWords(figure));
	for (const [title, lines] of Object.entries(offenders)) {
		console.log(`\n${title}: ${lines.length === 0 ? 'none' : ''}`);
		for (const line of lines) console.log(`  ${line}`);
	}
}
process.exitCode = figures.every(holds) ? 0 : 1;

function inWords(figure: Figure): string {
	const { name, value, goal } = figure;
	const told = name.padEnd(42) + value.toLocaleString('en').padStart(8);
	if (goal === null) return told;
	return `${told}   goal ${goal.toLocaleString('en').padStart(6)}   ${holds(figure) ? 'holds' : 'MISSED'}`;
}
