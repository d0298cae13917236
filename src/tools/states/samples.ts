import { gapNextStep, type NextStep } from '#lib/help/gap/next-step.ts';
import { gapAnswer } from '#lib/help/gap/verdict.ts';
import { adviceFor } from '#lib/help/offer/advice.ts';
import { contains } from '#lib/region/areas.ts';
import { region } from '#lib/region/here.ts';
import type { CrisisLine, Gap, Municipality, Phone } from '#lib/region/region.ts';
import { allCurrent } from '#lib/region/statements.ts';
import { ANSWER_WORDS } from '#lib/text/cs/sentences.ts';

/** What is shown side by side, and the address that shows it alone. */
export const LOOKS = [
	{ name: 'Light', query: 'theme=light' },
	{ name: 'Dark', query: 'theme=dark' },
	{ name: 'Largest text', query: 'theme=light&text=largest' }
] as const;

export const PARTS = {
	badge: { id: 'badge', title: 'AnswerBadge' },
	card: { id: 'card', title: 'ServiceCard' },
	gap: { id: 'gap', title: 'Gap' },
	steps: { id: 'steps', title: 'NextSteps' },
	call: { id: 'call', title: 'Call' },
	advice: { id: 'advice', title: 'ContactAdvice' },
	crisis: { id: 'crisis', title: 'CrisisLines' },
	notice: { id: 'notice', title: 'Notice' }
} as const;

const [LONGEST_PLACE] = region.municipalities.toSorted((a, b) => b.where.length - a.where.length);

/** The shortest and the longest words that a badge has to hold. */
export const BADGES = (['yes', 'ask', 'no'] as const).flatMap((answer) => [
	{ name: answer, answer, text: ANSWER_WORDS[answer] },
	{ name: `${answer}, long`, answer, text: `${ANSWER_WORDS[answer]} ${LONGEST_PLACE?.where}` }
]);

/** Of each state of the data and each answer, the first gap and municipality. */
export const GAPS = firstOfEach(
	[null, ...region.municipalities].flatMap((municipality) =>
		gapsIn(municipality).map((gap) => ({
			name: `${gap.state}, ${gapAnswer(region, gap, municipality)}${municipality ? '' : ', no municipality chosen'}`,
			gap,
			municipality
		}))
	)
);

const STEPS_WITH: Readonly<Record<string, (step: NextStep) => boolean>> = {
	'somebody to ask': ({ toAsk }) => toAsk.length > 0,
	'other help surely comes': ({ substitutes }) =>
		substitutes.some(({ answer }) => answer === 'yes'),
	'other help may come': ({ substitutes }) =>
		substitutes.length > 0 && substitutes.every(({ answer }) => answer === 'ask'),
	'more of other help': ({ substitutes }) => substitutes.length > 3,
	'no other help': ({ substitutes }) => substitutes.length === 0,
	'the plan speaks of it': ({ measures }) => measures.length > 0,
	'the right office has no number': ({ advice }) => advice.instead !== null
};

const ALL_STEPS = region.municipalities.flatMap((municipality) =>
	gapsIn(municipality).flatMap((gap) => {
		const step = gapNextStep(region, gap, municipality);
		return step ? { step, municipality } : [];
	})
);

export const STEPS = Object.entries(STEPS_WITH).flatMap(([name, has]) => {
	const found = ALL_STEPS.find(({ step }) => has(step));
	return found ? { name, ...found } : [];
});

const PHONES = region.services.flatMap((service) =>
	allCurrent(service.phones).map(({ value }) => ({ phone: value, to: service.name }))
);

/** With and without a label, the longest first. */
export const CALLS = firstOfEach(
	PHONES.toSorted((a, b) => labelLength(b) - labelLength(a)).map((call) => ({
		name: call.phone.label ? 'a label' : 'a number',
		...call
	}))
);

function labelLength({ phone }: { readonly phone: Phone }): number {
	return phone.label?.length ?? 0;
}

/** With and without hours and a warning. */
export const LINES = firstOfEach(region.crisisLines.map((line) => ({ name: partsOf(line), line })));

/** Of each length of a number, the first line. */
export const NUMBERS = firstOfEach(
	region.crisisLines.map(({ number }) => ({ name: `${number.length} digits`, number }))
);

export const ADVICE = firstOfEach(
	[null, ...region.municipalities].map((municipality) => ({
		name: adviceName(municipality),
		municipality
	}))
);

function adviceName(municipality: Municipality | null): string {
	if (!municipality) return 'no municipality chosen';
	return adviceFor(region, municipality).instead ? 'the right office has no number' : 'one number';
}

function partsOf({ kind, hours, warning }: CrisisLine): string {
	return [kind, hours ? 'with hours' : 'no hours', warning ? 'a warning' : '']
		.filter(Boolean)
		.join(', ');
}

function gapsIn(municipality: Municipality | null): readonly Gap[] {
	return region.gaps.filter(({ area }) => !municipality || contains(area, municipality));
}

function firstOfEach<T extends { readonly name: string }>(items: readonly T[]): readonly T[] {
	const names = items.map(({ name }) => name);
	return items.filter(({ name }, index) => names.indexOf(name) === index);
}
