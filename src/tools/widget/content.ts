import { municipalityAddress } from '#lib/region/addresses.ts';
import { lineForAll } from '#lib/region/find.ts';
import type { Municipality, Phone, Region, Statement } from '#lib/region/region.ts';
import { formatPhone, telHref } from '#lib/region/phone.ts';
import { searchAddress } from '#lib/help/criteria/filters.ts';
import { adviceFor, callOrder } from '#lib/help/offer/advice.ts';
import { commonText } from '#lib/text/cs/common.ts';
import { formatDate } from '#lib/text/cs/dates.ts';
import { municipalityText } from '#lib/text/cs/municipality.ts';
import { referralText } from '#lib/text/cs/referral.ts';
import { datedPhone, officeName } from '#lib/text/cs/sentences.ts';
import { widgetText } from '#lib/text/cs/widget.ts';

interface Link {
	readonly words: string;
	/** A `tel:`, or an address as seen from the folder of the widgets. */
	readonly href: string;
}

/** All that the widget of one municipality says; `element.ts` shows it and has no words. */
export interface WidgetContent {
	readonly title: string;
	readonly lead: string;
	readonly label: string;
	readonly submit: string;
	/** Results for the municipality; the words go behind `#q=`. */
	readonly search: string;
	readonly first: string;
	readonly calls: readonly (Link & { readonly who: string; readonly note: string })[];
	readonly danger: Link | null;
	readonly page: Link;
	readonly released: string;
}

/** Whom to call first by the rule of flyers (`adviceFor`), each number with its year. */
export function widgetContent(region: Region, municipality: Municipality): WidgetContent {
	const advice = adviceFor(region, municipality);
	const { municipalOffice } = advice;
	const { sheet } = referralText;
	const emergency = lineForAll(region, 'emergency');
	return {
		title: municipalityText.title(municipality.where),
		lead: widgetText.lead,
		label: widgetText.search,
		submit: commonText.search.submit,
		search: fromWidgets(searchAddress({ municipality: municipality.id })),
		first: sheet.first,
		calls: [
			...callOrder(advice).map((adviser) => {
				const title = adviser === advice.instead ? sheet.instead : sheet.worker;
				return callOf(title(adviser.office.locative), adviser.phoneFact);
			}),
			...(municipalOffice
				? [callOf(sheet.municipalOffice(officeName(municipality)), municipalOffice.phone)]
				: [])
		],
		danger: emergency
			? {
					words: `${commonText.crisis.emergency} ${commonText.crisis.dial(formatPhone(emergency.number))}`,
					href: telHref(emergency.number)
				}
			: null,
		page: {
			words: widgetText.more(municipality.where),
			href: fromWidgets(municipalityAddress(municipality.id))
		},
		released: `${commonText.appName}. ${commonText.released} ${formatDate(region.released)}`
	};
}

/** Without a number it is said that none is known; a link leads nowhere then. */
function callOf(who: string, fact: Statement<Phone> | null) {
	if (!fact) return { who, words: '', href: '', note: referralText.sheet.unknownPhone };
	const { number, label } = datedPhone(fact);
	return {
		who,
		words: widgetText.call(formatPhone(number)),
		href: telHref(number),
		note: label ?? ''
	};
}

/** The script knows where it came from, not where the site will lie. */
function fromWidgets(address: string): string {
	return `..${address}`;
}
