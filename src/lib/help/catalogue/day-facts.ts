import type { Numbers } from '#lib/bytes/lists.ts';
import { DAYS, type Day } from '../criteria/days.ts';
import { type Need } from '../criteria/criteria.ts';
import { workingDays } from '../criteria/days.ts';
import type { Form, Service } from '#lib/region/region.ts';

/** When a service works; of a time that stands nowhere, nobody knows. */
export interface DayFacts {
	/** It surely does not work then, whoever asks. */
	readonly closed: readonly Day[];
	/** It surely works then. */
	readonly open: readonly Day[];
	/** It surely works then for who asks to stay there. */
	readonly openForStay: readonly Day[];
}

/** All that the catalogue keeps of a service's hours. */
export function dayFactsOf(service: Service): DayFacts {
	const working = (works: 'yes' | 'no', form: Form | null) =>
		workingDays(service, { form, days: DAYS }).flatMap((answer) =>
			answer.works === works ? [answer.day] : []
		);
	return {
		closed: working('no', null),
		open: working('yes', null),
		openForStay: working('yes', 'pobytova')
	};
}

const FACTS = ['closed', 'open', 'openForStay'] as const satisfies (keyof DayFacts)[];

/** The facts as numbers of a column. */
export function dayNumbers(facts: DayFacts): number[] {
	return FACTS.flatMap((fact) => facts[fact].map((day) => numberOf(fact, day)));
}

/** Whether one of the wanted times is among those at which the service is closed. */
export function isClosed(numbers: Numbers, { days }: Pick<Need, 'days'>): boolean {
	return days.some((day) => numbers.includes(numberOf('closed', day)));
}

/** Whether nobody knows of one of the wanted times if the service works then. */
export function isUnsureWhen(numbers: Numbers, { days, form }: Pick<Need, 'days' | 'form'>) {
	const open = form === 'pobytova' ? 'openForStay' : 'open';
	return days.some(
		(day) => !numbers.includes(numberOf(open, day)) && !isClosed(numbers, { days: [day] })
	);
}

function numberOf(fact: keyof DayFacts, day: Day): number {
	return FACTS.indexOf(fact) * DAYS.length + DAYS.indexOf(day);
}
