import type { Rule } from './rule.ts';

const EARLIEST_YEAR = 1990;

/** `2017`, `2022-07` or `2026-11-21`, a day that exists. */
export const dateRule: Rule<string> = (date) => {
	const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
	if (!year) return 'Datum pište jako „2017“, „2017-05“ nebo „2017-05-03“.';
	if (!exists(`${year}-${month}-${day}`))
		return 'Takový den v kalendáři není: opravte měsíc nebo den.';
	return Number(year) < EARLIEST_YEAR
		? `Rok je podezřele dávný (před ${EARLIEST_YEAR}): opravte ho.`
		: null;
};

/** JavaScript moves 30 February to March instead of refusing it. */
function exists(day: string): boolean {
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
