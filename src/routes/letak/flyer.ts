import type { FindResults } from '#lib/help/catalogue/results.ts';
import { NOTHING_WANTED, NO_FILTERS } from '#lib/help/criteria/filters.ts';
import {
	adviceFor,
	callOrder,
	isAdviser,
	type Advice,
	type MunicipalCall
} from '#lib/help/offer/advice.ts';
import { areOldHours } from '#lib/help/offer/hours.ts';
import { evidenceKind, inOrder, type Offer } from '#lib/help/offer/offers.ts';
import { sharedCalls } from '#lib/help/offer/shared-calls.ts';
import { allById, lineForAll } from '#lib/region/find.ts';
import { isFor, isMeantFor } from '#lib/region/groups.ts';
import type {
	CrisisLine,
	Id,
	Municipality,
	PartialDate,
	Region,
	Service,
	Situation,
	TargetGroup
} from '#lib/region/region.ts';
import { formatPhone } from '#lib/region/phone.ts';
import { currentOf } from '#lib/region/statements.ts';
import { groupsForWhom } from '#lib/text/cs/criteria.ts';
import { flyerText, type Years } from '#lib/text/cs/flyer.ts';
import { referralText } from '#lib/text/cs/referral.ts';
import { hoursOnPaper, officeHours } from '#lib/text/cs/hours.ts';
import { nameWithLimits } from '#lib/text/cs/next-step.ts';
import { datedPhone, officeName } from '#lib/text/cs/sentences.ts';
import { sentence } from '#lib/text/cs/words.ts';
import { missingHelp, missingInWords, type MissingHelp } from './missing.ts';
import { flyerGroups } from './groups.ts';
import { fitPage, PAGE_LINES, type Candidate } from './page-rule.ts';

/** One printed page for a municipality, or for one group of its people. */
export interface Flyer {
	readonly municipality: Municipality;
	readonly group: TargetGroup | null;
	/** Whom to call first. */
	readonly advice: Advice;
	/** Comes there for certain; what can be dialled first. */
	readonly help: readonly Offer[];
	/** May come: to be asked. */
	readonly ask: readonly Offer[];
	/** Who is called by a number that stands further up, by id, and whose number it is there. */
	readonly joined: ReadonlyMap<Id, Service>;
	/** Documented as not being there. */
	readonly missing: readonly MissingHelp[];
	/** Crisis lines, where the page has hardly anybody else to dial. */
	readonly lines: readonly CrisisLine[];
	/** Services that help or may, and did not fit. */
	readonly more: number;
}

/** Opening hours as printed. */
export function hoursOf({ hours }: Pick<Service, 'hours'>, day: PartialDate): string | null {
	return hoursOnPaper(currentOf(hours), day, flyerText.oldHours, sentence);
}

/** Whether any of the hours on a flyer have the mark of old ones, which is explained below. */
export function hasOldHours({ help, ask, joined }: Flyer, day: PartialDate): boolean {
	return [...help, ...ask].some(({ service, dialled }) => {
		const hours = currentOf(service.hours);
		return dialled && !joined.has(service.id) && hours !== null && areOldHours(hours, day);
	});
}

/** The first and last year of what a flyer says; paper made today must not make it look new. */
export function yearsOf({ advice, help, ask }: Flyer): Years | null {
	const services = [...workersOf(advice), ...[...help, ...ask].map(({ service }) => service)];
	const years = [
		...services.flatMap(({ phones, hours, status }) => [
			currentOf(phones),
			currentOf(hours),
			status
		]),
		advice.municipalOffice?.phone
	]
		.flatMap((fact) => fact?.date?.slice(0, 4) ?? [])
		.sort();
	const [first, last] = [years[0], years.at(-1)];
	return first && last ? { first, last } : null;
}

