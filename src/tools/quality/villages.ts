import { ByteReader, ByteWriter } from '#lib/bytes/bytes.ts';
import { Gazetteer } from '#lib/search/places/gazetteer.ts';
import { readPlaces, writePlaces } from '#lib/search/places/place-table.ts';
import type { Id, Municipality, SearchableRegion } from '#lib/region/region.ts';
import { finish } from '#lib/search/steps.ts';
import { tokenize } from '#lib/search/words/tokens.ts';
import { fold } from '#lib/region/text.ts';

/** A name as typed, and the municipality it must lead to. */
interface TypedName {
	readonly typed: string;
	readonly municipality: Id;
}

/** Seven cases of every name (the 5th is the 1st), with and without diacritics and its second part. */
export function typedNames({ municipalities }: SearchableRegion): TypedName[] {
	return municipalities.flatMap((municipality) =>
		casesOf(municipality)
			.flatMap((form) => [form, withoutSecondPart(form)])
			.flatMap((form) => [form, fold(form)])
			.map((typed) => ({ typed, municipality: municipality.id }))
	);
}

/** Parts of municipalities in all forms the data give, with and without diacritics. */
export function typedParts({ municipalities }: SearchableRegion): TypedName[] {
	return municipalities.flatMap(({ id, parts }) =>
		parts
			.flatMap(({ name, cases }) => [name, ...cases])
			.flatMap((form) => [form, fold(form)])
			.map((typed) => ({ typed, municipality: id }))
	);
}

/** The names that are not recognised as what they are. */
export function unrecognised(region: SearchableRegion, names: readonly TypedName[]): TypedName[] {
	const writer = new ByteWriter();
	writePlaces(writer, region.municipalities, region.lexicon);
	const reader = new ByteReader(writer.finish().buffer);
	const places = finish(readPlaces(reader));
	const gazetteer = new Gazetteer(places, region.lexicon.notPlaces);
	return names.filter(({ typed, municipality }) => {
		const mention = gazetteer.find(tokenize(typed));
		const found = mention ? [mention.municipality ?? -1, ...mention.others] : [];
		return found.every((number) => region.municipalities[number]?.id !== municipality);
	});
}

function casesOf({ name, cases }: Municipality): string[] {
	const { genitive, dative, accusative, locative, instrumental } = cases;
	return [name, genitive, dative, accusative, name, locative, instrumental];
}

function withoutSecondPart(name: string): string {
	return name.split(/\s(?:nad|u|v)\s/)[0] ?? name;
}
