import { distanceToRingKm, type Ring, ringContains } from '#lib/map/geometry/geo.ts';
import type { LonLat } from '#lib/region/region.ts';
import { phoneKey } from '#lib/region/phone.ts';
import { fold } from '#lib/region/text.ts';
import { toPoint } from '../fields/place.ts';
import type { Pack } from '../pack.ts';
import type { Problem } from '../problem.ts';
import { outlines } from '../records/region.ts';
import { distanceKm, MAX_DISTANCE_KM } from './places.ts';
import { isAfter } from './statements.ts';

/** Outlines are simplified, so a point may lie a little out of its own. */
const NEAR_KM = 1;

/** A town outside has no outline. */
const TOWN_KM = 10;

/** Places whose point or address is not in the municipality they name. */
export function misplacedServices(pack: Pack): Problem[] {
	const [map] = pack.outlines.records;
	const rings = map ? outlines.read(map.value, new Map()) : {};
	return placesOf(pack).flatMap(({ at, bod, own, other }) => [
		...(other
			? [
					at(
						'adresa',
						`Adresa je ve městě ${other.nazev}, ale obec je „${own.id}“: opravte jedno z toho.`
					)
				]
			: []),
		...(!bod || isAt(toPoint(bod), rings[own.id], toPoint(own.bod))
			? []
			: [at('bod', `Bod neleží v obci „${own.id}“: zkontrolujte délku a šířku, nebo obec.`)])
	]);
}

/** Addresses without the name of their municipality, or of any other: it is rather misspelt. */
export function namelessAddresses(pack: Pack): Problem[] {
	return placesOf(pack).flatMap(({ at, named, own, other }) =>
		named || other
			? []
			: [
					at(
						'adresa',
						`V adrese není jméno obce „${own.nazev}“: doplňte ho, nebo v něm opravte překlep.`
					)
				]
	);
}

/** Where services sit, with what their address says of the municipality. */
function placesOf(pack: Pack) {
	const known = [...pack.municipalities.records, ...pack.towns.records].map(({ value }) => value);
	return pack.services.records.flatMap(({ file, value: { mista = [] } }) =>
		mista.flatMap(({ adresa, obec, bod }, index) => {
			const own = known.find(({ id }) => id === obec);
			if (!own) return [];
			// By its id, too: of a municipality that is misspelt itself, that alone is told.
			const named = [own.nazev, own.id.replaceAll('-', ' ')].some((name) =>
				fold(adresa).includes(fold(name))
			);
			const other = named
				? undefined
				: known.find(({ nazev }) => fold(adresa).endsWith(` ${fold(nazev)}`));
			const at = (field: 'adresa' | 'bod', message: string) =>
				file.problem(['mista', index, field], message);
			return [{ at, bod, own, named, other }];
		})
	);
}

function isAt(point: LonLat, ring: Ring | undefined, centre: LonLat): boolean {
	if (ring && (ringContains(ring, point) || distanceToRingKm(ring, point) < NEAR_KM)) return true;
	const km = distanceKm(point, centre);
	// A point that is far from everything is told already.
	return (!ring && km < TOWN_KM) || km > MAX_DISTANCE_KM;
}

/** One number of the register at two services: the register would be read into both. */
export function repeatedRegisterNumbers({ services }: Pack): Problem[] {
	const owners = new Map<string, string>();
	return services.records.flatMap(({ file, value: { id, registr = [] } }) =>
		registr.flatMap(({ hodnota, zastarale }, index) => {
			if (zastarale) return [];
			const owner = owners.get(hodnota) ?? id;
			owners.set(hodnota, owner);
			return owner === id
				? []
				: [
						file.problem(
							['registr', index, 'hodnota'],
							`Číslo ${hodnota} už má služba „${owner}“: nechte ho jen u jedné.`
						)
					];
		})
	);
}

/** An end that its source could not know of, since it is older; and one that is only announced. */
export function untimelyEnds({ services, sources }: Pack, today: string): Problem[] {
	const dates = new Map(sources.records.map(({ value }) => [value.id, value.datum]));
	return services.records.flatMap(({ file, value: { stav } }) => {
		if (stav.od !== undefined && today !== '' && isAfter(stav.od, today))
			return [
				file.problem(
					['stav', 'hodnota'],
					'Kdo teprve skončí, ještě běží: nechte „bezi“ a den konce napište do pole „podminky“.'
				)
			];
		const known = stav.datum ?? dates.get(stav.zdroj);
		return stav.od !== undefined && known !== undefined && isAfter(stav.od, known)
			? [
					file.problem(
						['stav', 'od'],
						`Zdroj je z ${known}, o konci v ${stav.od} tedy vědět nemohl: uveďte zdroj, který to říká.`
					)
				]
			: [];
	});
}

/** What has to be done before help comes is on its card, not only on its page. */
export function unsaidOrders({ services }: Pack): Problem[] {
	return services.records.flatMap(({ file, value: { shrnuti, podminky = [] } }) => {
		const isOrdered = podminky.some(
			({ hodnota, zastarale }) => !zastarale && /objedn\S* .*předem/i.test(hodnota)
		);
		if (!isOrdered || /objedn.* předem/i.test(shrnuti)) return [];
		const message =
			'Podle podmínek se musí objednat předem: řekněte to i tady, na kartě podmínky nejsou.';
		return [file.problem(['shrnuti'], message)];
	});
}

/** Numbers that advice picks of services and that none of them has: there the first would be called. */
export function foreignNumbers({ topics, services }: Pack): Problem[] {
	const known = new Map(
		services.records.map(({ value: { id, telefony = [] } }) => [
			id,
			telefony.filter(({ zastarale }) => !zastarale).map(({ cislo }) => phoneKey(cislo))
		])
	);
	return topics.records.flatMap(({ file, path, value: { kam_volat } }) => {
		const named = (kam_volat.sluzby ?? []).map((id) => known.get(id));
		// Of a service that is not there, or wrong by itself, that alone is told.
		const numbers = named.flatMap((own) => own ?? []);
		if (named.includes(undefined)) return [];
		return (kam_volat.cisla_sluzeb ?? []).flatMap((cislo, index) =>
			numbers.includes(phoneKey(cislo))
				? []
				: [
						file.problem(
							[...path, 'kam_volat', 'cisla_sluzeb', index],
							'Toto číslo nemá žádná ze služeb rady: opravte ho podle záznamu služby, nebo ho smažte.'
						)
					]
		);
	});
}