/** Puts a flyer together from what is known; what fits is decided by `fitPage`. */
export function flyerOf(
	region: Region,
	findResults: FindResults,
	municipality: Municipality,
	group: TargetGroup | null
): Flyer {
	const found = offersFor(region, findResults, municipality, group?.id ?? null);
	const offers = group
		? inOrderFor(region, found, group).filter(({ forOthers }) => !forOthers)
		: inTurns(region, found);
	const help = offers.filter(({ answer }) => answer === 'yes');
	// Paper outlives the page: nobody is sent to who goes elsewhere, as the sources say.
	const ask = offers.filter(
		(offer) => offer.answer === 'ask' && evidenceKind(offer) !== 'elsewhere'
	);
	const advice = adviceFor(region, municipality);
	const theirs = group ? typesFor(region, group.id) : [];
	const missing = missingHelp(region, municipality, group, theirs);
	const workers = workersOf(advice);
	const mayBeJoined = sharedCalls([...help, ...ask], workers);
	const isLater = (types: readonly Id[]) => group !== null && !leadsTo(theirs, types);
	const printed = (offer: Offer): Candidate => ({
		lines: linesOfOffer(region, offer, mayBeJoined, workers),
		dialled: offer.dialled,
		later: isLater(offer.service.types),
		need: needOf(theirs, offer.service.types)
	});
	const candidates = {
		help: help.map(printed),
		ask: ask.map(printed),
		missing: missing.map((item) => ({
			lines: linesOfMissing(item),
			dialled: false,
			need: needOf(theirs, [item.gap.type]),
			// That somebody may help whom nobody can dial is less than a number of sure help.
			later: isLater([item.gap.type]) || item.maybe?.dialled === false
		}))
	};
	const room = roomFor(region, municipality, group, advice);
	const alone = fitPage(candidates, room);
	const dialled = [...atPlaces(help, alone.help), ...atPlaces(ask, alone.ask)];
	const lines = numbersOf(advice, dialled) < FEW_NUMBERS ? linesFor(region, group) : [];
	const picked = fitPage(candidates, room - linesOfCrisis(lines));
	const sheet = { help: atPlaces(help, picked.help), ask: atPlaces(ask, picked.ask) };
	const offersOn = [...sheet.help, ...sheet.ask];
	return {
		municipality,
		group,
		advice,
		...sheet,
		joined: sharedCalls(offersOn, workers),
		missing: atPlaces(missing, picked.missing),
		lines,
		more: help.length + ask.length - offersOn.length
	};
}

function workersOf(advice: Advice): Service[] {
	return callOrder(advice).flatMap(({ worker }) => worker ?? []);
}

function atPlaces<T>(items: readonly T[], places: ReadonlySet<number>): T[] {
	return items.filter((_, place) => places.has(place));
}

/** Fewer numbers than these beside those to call first leave a reader too little. */
const FEW_NUMBERS = 2;

/** Numbers on the page beside those to call first: a switchboard again is no further help. */
function numbersOf(advice: Advice, offers: readonly Offer[]): number {
	const first = callOrder(advice).map(({ phone }) => phone?.number);
	const numbers = offers.map(({ service }) => currentOf(service.phones)?.value.number);
	return new Set(numbers.filter((number) => number && !first.includes(number))).size;
}

const MAX_LINES = 2;

/** The best of each of the people's own situations first, then who listens to anybody, then to each group. */
function linesFor({ crisisLines, ...region }: Region, group: TargetGroup | null): CrisisLine[] {
	const lines = crisisLines.filter(
		({ kind, groups }) => kind === 'crisis' && isFor(region, groups, group?.id ?? null)
	);
	const theirs = group ? situationsOf(region, group.id) : [];
	const best = theirs.flatMap((situation) => allById(lines, situation.lines)[0] ?? []);
	const forGroups = flyerGroups(region).flatMap(
		({ id }) => lines.find(({ groups }) => isMeantFor(region, groups, id)) ?? []
	);
	const forAll = lineForAll({ crisisLines: lines }, 'crisis') ?? [];
	return [...new Set([...best, forAll, ...forGroups].flat())].slice(0, MAX_LINES);
}

/** The most useful on paper first: what their situations lead to, and of that what can be dialled. */
function inOrderFor(region: Region, offers: readonly Offer[], group: TargetGroup): Offer[] {
	const types = typesFor(region, group.id);
	return inOrder(offers, { types }).sort(
		(a, b) =>
			Number(leadsTo(types, b.service.types)) - Number(leadsTo(types, a.service.types)) ||
			Number(b.dialled) - Number(a.dialled) ||
			Number(isTheirs(region, b.service, group.id)) - Number(isTheirs(region, a.service, group.id))
	);
}

function leadsTo(wanted: readonly Id[], types: readonly Id[]): boolean {
	return types.some((type) => wanted.includes(type));
}

/** Which of what is wanted it helps with, the first of them 0. */
function needOf(wanted: readonly Id[], types: readonly Id[]): number {
	const places = types.map((type) => wanted.indexOf(type)).filter((place) => place >= 0);
	return Math.min(wanted.length, ...places);
}

/** Everything that may help these people there; the social worker has a place of their own. */
function offersFor(
	region: Region,
	findResults: FindResults,
	{ id: municipality }: Municipality,
	group: Id | null
): Offer[] {
	const { offers } = findResults({ ...NO_FILTERS, municipality, group }, NOTHING_WANTED);
	return offers.filter(({ service }) => !isAdviser(region, service));
}

