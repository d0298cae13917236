import * as v from 'valibot';

/** What stands for a missing field, by its name; others are named and nothing more. */
const WHY_NEEDED: Readonly<Record<string, string>> = {
	zdroj: 'údaj bez zdroje se nezveřejní; doplňte id ze souboru zdroje.yaml',
	id: 'doplňte jedinečné jméno pro adresu stránky',
	nazev: 'doplňte název',
	stav: 'napište, zda služba běží (bezi, neovereno, skoncila), a odkud to víte',
	pady: 'doplňte 2., 3., 4., 6. a 7. pád názvu',
	bod: 'doplňte délku a šířku, například [15.5065, 50.6089]'
};

/**
 * A map with these fields. Unknown fields are left to `checks/unknown-keys.ts`:
 * a strict Valibot object stops at the first of them.
 */
export function record<const E extends v.ObjectEntries>(entries: E) {
	return v.object(entries, objectMessage);
}

/** A list; `least` says how many items it must have. */
export function list<const S extends v.GenericSchema>(item: S, least = 0) {
	return v.pipe(
		v.array(item, expected('seznam: každou položku na řádek s pomlčkou')),
		v.minLength(least, ({ input }) =>
			input.length === 0
				? 'Seznam je prázdný: doplňte aspoň jednu položku, nebo pole smažte.'
				: `Seznam má mít aspoň ${least} položky: doplňte chybějící.`
		)
	);
}

/** The message of a value of another kind than `what`. */
export function expected(what: string) {
	return ({ input }: v.BaseIssue<unknown>): string => {
		if (input === null || input === '') return `Pole je prázdné: doplňte ${what}, nebo ho smažte.`;
		return `Tady má být ${what}; je tu ${kindOf(input)}.`;
	};
}

function objectMessage(issue: v.BaseIssue<unknown>): string {
	const missing = issue.expected === null ? undefined : /^"(.+)"$/.exec(issue.expected)?.[1];
	if (missing === undefined) return expected('skupina polí ve tvaru „pole: hodnota“')(issue);
	return `Chybí pole „${missing}“: ${WHY_NEEDED[missing] ?? 'doplňte ho'}.`;
}

function kindOf(input: unknown): string {
	if (Array.isArray(input)) return 'seznam';
	if (typeof input === 'number') return 'číslo';
	if (typeof input === 'boolean') return 'true nebo false';
	return typeof input === 'string' ? 'text' : 'skupina polí';
}
