import type { Answer, Form, Provenance, Region, Service } from '#lib/region/region.ts';

/** What a criterion must know of the region to read what is asked for. */
export type Groups = Pick<Region, 'groups'>;

/** What it must know to say whether a service fits: some facts are those of its type. */
export type GroupsAndTypes = Pick<Region, 'groups' | 'types'>;

/** `unknown`: no source says it; `ask`: what the sources say leaves it open. */
export type Fit = Answer | 'unknown';

/**
 * One thing a person can ask for, beside the type of help and the place.
 *
 * All that a filter does follows from it: addresses, misfits, columns, counts,
 * what was understood and how it is removed. What is asked for consists of
 * options, which are named as an address names them. Its words are in `text/`.
 */
export interface Criterion<Value> {
	/** In the address: `skupina`, `vek`, `kdy`. */
	readonly key: string;
	/** Not asked for. */
	readonly none: Value;
	/**
	 * What is answered where no source says whether a service fits. It never
	 * excludes anybody: it counts as a *yes*, or it is to be asked about.
	 */
	readonly unknown: 'yes' | 'ask';
	/** Reads options. Never throws: what is not understood is left out. */
	parse(options: readonly string[], region: Groups): Value;
	/** The options that are asked for. */
	format(value: Value): readonly string[];
	/** All options there are, in the order a catalogue numbers them. */
	options(region: Groups): readonly string[];
	/** What a service must fit, where that is not just what is asked for. */
	tested?(value: Value, form: Form | null): readonly string[];
	/** Whether a service fits one option. */
	fits(service: Service, option: string, region: GroupsAndTypes): Fit;
	/** Where it is said whether a service fits; `null`: nowhere. */
	evidence(service: Service, value: Value, form: Form | null): Provenance | null;
}
