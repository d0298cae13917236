import { answerTo, CRITERIA, type CriterionName, type Need } from '#lib/help/criteria/criteria.ts';
import type { Groups, GroupsAndTypes } from '#lib/help/criteria/criterion.ts';
import { workingDays, type Day } from '#lib/help/criteria/days.ts';
import { pricing } from '#lib/help/criteria/price.ts';
import { isOfPeople, type Condition, type Conditions } from '#lib/help/offer/condition.ts';
import { isForDisabled, startsLate, type Limit } from '#lib/help/offer/limit.ts';
import { byId, ownValue } from '#lib/region/find.ts';
import { topGroups, withWider } from '#lib/region/groups.ts';
import { FORMS, type AgeRange, type Form, type Id, type Service } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import { bind, bound, countOf, listOf, sentence } from './words.ts';
import { commonText } from './common.ts';

/** How one criterion is spoken of. */
interface CriterionWords<Value> {
	/** What is asked for, for a chip: `o víkendu`. */
	asked(value: Value, region: Groups): string;
	/** Why a service does not fit, as a fragment: `jen do 30 let`. */
	misfit(service: Service, need: Need, region: GroupsAndTypes): string;
	/** The same for a badge, if `Nehodí se` says too little. */
	label?(service: Service, need: Need): string;
	/** What is known of a service that fits, and what is not: whole sentences. */
	told?(service: Service, need: Need, region: GroupsAndTypes): readonly string[];
	/** A list to choose from beside the results. */
	readonly facet?: {
		readonly label: string;
		/** Not asked for. */
		readonly any: string;
		choices(region: Groups): readonly { readonly option: string; readonly name: string }[];
	};
}

const FREE_OF_CHARGE = /* @__PURE__ */ bound('bez placení');

export const CRITERION_WORDS: { readonly [Name in CriterionName]: CriterionWords<Need[Name]> } = {
	age: {
		asked: (age) => countOf(age ?? 0, ['rok', 'roky', 'let']),
		misfit(service, _, region) {
			const ages = agesOf(service);
			return ages === null ? forWhom(service, region) : `jen ${ages}`;
		}
	},
	group: {
		asked: (group, { groups }) => byId(groups, group)?.name ?? '',
		// The ages too, because a reader asks next.
		misfit(service, _, region) {
			const ages = agesOf(service);
			return `${forWhom(service, region)}${ages ? ` (${ages})` : ''}`;
		},
		told(service, { age, group }, region) {
			const range = currentOf(service.ages)?.value;
			const whom = groupsForWhom(region, currentOf(service.groups)?.value ?? []);
			const open = group !== null && answerTo(region, service, 'group', group) === 'ask';
			// That it takes only people with a disability is told as its limit.
			const others =
				open && !isForDisabled(region, service)
					? [bind(`Je pro ${whom}. Zeptejte se, jestli pomůže i vám.`)]
					: [];
			// A home for seniors from 65 is for seniors, yet not for one of 62.
			return age === null && range && startsLate(range)
				? [...others, `Berou lidi ${agesInWords(range)}.`]
				: others;
		},
		facet: {
			label: 'Komu',
			any: 'Komukoli',
			choices: (region) =>
				topGroups(region).flatMap(({ id, name }) => [
					{ option: id, name },
					...region.groups
						.filter(({ parent }) => parent === id)
						.map((narrow) => ({ option: narrow.id, name: commonText.narrowerGroup(narrow.name) }))
				])
		}
	},
	form: {
		asked: (form) => (form ? FORM_WORDS[form] : ''),
		told: ({ forms }, { form }) =>
			form && !currentOf(forms)
				? [`Zatím nevíme, jak pomáhá. Zeptejte se, jestli ${FORM_QUESTIONS[form]}.`]
				: [],
		misfit: ({ forms }) => `pomáhá jinak: ${formsInWords(currentOf(forms)?.value ?? [])}`,
		facet: {
			label: 'Jak pomůže',
			any: 'Na tom nezáleží',
			choices: () => FORMS.map((form) => ({ option: form, name: FORM_WORDS[form] }))
		}
	},
	days: {
		asked: daysInWords,
		misfit(service, need) {
			const closed = daysThat('no', service, need);
			return `${daysInWords(closed.days)} nepomáhá${closed.hours}`;
		},
		label: (service, need) => `${capital(daysInWords(daysThat('no', service, need).days))} ne`,
		told(service, need) {
			const sure = daysThat('yes', service, need);
			const unsure = daysThat('unknown', service, need);
			return [
				sure.days.length > 0 ? sentence(`pomáhá i ${daysInWords(sure.days)}${sure.hours}`) : [],
				unsure.days.length > 0
					? `Zatím nevíme, jestli pomáhá i\u00a0${daysInWords(unsure.days)}. Zeptejte se.`
					: []
			].flat();
		}
	},
	price: {
		asked: () => FREE_OF_CHARGE,
		misfit(service, _, region) {
			const { words } = pricing(service, region);
			return words === null
				? 'podle zákona se za tuto službu platí'
				: `za tuto službu se platí (${asFragment(words)})`;
		},
		label: () => 'Platí se',
		told(service, { price }, region) {
			const { free, words } = pricing(service, region);
			if (price === null || free === 'no') return [];
			if (words !== null) return [free === 'yes' ? 'Je zdarma.' : words];
			return lawfulPrice(service, region);
		},
		facet: {
			label: 'Cena',
			any: 'Jakákoli',
			choices: () => [{ option: 'zdarma', name: FREE_OF_CHARGE }]
		}
	}
};

