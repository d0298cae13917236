import { plain } from '#lib/region/text.ts';
import { idFrom } from '../../pack/fields/codes.ts';
import type { RegisterService } from '../register/record.ts';
import {
	capacityOf,
	formsOf,
	phonesOf,
	type Places,
	placesOf,
	websOf
} from '../register/written.ts';

/** A record as it is written into a file. */
export type Raw = Readonly<Record<string, unknown>>;

const QUESTION = 'Do kterých obcí jezdí, nebo odkud přijímá lidi?';

/** Room for `-2` behind it, where another one has the same. */
const ID_LENGTH = 56;

interface Reading {
	readonly day: string;
	readonly places: Places;
	readonly types: ReadonlyMap<string, string>;
	readonly register: string;
}

/** Services as the register has them, and their providers, as records of a pack. */
export function recordsOf(
	services: readonly RegisterService[],
	reading: Reading,
	types: readonly Raw[]
) {
	const taken = new Set<string>();
	const unique = (id: string): string => {
		for (let i = 1; ; i++) {
			const own = i === 1 ? id : `${id}-${i}`;
			if (taken.has(own)) continue;
			taken.add(own);
			return own;
		}
	};
	const providers = new Map<string, Raw>();
	const townNames = new Map<unknown, string>(
		[...reading.places.values()].map(({ id, name }) => [id, name])
	);
	/** Of one provider and kind: their places tell them apart. */
	const isOneOfMore = ({ type, ico }: RegisterService) =>
		services.filter((other) => other.type === type && other.ico === ico).length > 1;
	const records = services.map((service): Raw => {
		const { day, places, register } = reading;
		const type = types.find(({ id }) => id === reading.types.get(service.type ?? '')) ?? {};
		const owner = service.ico ?? service.provider ?? '';
		const name = clean(service.provider ?? 'Neznámý poskytovatel');
		if (!providers.has(owner)) {
			const ico = service.ico ? { ico: [{ hodnota: service.ico, zdroj: register }] } : {};
			providers.set(owner, { id: unique(idFrom(`${name} p`, ID_LENGTH)), nazev: name, ...ico });
		}
		const { facts } = placesOf(service, day, places);
		const towns = new Set(facts.map(({ value }) => townNames.get(value['obec']) ?? ''));
		const stated = (key: string, values: readonly { readonly value: object }[] = []) =>
			values.length > 0
				? { [key]: values.map(({ value }) => ({ ...value, zdroj: register })) }
				: {};
		return {
			id: unique(idFrom(`${String(type['nazev'])} ${name}`, ID_LENGTH)),
			nazev: [String(type['nazev']), name, ...(isOneOfMore(service) ? towns : [])].join(', '),
			poskytovatel: providers.get(owner)?.['id'],
			druhy: [type['id']],
			stav: { hodnota: 'bezi', zdroj: register },
			shrnuti: type['vysvetleni'],
			...stated('formy', formsOf(service.forms ?? [])),
			...stated('telefony', phonesOf(service.phones ?? [])),
			...stated('weby', websOf(service.webs ?? [])),
			...stated('mista', facts),
			...stated('kapacita', capacityOf(service.forms ?? [])),
			...stated('registr', service.identifier ? [{ value: { hodnota: service.identifier } }] : []),
			otazky: [QUESTION]
		};
	});
	return { services: records, providers: [...providers.values()] };
}

/** As it may stand in data: others write names with whatever spaces. */
function clean(text: string): string {
	return plain(text)
		.normalize('NFC')
		.replace(/\s+/g, ' ')
		.replace(/[<>|`*_]/g, '')
		.trim();
}
