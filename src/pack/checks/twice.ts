import { fold } from '#lib/region/text.ts';
import { idOfFile } from '../layout.ts';
import type { Pack, Part } from '../pack.ts';
import type { Problem } from '../problem.ts';

/** What may stand once, since it leads to one thing: the second would win, or never be found. */
export function saidTwice(pack: Pack): Problem[] {
	const { crisisLines, lexicon, dangerExamples } = pack;
	const dangers = new Set(textsOf(dangerExamples, true).map(({ text }) => text));
	return [
		...repeated(
			crisisLines,
			({ cislo, dalsi_cisla = [] }) =>
				[cislo, ...dalsi_cisla].map((number) => number.replaceAll(' ', '')),
			['cislo'],
			(number) => `Číslo ${number} už má jiná linka: spojte je, nebo opravte číslo.`
		),
		...lexicon.records.flatMap(({ file, path, value: { zkratky = [] } }) => {
			const shorts = zkratky.map(({ zkratka }) => fold(zkratka));
			return shorts.flatMap((short, at) =>
				shorts.indexOf(short) < at
					? [
							file.problem(
								[...path, 'zkratky', at, 'zkratka'],
								`Zkratka „${short}“ tu už je s jiným významem: nechte jednu.`
							)
						]
					: []
			);
		}),
		...oursElsewhere(pack),
		...textsOf(dangerExamples, false).flatMap(({ text, problem }) =>
			dangers.has(text)
				? [problem('Tentýž text je i mezi nebezpečími: nechte ho jen v jednom souboru.')]
				: []
		)
	];
}

/** A village of the region is no place elsewhere. */
function oursElsewhere({ lexicon, municipalities }: Pack): Problem[] {
	const ours = new Set(municipalities.records.map(({ value }) => fold(value.nazev)));
	return lexicon.records.flatMap(({ file, path, value: { mista_jinde = [] } }) =>
		mista_jinde.flatMap(({ nazev }, at) => {
			if (!ours.has(fold(nazev))) return [];
			const message = `„${nazev}“ je obec regionu: mezi místa jinde nepatří, smažte ji.`;
			return [file.problem([...path, 'mista_jinde', at, 'nazev'], message)];
		})
	);
}

/** Two records that a reader cannot tell apart. */
export function sameNames({ services, providers }: Pack): Problem[] {
	const nameOf = ({ nazev }: { readonly nazev: string }) => [fold(nazev)];
	// A copied file is told already.
	const others = { ...services, records: services.records.filter(isOwnFile) };
	const message = () => 'Stejné jméno už má jiný záznam: rozlište je, nebo jeden smažte.';
	return [
		...repeated(others, nameOf, ['nazev'], message),
		...repeated(providers, nameOf, ['nazev'], message)
	];
}

function isOwnFile({ file, value }: Pack['services']['records'][number]): boolean {
	return idOfFile(file.path) === value.id;
}

function repeated<T>(
	{ records }: Part<T>,
	keysOf: (value: T) => readonly string[],
	field: readonly string[],
	message: (key: string) => string
): Problem[] {
	const seen = new Set<string>();
	return records.flatMap(({ file, path, value }) => {
		const keys = keysOf(value);
		const known = keys.find((key) => seen.has(key));
		for (const key of keys) seen.add(key);
		return known === undefined ? [] : [file.problem([...path, ...field], message(known))];
	});
}

function textsOf({ records }: Pack['dangerExamples'], danger: boolean) {
	return records.flatMap(({ file, path, value: { nebezpeci, texty } }) =>
		nebezpeci === danger
			? texty.map((text, at) => ({
					text: fold(text),
					problem: (message: string) => file.problem([...path, 'texty', at], message)
				}))
			: []
	);
}