/** One option that is asked for in words. */
export function optionInWords(name: CriterionName, option: string, region: Groups): string {
	const words: CriterionWords<unknown> = CRITERION_WORDS[name];
	return words.asked(CRITERIA[name].parse([option], region), region);
}

/** What laws say of the price of a type, and what to do where they say nothing. */
export const PRICE_BY_LAW = /* @__PURE__ */ bound({
	yes: 'Podle zákona je tato pomoc zdarma.',
	partly: 'Podle zákona je část této pomoci zdarma. Zeptejte se, za co se platí.',
	no: 'Za tuto pomoc se platí. Cenu vám řeknou předem, zeptejte se na ni.',
	insured: 'Hradí ji zdravotní pojišťovna, když ji předepíše lékař.',
	unknown: 'Cenu zatím nevíme. Zeptejte se na ni předem.'
});

/** The price of a service by law; where the law tells its types apart, of each of them. */
export function lawfulPrice(service: Service, region: GroupsAndTypes): string[] {
	const { laws } = pricing(service, region);
	if (laws.length === 1 || laws.every((law) => law === null || law === 'no'))
		return [PRICE_BY_LAW[(laws.length === 1 && laws[0]) || 'unknown']];
	return service.types
		.flatMap((id) => byId(region.types, id) ?? [])
		.map(({ plain, free }) => `${plain}: ${asFragment(PRICE_BY_LAW[free ?? 'unknown'])}.`);
}

/** What a form means for the one who needs help. */
export const FORM_WORDS: Readonly<Record<Form, string>> = /* @__PURE__ */ bound({
	terenni: 'přijedou domů',
	ambulantni: 'dojdete k nim',
	pobytova: 'bydlí se tam'
});

/** The same after `Zeptejte se, jestli`. */
const FORM_QUESTIONS: Readonly<Record<Form, string>> = /* @__PURE__ */ bound({
	terenni: 'přijedou domů',
	ambulantni: 'můžete přijít k nim',
	pobytova: 'se tam dá bydlet'
});

/** `přijedou domů nebo dojdete k nim`; the word order of a stay is another after `nebo`. */
export function formsInWords(forms: readonly Form[]): string {
	const first = forms.slice(0, -1).map((form) => FORM_WORDS[form]);
	const last = forms.slice(-1).map((form) => {
		const turns = form === 'pobytova' && first.length > 0;
		return (turns ? FORM_QUESTIONS : FORM_WORDS)[form];
	});
	return listOf([...first, ...last], 'nebo');
}

/** `do 30 let`, `od 15 do 30 let`, `od 65 let`, `v každém věku`. */
export function agesInWords({ from: low, to: high }: AgeRange): string {
	const parts = [low ? `od ${low}` : '', high === null ? '' : `do ${high}`].filter(Boolean);
	const last = high ?? low;
	if (parts.length === 0 || last === null) return bind('v každém věku');
	return bind(`${parts.join(' ')} ${last === 1 ? 'roku' : 'let'}`);
}

/** Names of groups as the answer to "for whom": `seniory a lidi s tělesným postižením`. */
export function groupsForWhom(region: Groups, ids: readonly Id[]): string {
	return listOf(groupNames(region, ids).map(accusative));
}

/** Names of groups; one that a wider one of the list contains is left out. */
export function groupNames(region: Groups, ids: readonly Id[]): string[] {
	return ids
		.filter(
			(id) =>
				!withWider(region, id)
					.slice(1)
					.some((wider) => ids.includes(wider))
		)
		.flatMap((id) => byId(region.groups, id)?.name ?? [])
		.map(bind);
}

/** Whom only a service takes, for a badge: `Jen do 30 let s postižením`. */
export function limitInWords({ ages, disabled, stated }: Limit): string {
	const ofRecord = ages
		? `jen ${agesInWords(ages)}${disabled ? ' s postižením' : ''}`
		: disabled
			? 'jen pro lidi s postižením'
			: '';
	const parts = [ofRecord, stated && peopleInWords(stated)].filter(Boolean);
	return bind(capital(parts.join(', ')));
}

