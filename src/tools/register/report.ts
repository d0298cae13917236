import { dateWhen } from '#lib/text/cs/dates.ts';
import { plain } from '#lib/region/text.ts';
import { countOf } from '#lib/text/cs/words.ts';
import type { Change, FieldName } from './change.ts';
import type { LeftOut } from './edit.ts';
import type { Known } from './known.ts';
import type { Matches } from './match.ts';
import type { RegisterService } from './record.ts';
import { placesOf, phonesOf, runs } from './written.ts';

/** What a field is called. */
export const FIELDS: Readonly<Record<FieldName, string>> = {
	stav: 'stav',
	formy: 'forma',
	telefony: 'telefon',
	emaily: 'e-mail',
	weby: 'web',
	mista: 'místo',
	kapacita: 'kapacita',
	registr: 'číslo v registru'
};

const KINDS: Readonly<Record<Change['kind'], string>> = {
	confirmed: 'platí dál',
	added: 'nové',
	changed: 'změna',
	gone: 'zmizelo'
};

/** One change, in one line and what belongs to it. */
export function changeInWords({ id, field, kind, old, next, from, warning }: Change): string {
	const before = from && `${from.source}${from.date ? `, ${from.date}` : ', bez data'}`;
	const values = {
		confirmed: `${next} (dosud ${before})`,
		added: `${next}`,
		changed: `${old} (${before}) → ${next}`,
		gone: `${old} (${before})`
	};
	const line = `  ${KINDS[kind].padEnd(9)} ${FIELDS[field]}: ${values[kind]}   [${id}]`;
	return warning ? `${line}\n            Pozor: ${warning}` : line;
}

/** What was accepted and the rules of the data refuse: somebody has to look at it. */
export function leftInWords(left: readonly LeftOut[]): string {
	const lines = left.map(
		({ change, why }) => `  ${change.id}: ${change.next ?? change.old}\n            ${why}`
	);
	return ['Vynecháno, takový zápis v datech být nesmí:', ...lines].join('\n');
}

/** All changes, service by service; those that only confirm are counted. */
export function changesInWords(changes: readonly Change[]): string {
	const services = [...new Set(changes.map(({ service }) => service))];
	return services
		.map((service) => {
			const own = changes.filter((change) => change.service === service);
			const news = own.filter(({ kind }) => kind !== 'confirmed');
			const same = own.length - news.length;
			return [
				service,
				...news.map(changeInWords),
				...(same > 0 ? [`  platí dál ${plain(countOf(same, ['údaj', 'údaje', 'údajů']))}`] : [])
			].join('\n');
		})
		.join('\n\n');
}

/** What the clerk must find out alone: nothing of it is ever written. */
export function openInWords({ lost, ambiguous, matched }: Matches): string {
	return [
		...lost.map((record) =>
			matched.some((match) => match.record === record)
				? `${record.id}: její číslo v registru není, ale nejspíš ji vede pod jiným. Ověřte to.`
				: `${record.id}: její číslo v registru není. Zavolejte, zda služba běží.`
		),
		...ambiguous.map(
			({ id }) => `${id}: v registru jí odpovídá víc služeb. Doplňte její číslo do pole „registr“.`
		)
	].join('\n');
}

/** Services of the register that our data do not have, and that may matter here. */
export function proposalsOf({ others }: Matches, known: Known, day: string): RegisterService[] {
	return others.filter(
		(service) =>
			runs(service, day) &&
			(placesOf(service, day, known.places).facts.length > 0 || isNationalLine(service, known))
	);
}

/** The counties of Czechia, without that of the seat. */
const OTHER_COUNTIES = 13;
const LINES = ['41', '55'];

/** Emergency care and crisis lines that are registered for the whole country. */
export function isNationalLine({ type, counties }: RegisterService, known: Known): boolean {
	return (
		LINES.includes(known.types.get(type ?? '') ?? '') && new Set(counties).size >= OTHER_COUNTIES
	);
}

export function proposalInWords(service: RegisterService, known: Known, day: string): string {
	const { identifier, portalId, type, provider, phones, places } = service;
	const facts = placesOf(service, day, known.places).facts;
	const name = places?.find((place) => place.name)?.name;
	return [
		`${known.types.get(type ?? '') ? `§ ${known.types.get(type ?? '')}` : (type ?? 'druh neuveden')}: ${name ?? provider ?? 'bez názvu'}`,
		...(provider && provider !== name ? [`  poskytovatel ${provider}`] : []),
		...facts.map(({ words }) => `  ${words}`),
		...phonesOf(phones ?? []).map(({ words }) => `  ${words}`),
		`  číslo v registru ${identifier ?? `mpsv-${portalId}`}`
	].join('\n');
}

export function summaryInWords(count: number, day: string, { matched }: Matches): string {
	return plain(
		`Registr ${dateWhen(day)}: ${countOf(count, ['služba', 'služby', 'služeb'])}, z toho našich ${matched.length}.`
	);
}
