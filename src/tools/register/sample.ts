import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createRandom, type Random } from '../country/random.ts';

/** An item of `polozky` as the register writes it: what is in it is read in `record.ts`. */
export type RawService = Readonly<Record<string, unknown>>;

interface SampleOptions {
	readonly services: number;
	readonly seed?: number;
	/** Services that must be among them. */
	readonly also?: readonly RawService[];
	/** Characters of official prose in each: the register's own make a service some 14 kB. */
	readonly prose?: number;
}

/**
 * Services in the true shape of `rpss.json`, every key of it and its traps: ends
 * on two levels, people's names, an address that is secret or has no code, the
 * same facility twice, a list that is `null`, links that are no web of anybody.
 */
export function* sampleServices({
	services,
	seed = 1,
	also = [],
	prose = 0
}: SampleOptions): Generator<RawService> {
	const random = createRandom(seed);
	const every = Math.max(1, Math.floor(services / (also.length + 1)));
	for (let index = 0; index < Math.max(services, also.length); index++) {
		const known = also[Math.floor(index / every)];
		if (known && index % every === 0) yield known;
		if (index < services) yield aService(index, random, prose);
	}
}

/** Writes them as the register does, however many: never all of them are in memory. */
export async function writeSample(path: string, options: SampleOptions): Promise<void> {
	await pipeline(Readable.from(textOf(options)), createWriteStream(path));
}

function* textOf(options: SampleOptions): Generator<string> {
	let before = '{"polozky":[';
	for (const service of sampleServices(options)) {
		yield `${before}\n${JSON.stringify(service)}`;
		before = ',';
	}
	yield before === ',' ? '\n]}\n' : `${before}]}\n`;
}

/** Far above those of the true register, so that none is met by chance. */
const FIRST_PORTAL_ID = 900_000;
const FIRST_IDENTIFIER = 9_000_000;

const TYPES = 34;
const FORMS = ['pob', 'amb', 'ter'];
const CAPACITIES = ['luzka', 'klient', 'kontakt', 'interv', 'hovor'];
const COUNTIES = [19, 27, 35, 43, 51, 60, 78, 86, 94, 108, 116, 124, 132, 141];

function aService(index: number, random: Random, prose: number): RawService {
	const contacts = contactsOf(index, random);
	return {
		portalId: FIRST_PORTAL_ID + index,
		id: `Sluzba/${FIRST_PORTAL_ID + index}`,
		identifikator: String(FIRST_IDENTIFIER + index),
		datumPoskytovaniOd: '2007-01-01',
		datumPoskytovaniDo: random.chance(0.15) ? '2012-12-31' : null,
		kontaktniAdresy: [{ adresa: addressOf(random), poznamka: null }],
		druhSocialniSluzby: { id: `DruhSocialniSluzby/${random.whole(1, TYPES)}` },
		zarizeni: facilitiesOf(index, random),
		poskytovatel: providerOf(index, random),
		...contacts,
		faxy: null,
		ciloveSkupiny: [
			{ cilovaSkupina: { id: 'CilovaSkupinaOsoby/24' }, doplnujiciInformace: null },
			{ cilovaSkupina: { id: 'CilovaSkupinaOsoby/30' }, doplnujiciInformace: 'v raném stadiu' }
		],
		vekoveSkupiny: [{ id: 'VekovaSkupinaOsoby/7' }],
		doplnujiciInformaceVekoveSkupiny: null,
		formy: formsOf(random),
		rozsirenePusobnostiVKraji: random.chance(0.1)
			? COUNTIES.map((county) => ({ kraj: { id: `Kraj/${county}` } }))
			: [],
		doplnkoveUdaje: attachments(index, prose)
	};
}

function contactsOf(index: number, random: Random) {
	const number = String(600_000_000 + ((index * 7919) % 99_999_999));
	const written = random.pick([number, `+420${number}`, number.replace(/(?=(?:\d{3})+$)/g, ' ')]);
	return {
		emaily: random.chance(0.9) ? [{ email: `info@sluzba-${index}.example`, poznamka: null }] : null,
		telefony: [{ telefon: written.trim(), poznamka: random.chance(0.3) ? PERSON : null }],
		weby: random.chance(0.8) ? [{ web: `www.sluzba-${index}.example`, poznamka: null }] : []
	};
}

/** What must be in nothing that is kept. */
export const PERSON = 'Mgr. Jméno Příjmení';
const OFFICER = { jmeno: 'Jméno', prijmeni: 'Příjmení', titulPred: 'Mgr.', titulZa: null };

function providerOf(index: number, random: Random) {
	return {
		ico: String(index).padStart(8, '0'),
		nazev: `Poskytovatel ${index}`,
		adresa: addressOf(random),
		...contactsOf(index + 1, random),
		statutarniOrgany: [OFFICER]
	};
}

function facilitiesOf(index: number, random: Random) {
	const facility = {
		nazev: `Zařízení ${index}`,
		adresa: addressOf(random),
		poskytujeOd: '2007-01-01',
		poskytujeDo: random.chance(0.1) ? '2019-06-30' : null,
		vedouci: [OFFICER],
		utajenaAdresa: false
	};
	if (random.chance(0.02)) return [{ ...facility, adresa: null, utajenaAdresa: true }];
	const again = { ...facility, nazev: `${facility.nazev} ` };
	return random.chance(0.3)
		? [facility, again, { ...facility, adresa: addressOf(random) }]
		: [facility];
}

function addressOf(random: Random) {
	return {
		cisloDomovni: random.whole(1, 2000),
		cisloOrientacni: random.chance(0.3) ? `${random.whole(1, 99)}a` : null,
		dodatekAdresy: null,
		kodAdresnihoMista: random.chance(0.04) ? null : random.whole(11_000_000, 27_000_000),
		psc: String(random.whole(10_000, 79_999)),
		typCislaDomovniho: { id: 'TypStavebnihoObjektu/1' },
		kraj: { id: `Kraj/${random.pick(COUNTIES)}` },
		okres: { id: 'Okres/3402' },
		obec: { id: `Obec/${random.whole(500_000, 570_000)}` },
		castObce: { id: 'CastObce/405507' },
		mestskyObvodMestskaCast: null,
		mestskyObvodVPraze: null,
		ulice: random.chance(0.8) ? { nazev: 'Nemocniční' } : null
	};
}

function formsOf(random: Random) {
	const capacity = {
		pocet: random.whole(1, 120),
		popis: 'Maximální kapacita s účinností od 01.09.2016.',
		typ: { id: `TypKapacitySocialniSluzby/${random.pick(CAPACITIES)}` }
	};
	return FORMS.filter((_, i) => i === 0 || random.chance(0.3)).map((form) => ({
		forma: { id: `FormaSocialniSluzby/${form}` },
		nepretrzitePoskytovani: form === 'pob',
		casoveRozsahy: null,
		kapacity: random.chance(0.95) ? [capacity] : null
	}));
}

/** Links to documents of the ministry, which are no web of the service. */
function attachments(index: number, prose: number) {
	const document = (kind: string) => ({
		popis: 'Služba je poskytována v souladu se zákonem. '.repeat(Math.ceil(prose / 132)),
		priloha: { url: `https://www.mpsv.cz/agportal-server/rest/documents/${kind}-${index}` }
	});
	return {
		realizacePoskytovani: [document('realizace')],
		planyFinancnihoZajisteni: [document('plan')],
		personalniZajisteni: [document('personal')]
	};
}