/** Whom a *yes* is for by its statement, and whom not: `jen pro seniory`, `ne pro děti do 15 let`. */
export function peopleInWords({ only, unsure, except }: Conditions): string {
	const all = (conditions: readonly Condition[]) =>
		listOf(conditions.map(conditionInWords), 'nebo');
	return [
		only.length > 0 ? `jen ${all(only)}` : '',
		except.length > 0 ? `ne ${all(except)}` : '',
		unsure.length > 0 ? `${all(unsure)} se zeptejte` : ''
	]
		.filter(Boolean)
		.join(', ');
}

/** `pro seniory`, `pro lidi do 30 let`, `pro seniory (přijedou domů)`. */
export function conditionInWords({ form, group, ages }: Condition): string {
	const whom = [group && `pro ${accusative(group.name)}`, ages && agesInWords(ages)];
	const people = whom.filter(Boolean).join(' ');
	const how = form && FORM_WORDS[form];
	if (!people) return how ?? '';
	const named = group ? people : `pro lidi ${people}`;
	return how ? `${named} (${how})` : named;
}

/** Of whom or what the sources are not sure, beside a *yes*: `pro seniory se zeptejte`, `zeptejte se, jestli přijedou domů`. */
export function unsureInWords(condition: Condition): string {
	return condition.form && !isOfPeople(condition)
		? bind(`zeptejte se, jestli ${FORM_QUESTIONS[condition.form]}`)
		: bind(`${conditionInWords(condition)} se zeptejte`);
}

/** What a *yes* leaves out: `ne pro seniory`, `takto nepomáhají: bydlí se tam`. */
export function exceptInWords(condition: Condition): string {
	return isOfPeople(condition)
		? bind(`ne ${conditionInWords(condition)}`)
		: bind(`takto nepomáhají: ${conditionInWords(condition)}`);
}

/** In which forms alone a *yes* holds, and of which to ask, whoever asks: whole sentences. */
export function formsOfYes({ only, unsure, except }: Conditions): string[] {
	const forms = (conditions: readonly Condition[]) =>
		conditions.flatMap((one) => (one.form && !isOfPeople(one) ? one.form : []));
	const [alone, asked, not] = [forms(only), forms(unsure), forms(except)];
	return [
		// "Only" would deny what the next sentence says to ask for.
		alone.length > 0
			? `Pomáhají tu ${asked.length > 0 ? '' : 'jen '}takto: ${formsInWords(alone)}.`
			: [],
		not.length > 0 ? `Takto tu nepomáhají: ${formsInWords(not)}.` : [],
		asked.map((form) => `Zeptejte se, jestli ${FORM_QUESTIONS[form]}.`)
	].flat();
}

function forWhom({ groups }: Service, region: Groups): string {
	return `je pro ${groupsForWhom(region, currentOf(groups)?.value ?? [])}`;
}

function agesOf({ ages }: Service): string | null {
	const range = currentOf(ages)?.value;
	return range ? agesInWords(range) : null;
}

/** When help is wanted, as people say it. */
const DAY_WORDS: Readonly<Record<Day, string>> = /* @__PURE__ */ bound({
	weekend: 'o víkendu',
	holiday: 've svátek',
	night: 'v noci'
});

/** `o víkendu a ve svátek`. */
function daysInWords(days: readonly Day[]): string {
	return listOf(days.map((day) => DAY_WORDS[day]));
}

/** Those of the wanted times with one answer, and the hours that show it: ` (denně)`. */
function daysThat(
	works: 'yes' | 'no' | 'unknown',
	service: Service,
	need: Need
): { readonly days: readonly Day[]; readonly hours: string } {
	const answers = workingDays(service, need).filter((answer) => answer.works === works);
	const hours = answers.find((answer) => answer.hours !== null)?.hours;
	return { days: answers.map(({ day }) => day), hours: hours ? ` (${hours})` : '' };
}

/** A sentence as a part of another. */
function asFragment(text: string): string {
	return `${text.charAt(0).toLocaleLowerCase('cs')}${text.slice(1)}`.replace(/\.$/, '');
}

function capital(text: string): string {
	return `${text.charAt(0).toLocaleUpperCase('cs')}${text.slice(1)}`;
}

/** Words of group names that change between "who" and "for whom"; the rest stays. */
const ACCUSATIVE: Readonly<Record<string, string>> = {
	lidé: 'lidi',
	senioři: 'seniory',
	pěstouni: 'pěstouny',
	mladí: 'mladé',
	nevidomí: 'nevidomé',
	slabozrací: 'slabozraké',
	nedoslýchaví: 'nedoslýchavé',
	blízcí: 'blízké'
};

function accusative(name: string): string {
	return name.replace(/\p{L}+/gu, (word) => ownValue(ACCUSATIVE, word) ?? word);
}