/** One of each group after another, as on its own page, so that a page for everybody is not all for one. */
function inTurns(region: Region, offers: readonly Offer[]): Offer[] {
	const queues = flyerGroups(region).map((group) =>
		dialledFirst(
			inOrderFor(region, offers, group).filter(({ service }) => isTheirs(region, service, group.id))
		)
	);
	const taken = new Set<Offer>();
	while (queues.some((queue) => queue.some((offer) => !taken.has(offer)))) {
		for (const queue of queues) {
			const next = queue.find((offer) => !taken.has(offer));
			if (next) taken.add(next);
		}
	}
	return [...new Set([...taken, ...dialledFirst(offers)])];
}

function dialledFirst(offers: readonly Offer[]): Offer[] {
	return [...offers].sort((a, b) => Number(b.dialled) - Number(a.dialled));
}

function isTheirs(region: Region, { groups }: Service, group: Id): boolean {
	return isMeantFor(region, currentOf(groups)?.value ?? [], group);
}

/** Types that life situations of a group lead to, in their order. */
function typesFor(region: Region, group: Id): Id[] {
	return [...new Set(situationsOf(region, group).flatMap(({ types }) => types))];
}

function situationsOf(
	{ situations, groups }: Pick<Region, 'situations' | 'groups'>,
	group: Id
): Situation[] {
	return situations.filter((situation) => isMeantFor({ groups }, situation.groups, group));
}

/** Letters on a line: of the title, across the page, and beside a number. */
const TITLE = 40;
/** A line of the title, and the office that is called instead of the right one. */
const TITLE_LINE = 3;
const INSTEAD = 2.5;
const WIDE = 62;
const NARROW = 40;
/** Under a number. */
const LABEL = 22;
const ROOM_BETWEEN = 0.5;

/** Lines left; a long title and further offices to call leave less. */
function roomFor(
	region: Region,
	{ where }: Municipality,
	group: TargetGroup | null,
	{ instead, municipalOffice }: Advice
): number {
	const title = flyerText.title(where, group && groupsForWhom(region, [group.id]));
	const own = municipalOffice ? linesOfOffice(municipalOffice) : 0;
	return PAGE_LINES - (linesOf(title, TITLE) - 1) * TITLE_LINE - (instead ? INSTEAD : 0) - own;
}

function linesOfOffice({ municipality, hours }: MunicipalCall): number {
	const text = referralText.sheet;
	const title = text.municipalOffice(officeName(municipality));
	const when = officeHours(hours && text.oldHours(hours.value.words));
	return linesOf(title, NARROW) + linesOf(when, NARROW) + ROOM_BETWEEN;
}

function linesOfCrisis(lines: readonly CrisisLine[]): number {
	if (lines.length === 0) return 0;
	const text = lines.map(({ name, number }) => `${name} ${formatPhone(number)}`).join(', ');
	return linesOf(`${flyerText.lines} ${text}`, WIDE) + 2 * ROOM_BETWEEN;
}

/** Where another than a worker may have the number above, and may not fit, the longer counts. */
function linesOfOffer(
	region: Region,
	offer: Offer,
	joined: Flyer['joined'],
	workers: readonly Service[]
): number {
	const name = nameWithLimits(region, offer, offer.need.group);
	if (!offer.dialled) return linesOf(name, WIDE);
	const above = joined.get(offer.service.id);
	if (!above) return linesOfEntry(name, offer.service);
	const lines = linesOf(`${name}. ${flyerText.sameNumber(above.name)}`, WIDE) + ROOM_BETWEEN;
	return workers.includes(above) ? lines : Math.max(lines, linesOfEntry(name, offer.service));
}

function linesOfEntry(name: string, service: Service): number {
	const hours = currentOf(service.hours);
	// They may be old by the day of printing.
	const when = hours ? flyerText.oldHours(sentence(hours.value.words)) : '';
	const lines = linesOf(name, NARROW) + linesOf(service.summary, NARROW) + linesOf(when, NARROW);
	const phone = currentOf(service.phones);
	const reach = 1 + linesOf((phone && datedPhone(phone).label) ?? '', LABEL);
	return Math.max(lines, reach) + ROOM_BETWEEN;
}

function linesOfMissing(item: MissingHelp): number {
	const { name, rest, call } = missingInWords(item);
	const whom = call ? `${call.name} ${formatPhone(call.phone.number)}` : '';
	return linesOf(`${name} ${rest} ${whom}`, WIDE) + ROOM_BETWEEN;
}

function linesOf(text: string, letters: number): number {
	return Math.ceil(text.length / letters);
}
