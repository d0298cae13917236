import type { CaseForms } from '#lib/region/region.ts';
import type { Random } from '../random.ts';

/** A name of a place in all forms that the search looks it up by. */
interface PlaceForms {
	readonly name: string;
	readonly cases: CaseForms;
}

/** How names of a kind of place are drawn: shares from 0 to 1. */
export interface NamingHabits {
	/** From the common names that many places bear. */
	readonly common: number;
	/** A name some place bears already. */
	readonly repeated: number;
	/** `Horní …`, `Staré …`. */
	readonly qualified: number;
	/** `… nad Labem`. */
	readonly located: number;
}

/**
 * Made up from patterns of Czech names; no list of places was copied. Beginnings,
 * middles and endings make 22,000 names; what stands more than once is drawn more often.
 */
const BEGINNINGS = words(`
	Ba Be Bla Bo Bra Bu Ce Čá Če Da De Do Dra Ha Ho Hra Hru Chlo Ja Je Ko Kra Kru Ku La Le Li Lu Ma
	Me Mi Mo Ne Pa Pe Po Pra Ra Ro Se Sla Sta Ště Ta Tře Tu Va Ve Vla Vo Zá Zbo Že`);
const MIDDLES = words(`
	b d l m n p s t v z š ž bod bor dim dom han hat hum lan len leš lim lon mat mil míl nat nov pot
	rad ral raš rat rov rub sad sen stin tan těj tom vad ven vol von zd žan`);
const ENDINGS = words('ice ice ice ice ov ov ov ov ín ín any ec ka ná ová no ava ník iště');
/** The commonest first: earlier ones are drawn more often. */
const COMMON = words(`
	Nová_Ves Lhota Lhotka Újezd Březina Březová Lipová Horka Lípa Borová Hradiště Nový_Dvůr Bystřice
	Bukovina Olešnice Kamenice Kostelec Stará_Ves Hora Lomnice Krásná Javorník Týnec Bor Nové_Město
	Lipice Jablonná Hradec Dlouhá_Ves Studenec Dvory Mlýn Hory Lhotice Sedlo Skála Osada Louka Pole
	Potok Dubová Javorná Dubina Lipov Leskovec Doubrava Březník Lhotky`);
const PULL_OF_COMMONEST = 1.3;
const BEFORE = words(
	'Horní Dolní Horní Dolní Velké Malé Nové Staré Zadní Přední České Červené Bílé'
);
const BEHIND = words(`
	nad_Labem nad_Vltavou nad_Jizerou nad_Nisou nad_Orlicí nad_Moravou nad_Bečvou nad_Odrou
	nad_Sázavou nad_Úpou nad_Metují nad_Svratkou nad_Dyjí nad_Lužnicí nad_Otavou nad_Ohří
	pod_Horou pod_Lesem pod_Hradem pod_Skalou pod_Vrchem pod_Strání pod_Hájem
	v_Podlesí v_Pošumaví v_Podkrkonoší na_Hané na_Moravě na_Šumavě u_Lesa u_Mostu u_Lomu`);

/** Draws names that behave as Czech ones do in a search: in all cases, with namesakes. */
export class PlaceNames {
	readonly #random: Random;
	readonly #given: PlaceForms[] = [];
	readonly #taken: Set<string>;

	/** @param taken names that are borne already, of the real region */
	constructor(random: Random, taken: readonly string[]) {
		this.#random = random;
		this.#taken = new Set(taken);
	}

	draw({ common, repeated, ...habits }: NamingHabits): PlaceForms {
		const random = this.#random;
		const kind = random.next();
		if (kind >= common && kind < common + repeated && this.#given.length > 0) {
			return random.pick(this.#given);
		}
		const forms = kind < common ? this.#qualify(this.#common(), habits) : this.#fresh(habits);
		this.#taken.add(forms.name);
		this.#given.push(forms);
		return forms;
	}

	/** A name nobody bears yet. */
	#fresh(habits: Qualifying): PlaceForms {
		const random = this.#random;
		for (;;) {
			const root = random.pick(BEGINNINGS) + random.pick(MIDDLES);
			const forms = this.#qualify(root + random.pick(ENDINGS), habits);
			if (!this.#taken.has(forms.name)) return forms;
		}
	}

	#common(): string {
		return COMMON[Math.floor(COMMON.length * this.#random.next() ** PULL_OF_COMMONEST)] ?? '';
	}

	#qualify(name: string, { qualified, located }: Qualifying): PlaceForms {
		const random = this.#random;
		const isQualified = !name.includes(' ') && random.chance(qualified);
		const whole = isQualified ? `${random.pick(BEFORE)} ${name}` : name;
		const behind = !isQualified && random.chance(located) ? ` ${random.pick(BEHIND)}` : '';
		return { name: whole + behind, cases: casesOf(whole, behind) };
	}
}

type Qualifying = Pick<NamingHabits, 'qualified' | 'located'>;

/** By the end of a name; the genitive, dative, accusative, locative and instrumental. */
const CASES = [
	[/ice$/, 'ic icím ice icích icemi'],
	[/y$/, ' ům y ech y'],
	[/a$/, 'y ě u ě ou'],
	[/á$/, 'é é ou é ou'],
	[/o$/, 'a u o ě em'],
	[/(iště|e)$/, 'e i e i em'],
	[/$/, 'a u  ě em']
] as const;

/**
 * Only the end of the last word changes, and by the letter it ends with. Real
 * Czech knows more patterns and declines adjectives; no reader sees these forms,
 * and what is measured is their number: 4.7 different ones a municipality (3.9 in
 * the pack) and 59,000 words, as much of an index as with exact declension.
 */
function casesOf(name: string, behind: string): CaseForms {
	// The last pattern fits each name.
	const [end, endings] = CASES.find(([pattern]) => pattern.test(name)) ?? CASES[6];
	const stem = name.replace(end, '');
	const [genitive, dative, accusative, locative, instrumental] = endings
		.split(' ')
		.map((ending) => stem + ending + behind);
	return { genitive, dative, accusative, locative, instrumental } as CaseForms;
}

function words(text: string): readonly string[] {
	return text
		.trim()
		.split(/\s+/)
		.map((word) => word.replace('_', ' '));
}
