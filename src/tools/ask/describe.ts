import { byId } from '#lib/region/find.ts';
import type { Answer, Id, Region } from '#lib/region/region.ts';
import { formatPhone } from '#lib/region/phone.ts';
import { plain } from '#lib/region/text.ts';
import type { Answered } from './answer.ts';

const IN_WORDS: Readonly<Record<Answer, string>> = { yes: 'ano', ask: 'ověřte', no: 'ne' };

/** An answer in words, for a clerk who tries new words. */
export function describe(region: Region, answered: Answered): string {
	const { municipality, lines: numbers, types, services, gaps, contact, suggestions } = answered;
	const usual = nameOf(region.types.map(({ id, plain }) => ({ id, name: plain })));
	const place = nameOf(region.municipalities);
	const service = nameOf(region.services);
	const lines = [
		municipality &&
			`Obec: ${place(municipality.slug)}${municipality.from === 'query' ? ' (z dotazu)' : ''}`,
		...section('Volejte', numbers.map(formatPhone)),
		answered.mayBeDanger ? 'Zní to jako nebezpečí: nabídneme čísla pomoci.' : null,
		...section(
			'Hledáme',
			types.map(({ id, score }) => `${usual(id)} (${id}, ${score})`)
		),
		...section(
			'Služby',
			services.map(({ id, coverage, fits, reason }) => {
				const answer = fits ? IN_WORDS[coverage] : 'nehodí se';
				return `${answer}: ${service(id)}${reason ? ` – ${reason}` : ''}`;
			})
		),
		...section(
			'Chybí',
			gaps.map(({ id }) => nameOf(region.gaps)(id))
		),
		...section('Mysleli jste', suggestions),
		`Poradí: ${service(contact)}`
	];
	return plain(lines.filter((line) => line !== null).join('\n'));
}

function section(title: string, items: readonly string[]): string[] {
	return items.length === 0 ? [] : [`${title}:`, ...items.map((item) => `  ${item}`)];
}

function nameOf(items: readonly { readonly id: Id; readonly name: string }[]) {
	return (id: Id) => byId(items, id)?.name ?? id;
}
