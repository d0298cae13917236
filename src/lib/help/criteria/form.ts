import { FORMS, type Form } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import type { Criterion } from './criterion.ts';

/** How the help is given: at home, by coming to it, or by staying there. */
export const form: Criterion<Form | null> = {
	key: 'forma',
	none: null,
	unknown: 'ask',
	parse: ([text]) => FORMS.find((form) => form === text) ?? null,
	format: (form) => (form === null ? [] : [form]),
	options: () => FORMS,
	fits({ forms }, asked) {
		const given: readonly string[] = currentOf(forms)?.value ?? [];
		if (given.length === 0) return 'unknown';
		return given.includes(asked) ? 'yes' : 'no';
	},
	evidence: ({ forms }) => currentOf(forms)
};
