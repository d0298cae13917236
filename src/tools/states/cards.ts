import { ANYBODY, type Need } from '#lib/help/criteria/criteria.ts';
import { adviceFor } from '#lib/help/offer/advice.ts';
import { canBeDialled, offerOf, type Offer } from '#lib/help/offer/offers.ts';
import { canBeReferred, MAX_SERVICES } from '#lib/help/offer/referral.ts';
import { byId } from '#lib/region/find.ts';
import { region } from '#lib/region/here.ts';
import type { CompleteService, Id, Municipality, Service } from '#lib/region/region.ts';
import { allCurrent } from '#lib/region/statements.ts';
import {
	aCoverage,
	aPhone,
	aSchedule,
	aService,
	aStatement,
	aStatus
} from '../../../tests/fixtures/builders.ts';

/** A state of a card: the first real record that is in it, or a made-up one where none is. */
interface CardState {
	readonly name: string;
	readonly offer: Offer;
	readonly municipality: Municipality | null;
	/** What the helper has put together. */
	readonly referral?: readonly Id[];
}

interface Wanted {
	readonly name: string;
	/** A service in this state, told by what makes it so. */
	readonly change: Partial<CompleteService>;
	readonly need?: Partial<Need>;
	/** `null`: none was chosen. */
	readonly where?: Municipality | null;
	/** What else a real record must have to show the state. */
	readonly has?: (service: Service) => boolean;
}

const COMES = [aCoverage()];
const WEEKEND = { days: ['weekend'] } as const;
const TWO_PHONES = [aPhone('+420481543137'), aPhone('+420739861544')];
const LABELLED = [aStatement({ number: '+420481565111', label: 'sample' })];
const EXCEPTION = region.exceptions[0];

/** Belongs to an office whose own number no source gives. */
const SILENT = region.municipalities.find(
	(municipality) => adviceFor(region, municipality).instead !== null
);

const WANTED: readonly Wanted[] = [
	{ name: 'comes here', change: { phones: [aPhone()], coverage: COMES } },
	{
		name: 'comes here, two numbers',
		change: { phones: TWO_PHONES, coverage: COMES },
		has: ({ phones }) => allCurrent(phones).length > 1
	},
	{
		name: 'comes here, a number with a label',
		change: { phones: LABELLED, coverage: COMES },
		has: ({ phones }) => Boolean(allCurrent(phones)[0]?.value.label)
	},
	{
		name: 'no phone, the social worker of the office is called',
		change: { coverage: COMES },
		has: (service) => !canBeDialled(service)
	},
	{
		name: 'no phone, nor has the right office any',
		change: { coverage: COMES },
		where: SILENT ?? null,
		has: (service) => !canBeDialled(service)
	},
	{
		name: 'no phone, an e-mail and a web',
		change: {
			coverage: COMES,
			emails: [aStatement('dlouha.adresa.elektronicke.posty@socialni-sluzby.example')],
			webs: [aStatement('https://www.socialni-sluzby-s-dlouhym-jmenem.example/')]
		},
		has: (service) => !canBeDialled(service) && allCurrent(service.emails).length > 0
	},
	{ name: 'ask, the source is not sure', change: { coverage: [aCoverage({ answer: 'ask' })] } },
	{ name: 'ask, no source says', change: {} },
	{
		name: 'ask, named but not verified',
		change: { coverage: COMES, status: aStatus('unverified') }
	},
	{
		name: 'ask, a documented exception',
		change: { coverage: COMES },
		where: EXCEPTION ? placeOf(EXCEPTION.municipality) : null
	},
	{
		name: 'ask, nobody knows whether at the weekend',
		change: { phones: [aPhone()], coverage: COMES },
		need: WEEKEND
	},
	{ name: 'no, does not come here', change: { coverage: [aCoverage({ answer: 'no' })] } },
	{ name: 'no, it ended', change: { status: aStatus('ended', '2019') } },
	{
		name: 'no, for another age',
		change: { ages: [aStatement({ from: 65, to: null })] },
		need: { age: 3 }
	},
	{
		name: 'no, for others',
		change: { groups: [aStatement(['rodiny'])] },
		need: { group: 'seniori' }
	},
	{
		name: 'no, helps in another way',
		change: { forms: [aStatement(['ambulantni'])] },
		need: { form: 'pobytova' }
	},
	{
		name: 'no, closed at the weekend',
		change: { hours: [aStatement(aSchedule({ week: [[], [], [], [], [], [], []] }))] },
		need: WEEKEND
	},
	{ name: 'no municipality chosen', change: { phones: [aPhone()] }, where: null },
	{
		name: 'a long name',
		change: { name: 'Služba '.repeat(10), coverage: [aCoverage({ answer: 'ask' })] },
		has: ({ name }) => name.length > 60
	},
	{
		name: 'a name with a long word',
		change: { name: 'Nejneobhospodařovávatelnější služba', phones: [aPhone()], coverage: COMES },
		has: () => false
	}
];

export const CARDS: readonly CardState[] = [...WANTED.map(cardOf), ...cardsInLists()];

/** The same card, where the helper has put together a list. */
function cardsInLists(): readonly CardState[] {
	const services = region.services
		.filter((service) => canBeReferred(region, service))
		.sort(dialledFirst);
	const ids = services.map(({ id }) => id);
	return services.slice(0, 1).flatMap((service) => {
		const shown = { offer: offerOf(region, service, null), municipality: null };
		return [
			{ ...shown, name: 'in the referral', referral: ids.slice(0, 1) },
			{
				...shown,
				name: 'the referral is full, press to be told',
				referral: ids.slice(1, 1 + MAX_SERVICES)
			}
		];
	});
}

function cardOf({ name, change, need, where, has = () => true }: Wanted): CardState {
	const asked = { ...ANYBODY, ...need };
	const places = where === undefined ? region.municipalities : [where];
	const sample = offerOf(region, aService(change), places[0] ?? null, asked);
	const services = region.services.filter(has).sort(dialledFirst);
	for (const municipality of places) {
		const offers = services.map((service) => offerOf(region, service, municipality, asked));
		const offer = offers.find((offer) => isLike(offer, sample));
		if (offer) return { name, offer, municipality };
	}
	return { name: `${name} (made up)`, offer: sample, municipality: places[0] ?? null };
}

function isLike(offer: Offer, { answer, coverage, misfits }: Offer): boolean {
	if (offer.answer !== answer || offer.misfits.length !== misfits.length) return false;
	if (misfits.length > 0) return true;
	return (
		offer.coverage?.because === coverage?.because && offer.coverage?.answer === coverage?.answer
	);
}

function dialledFirst(a: Service, b: Service): number {
	return Number(canBeDialled(b)) - Number(canBeDialled(a));
}

function placeOf(id: string): Municipality | null {
	return byId(region.municipalities, id) ?? null;
}
