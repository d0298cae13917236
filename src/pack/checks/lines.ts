import { fold } from '#lib/region/text.ts';
import type { Pack } from '../pack.ts';
import { type Problem, wholeFile } from '../problem.ts';

/** Emergency numbers of Czechia and what the name of their line holds, folded. */
const EMERGENCY: Readonly<Record<string, string>> = {
	'112': 'tisnov',
	'150': 'hasic',
	'155': 'zachran',
	'156': 'polici',
	'158': 'polici',
	'1210': 'horsk'
};
const NUMBERS = Object.keys(EMERGENCY).join(', ');
const THREE_DIGITS = /^\d{3}$/;

/** Emergency numbers that are mistyped, or stand at the name of another: 115 for 155. */
export function mistakenLines({ crisisLines }: Pack): Problem[] {
	return crisisLines.records.flatMap(({ file, path, value }) => {
		const message = mistakeOf(value.cislo.replaceAll(' ', ''), value);
		return message ? [file.problem([...path, 'cislo'], message)] : [];
	});
}

function mistakeOf(number: string, { nazev, druh }: { nazev: string; druh: string }) {
	const named = EMERGENCY[number];
	if (named)
		return fold(nazev).includes(named)
			? null
			: `Číslo ${number} patří jiné lince, než je „${nazev}“: opravte číslo, nebo název.`;
	return druh === 'tisnova' || THREE_DIGITS.test(number)
		? `Číslo ${number} není tísňové: opravte ho na jedno z ${NUMBERS}, nebo změňte druh linky.`
		: null;
}

/** Lines about which sources differ, and whose record does not say so to who calls. */
export function undoubtedLines({ crisisLines, contradictions }: Pack): Problem[] {
	const doubted = contradictions.records.flatMap(({ value }) => value.tyka_se);
	return crisisLines.records
		.filter(({ value }) => doubted.includes(value.id) && !value.upozorneni)
		.map(({ file, path }) =>
			file.problem(
				path,
				'O této lince mají zdroje rozpor (rozpory.yaml): napište do „upozorneni“, co není jisté.'
			)
		);
}

/** A region where nobody can be called in danger. */
export function missingEmergency({ crisisLines: { layout, items, complete } }: Pack): Problem[] {
	const isEmergency = ({ value }: { value: unknown }) =>
		(value as { druh?: unknown } | null)?.druh === 'tisnova';
	if (!complete || items.some(isEmergency)) return [];
	return [
		wholeFile(layout.path, 'Chybí tísňová linka: doplňte aspoň číslo 112 s druhem „tisnova“.')
	];
}
