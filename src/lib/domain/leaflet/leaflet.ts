import { adviceFor, type Advice } from '../advice.ts';
import { related } from '../groups.ts';
import { ANYBODY } from '../need.ts';
import { isAdviser } from '../needs.ts';
import { byUsefulness, canBeDialled, offerOf, type Offer } from '../offers.ts';
import type { Id, Municipality, Region, Service, TargetGroup } from '../region.ts';
import { currentOf } from '../statements.ts';
import { leafletGroups, typesFor } from './leaflet-groups.ts';
import { missingHelp, type MissingHelp } from './missing-help.ts';
import { fitPage, PAGE_LINES, type Sized } from './page-rule.ts';

/** One printed page for a municipality, or for one group of its people. */
export interface Leaflet {
	readonly municipality: Municipality;
	readonly group: TargetGroup | null;
	/** Whom to call first. */
	readonly advice: Advice;
	/** Comes there for certain; what can be dialled first. */
	readonly help: readonly Offer[];
	/** May come: to be asked. */
	readonly ask: readonly Offer[];
	/** Documented as not being there. */
	readonly missing: readonly MissingHelp[];
	/** Services that help or may, and did not fit. */
	readonly more: number;
}

/** Puts a leaflet together from what is known; what fits is decided by `fitPage`. */
export function leafletOf(
	region: Region,
	municipality: Municipality,
	group: TargetGroup | null
): Leaflet {
	const offers = orderedOffers(region, municipality, group);
	const help = offers.filter(({ answer }) => answer === 'yes');
	const ask = offers.filter(({ answer }) => answer === 'ask');
	const advice = adviceFor(region, municipality);
	const candidates = {
		help: help.map(sizedOffer),
		ask: ask.map(sizedOffer),
		missing: missingHelp(region, municipality, group).map(sizedMissing)
	};
	const picked = fitPage<Offer | MissingHelp>(candidates, linesFor(municipality, group, advice));
	const shown = { help: picked.help.filter(isOffer), ask: picked.ask.filter(isOffer) };
	return {
		municipality,
		group,
		advice,
		...shown,
		missing: picked.missing.filter((item) => !isOffer(item)),
		more: help.length + ask.length - shown.help.length - shown.ask.length
	};
}

/** Everything that may help these people there, the most useful on paper first. */
function orderedOffers(
	region: Region,
	municipality: Municipality,
	group: TargetGroup | null
): Offer[] {
	if (!group) return inTurns(region, offersFor(region, municipality, null));
	const types = typesFor(region, group.id);
	return offersFor(region, municipality, group.id).sort(
		(a, b) =>
			Number(canBeDialled(b.service)) - Number(canBeDialled(a.service)) ||
			Number(isFor(region, b.service, group.id)) - Number(isFor(region, a.service, group.id)) ||
			byUsefulness(types)(a, b)
	);
}

function offersFor(region: Region, municipality: Municipality, group: Id | null): Offer[] {
	return region.services
		.filter((service) => !isAdviser(region, service))
		.map((service) => offerOf(region, service, municipality, { ...ANYBODY, group }))
		.filter(({ misfits }) => misfits.length === 0)
		.sort(byUsefulness());
}

/** One of each group after another, so that a page for everybody is not all for one. */
function inTurns(region: Region, offers: readonly Offer[]): Offer[] {
	const dialled = [...offers].sort(
		(a, b) => Number(canBeDialled(b.service)) - Number(canBeDialled(a.service))
	);
	const queues = leafletGroups(region).map(({ id }) =>
		dialled.filter(({ service }) => isFor(region, service, id))
	);
	const longest = Math.max(0, ...queues.map(({ length }) => length));
	const turns = Array.from({ length: longest }, (_, turn) =>
		queues.flatMap((queue) => queue[turn] ?? [])
	);
	return [...new Set([...turns.flat(), ...dialled])];
}

function isFor(region: Region, service: Service, group: Id): boolean {
	const groups = currentOf(service.groups)?.value ?? [];
	return groups.some((id) => related(region, id, group));
}

function isOffer(item: Offer | MissingHelp): item is Offer {
	return 'service' in item;
}

/** Letters on a line: beside a number, and across the page. */
const NARROW = 42;
const WIDE = 62;
const TITLE = 36;
const ROOM_BETWEEN = 0.5;

/** A long title and a second office to call leave less. */
function linesFor({ where }: Municipality, group: TargetGroup | null, { instead }: Advice): number {
	const titleLines = linesOf(`Pomoc pro ${group?.name ?? ''} ${where}`, TITLE);
	return PAGE_LINES - (titleLines - 1) * 2 - (instead ? 3 : 0);
}

function sizedOffer(offer: Offer): Sized<Offer> {
	const { name, summary, hours } = offer.service;
	if (!canBeDialled(offer.service)) return { item: offer, lines: linesOf(name, WIDE) };
	const when = currentOf(hours)?.value.words ?? '';
	const lines = linesOf(name, NARROW) + linesOf(summary, NARROW) + linesOf(when, NARROW);
	return { item: offer, lines: Math.max(lines, 2) + ROOM_BETWEEN };
}

function sizedMissing(item: MissingHelp): Sized<MissingHelp> {
	const words = [item.gap.name, ...item.instead.map(({ plain }) => plain)].join(', ');
	return { item, lines: linesOf(`${words}, není tu, místo toho`, WIDE) + ROOM_BETWEEN };
}

function linesOf(text: string, letters: number): number {
	return Math.ceil(text.length / letters);
}
