/**
 * The region as the app uses it: plain, read-only objects.
 *
 * `Region` is what every page needs; what only some show (`…Details`) is kept
 * apart, because a phone in a valley fetches the first before it can do anything.
 *
 * Everything here comes from `data/`, checked once at build. Names follow Open
 * Referral HSDS where it has a word (service, provider, service area,
 * eligibility, schedule).
 */

/** Letters, digits and hyphens; stable, because it stands in addresses. */
export type Id = string;

/** `2017`, `2022-07` or `2026-11-21`: as exact as the source is. */
export type PartialDate = string;

/** Longitude and latitude in degrees, WGS 84. */
export interface LonLat {
	readonly lon: number;
	readonly lat: number;
}

/** Where a fact was read. */
export interface Source {
	readonly id: Id;
	readonly title: string;
	/** When the source was written or last changed; `null`: it does not say. */
	readonly date: PartialDate | null;
}

/** What only a list of sources shows. */
export interface SourceDetails {
	readonly url: string | null;
	readonly note: string | null;
}

export interface CompleteSource extends Source, SourceDetails {}

/** Who said it and when: the part that every fact has in common. */
export interface Provenance {
	readonly source: Id;
	/** Its own date if it has one, else the date of its source; `null`: undated. */
	readonly date: PartialDate | null;
	readonly note: string | null;
}

/**
 * One fact with its source and date. A field holds a list of them, because
 * sources differ; `currentOf` picks the one to use.
 */
export interface Statement<T> extends Provenance {
	readonly value: T;
	/** Known to be no longer true; kept and shown as old, never used. */
	readonly outdated: boolean;
}

export type Statements<T> = readonly Statement<T>[];

export const FORMS = ['terenni', 'ambulantni', 'pobytova'] as const;
/** How a service is given: at home, by coming to it, or by staying there (Act 108/2006 Sb., §33). */
export type Form = (typeof FORMS)[number];

/** The answer for one service in one municipality, the best first. Not documented is `ask`, never `yes`. */
export const ANSWERS = ['yes', 'ask', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];

export type Area =
	| { readonly kind: 'municipality'; readonly id: Id }
	| { readonly kind: 'office'; readonly id: Id }
	| { readonly kind: 'region' }
	| { readonly kind: 'county' };

/** Whole years; `null` on a side means no limit there. Both ends belong to the range. */
export interface AgeRange {
	readonly from: number | null;
	readonly to: number | null;
}

/** Says whether a service reaches an area, for everybody or for one form, group or age. */
export interface CoverageStatement extends Provenance {
	readonly area: Area;
	readonly answer: Answer;
	readonly form: Form | null;
	readonly group: Id | null;
	readonly ages: AgeRange | null;
}

export interface Phone {
	/** E.164, as in `+420739861544`; or as dialled in the whole country, `116006`. */
	readonly number: string;
	readonly label: string | null;
}

export interface Place {
	readonly address: string;
	/** Municipality or town. */
	readonly town: Id;
	/** Only where a source gives the point of the house; else the town's point is used and said. */
	readonly point: LonLat | null;
}

/** Minutes after midnight, `[from, to)`. */
export type Interval = readonly [from: number, to: number];

/** The end of a day, in such minutes. */
export const MIDNIGHT = 24 * 60;

export interface Schedule {
	/** What is shown, as the source says it. */
	readonly words: string;
	/** The same in the `opening_hours` syntax of OpenStreetMap, if the words are exact enough. */
	readonly osm: string | null;
	/** `osm` unfolded at build: seven lists, Monday first; `null` where `osm` is. */
	readonly week: readonly (readonly Interval[])[] | null;
	/** Hours on a public holiday, none where it is closed; `null`: `osm` does not say. */
	readonly holidays: readonly Interval[] | null;
}

interface Price {
	readonly words: string;
	readonly free: boolean | null;
}

/** `unverified`: a source names it, but nothing shows that it runs today. */
export type ServiceStatus = 'active' | 'unverified' | 'ended';

export interface Status extends Provenance {
	readonly value: ServiceStatus;
	/** For `ended`: when. */
	readonly since: PartialDate | null;
}

export interface Service {
	readonly id: Id;
	readonly name: string;
	readonly provider: Id | null;
	/** Service types, the main one first. */
	readonly types: readonly Id[];
	readonly status: Status;
	/** One plain sentence for a card: what it does. */
	readonly summary: string;
	readonly forms: Statements<readonly Form[]>;
	readonly groups: Statements<readonly Id[]>;
	readonly ages: Statements<AgeRange>;
	readonly phones: Statements<Phone>;
	readonly emails: Statements<string>;
	readonly webs: Statements<string>;
	readonly places: Statements<Place>;
	readonly hours: Statements<Schedule>;
	readonly price: Statements<Price>;
	readonly coverage: readonly CoverageStatement[];
	/** Identifier in the national register of providers (RPSS). */
	readonly register: Statements<string>;
}

/** What only the page of the service shows. */
export interface ServiceDetails {
	readonly about: Statements<string>;
	/** Conditions and exclusions in words, such as "jen obce, které mají dohodu s charitou". */
	readonly conditions: Statements<string>;
	readonly capacity: Statements<string>;
	/** What nobody has told us yet, as questions for the clerk. */
	readonly questions: readonly string[];
	/** The newest, if any. The dates of its facts are those of `asConfirmed`. */
	readonly confirmed: readonly Confirmation[];
}

/** Somebody found that everything a record says, and is not outdated, still holds. */
export interface Confirmation {
	/** A day. */
	readonly date: PartialDate;
	/** How and which office, as `telefonicky, MěÚ Jilemnice`; never a person. */
	readonly by: string;
}

/** All of them lists, and empty where nothing is known. */
export const SERVICE_DETAILS = [
	'about',
	'conditions',
	'capacity',
	'questions',
	'confirmed'
] as const satisfies readonly (keyof ServiceDetails)[];

export interface CompleteService extends Service, ServiceDetails {}

export interface Provider {
	readonly id: Id;
	readonly name: string;
	readonly ico: Statements<string>;
	readonly webs: Statements<string>;
}

export interface ServiceType {
	readonly id: Id;
	/** `§ 40`; `null` for help outside the Act. */
	readonly paragraph: string | null;
	/** Name in the Act, or the usual name of help outside it. */
	readonly name: string;
	/** What a neighbour would call it. */
	readonly plain: string;
	/** One plain sentence: what you get. */
	readonly about: string;
	readonly forms: readonly Form[];
	/**
	 * Whether it is free by law (Act 108/2006 Sb., §72 to 77, or another of the sources).
	 * `insured`: health insurance pays what a doctor prescribes; `null`: not known.
	 */
	readonly free: 'yes' | 'partly' | 'no' | 'insured' | null;
	readonly sources: readonly Id[];
	readonly note: string | null;
}

export interface TargetGroup {
	readonly id: Id;
	readonly name: string;
	/** The wider group of the plan this one belongs to. */
	readonly parent: Id | null;
	/** A state anybody may be in, as the end of life: it excludes nobody of another group. */
	readonly anybody: boolean;
	/** Who cares for somebody: the help is for the other. */
	readonly carers: boolean;
	/** People with a disability, and all narrower groups: what is for them alone is none for others. */
	readonly disabled: boolean;
	/** People in hardship, and all narrower groups: neither age nor health tells who is one of them. */
	readonly hardship: boolean;
	/** Under what its situations stand in long lists; `null`: under that of the wider group. */
	readonly theme: Theme | null;
	/** Everybody of these ages belongs to it; `null`: age alone does not say so. */
	readonly ages: AgeRange | null;
}

/** What long lists of situations are divided by, in the order of pages. */
export const THEMES = ['seniori', 'deti', 'postizeni', 'penize', 'krize'] as const;
export type Theme = (typeof THEMES)[number];

/** A life situation: a question in the user's words that leads to types. */
export interface Situation {
	readonly id: Id;
	readonly name: string;
	readonly about: string;
	/** Types that help, the best first. */
	readonly types: readonly Id[];
	/** Of them those that are the very help; the others help beside it. Never empty. */
	readonly direct: readonly Id[];
	/** One kind of people, in words that sources use for them. */
	readonly groups: readonly Id[];
	readonly form: Form | null;
	readonly ages: AgeRange | null;
	/** What to say on the phone. */
	readonly say: string;
	readonly icon: string;
	/** Crisis lines and the quick exit come first. */
	readonly danger: boolean;
	/** Crisis lines for this situation, the best first. */
	readonly lines: readonly Id[];
}

/** What the law or the State gives, and no provider of the region: benefits, prices, what to do. */
export interface AdviceTopic {
	readonly id: Id;
	/** As a person would ask. */
	readonly name: string;
	/** Types of help that go with it, the nearest first. */
	readonly types: readonly Id[];
	readonly situations: readonly Id[];
}

/** The order of the page: what cannot wait comes first. */
export const TOPIC_GROUPS = ['urgent', 'health', 'care', 'benefits'] as const;
type TopicGroup = (typeof TOPIC_GROUPS)[number];

/** A sum of money; without the day it is valid from it would mislead. */
interface Amount extends Provenance {
	readonly what: string;
	readonly amount: string;
	readonly since: PartialDate;
}

/** Whom to call about a topic; what is called first comes first. */
export interface TopicCalls {
	readonly lines: readonly Id[];
	/** In words, where everybody has another number: "svému praktickému lékaři". */
	readonly own: string | null;
	readonly phones: Statements<Phone>;
	readonly services: readonly Id[];
	/** Which numbers of those services, where the first of the record is for something else. */
	readonly numbers: readonly string[];
	/** The social worker of the right office. */
	readonly socialWorker: boolean;
}

/** What only the page of advice shows. */
export interface AdviceTopicDetails {
	readonly group: TopicGroup;
	/** Two plain sentences. */
	readonly text: string;
	/** One more sentence, where two leave out what may mislead. */
	readonly note: string | null;
	readonly decides: string;
	readonly calls: TopicCalls;
	/** `null`: old rules, or none of one day. */
	readonly since: PartialDate | null;
	readonly amounts: readonly Amount[];
	/** What could not be verified, and whom to ask. */
	readonly unverified: string | null;
	readonly facts: readonly Provenance[];
}

export interface CompleteAdviceTopic extends AdviceTopic, AdviceTopicDetails {}

/** A documented absence. */
export interface Gap {
	readonly id: Id;
	readonly name: string;
	readonly type: Id;
	readonly form: Form | null;
	/** Empty: for everybody. */
	readonly groups: readonly Id[];
	readonly area: Area;
	/**
	 * `wanted`: the plan still wants it; `dropped`: the plan gave it up; `scarce`: it is
	 * there, too little of it, and no source says whose; `not-found`: no source knows of any.
	 */
	readonly state: 'wanted' | 'dropped' | 'scarce' | 'not-found';
	readonly reasons: Statements<string>;
	/** Types that help instead, the nearest first. */
	readonly instead: readonly Id[];
	/** Crisis lines that help instead, the best first. */
	readonly lines: readonly Id[];
	/** What else to do, where no type of help does. */
	readonly tip: string | null;
	readonly measures: readonly Id[];
}

/** What the plan says of the area, word for word; only its `frame` is told in our words. */
export interface PlanPoint {
	readonly id: Id;
	readonly kind: 'frame' | 'intro' | SwotKind | 'conclusion';
	/** `null`: of the whole plan. */
	readonly group: Id | null;
	readonly text: string;
	/** What a weakness lacks. */
	readonly gap: Id | null;
	readonly source: Id;
}

type SwotKind = 'strength' | 'weakness' | 'opportunity' | 'threat';

/** A card of the action plan. */
export interface Measure {
	readonly id: Id;
	readonly name: string;
	readonly groups: readonly Id[];
	readonly types: readonly Id[];
	readonly services: readonly Id[];
	readonly responsible: string;
	readonly state: 'fulfilled' | 'continuously' | 'partly' | 'unfulfilled';
	readonly verdict: 'keep' | 'drop';
	readonly source: Id;
}

/** What only the page of the plan shows, word for word as on the card. */
export interface MeasureDetails {
	/** Among the cards of services under the Act, or beyond it. */
	readonly underAct: boolean;
	/** Strategic goals, as `SC1`. */
	readonly goals: readonly string[];
	/** Whom the card names. */
	readonly audience: string;
	readonly period: string;
	readonly funding: string;
	readonly about: string;
	readonly evaluation: string;
}

export interface CompleteMeasure extends Measure, MeasureDetails {}

/** Two sources that do not agree, what we use, and why. */
export interface Contradiction {
	readonly id: Id;
	/** Ids of services, types, gaps, measures or municipalities it is about. */
	readonly about: readonly Id[];
	readonly title: string;
	readonly sides: readonly (Provenance & { readonly says: string })[];
	readonly used: string;
	readonly why: string;
}

export interface CrisisLine {
	readonly id: Id;
	readonly name: string;
	/** As dialled: `112`, `116123`, `800157157`. */
	readonly number: string;
	readonly otherNumbers: readonly string[];
	readonly kind: 'emergency' | 'crisis';
	readonly about: string;
	/** Whose line it is; empty: anybody's. */
	readonly groups: readonly Id[];
	/** `null`: no source says when it works. */
	readonly hours: Statement<string> | null;
	/** Whether it answers messages; `null`: no source says so. */
	readonly sms: Statement<boolean> | null;
	readonly sources: readonly Id[];
	readonly warning: string | null;
}

/** Czech case forms of a place name, without prepositions. */
export interface CaseForms {
	readonly genitive: string;
	readonly dative: string;
	readonly accusative: string;
	readonly locative: string;
	readonly instrumental: string;
}

export interface Municipality {
	/** Slug: folded name with hyphens, `horka-u-stare-paky`. */
	readonly id: Id;
	/** ČSÚ code. */
	readonly code: string;
	readonly name: string;
	readonly kind: 'town' | 'village';
	readonly cases: CaseForms;
	/** `v Poniklé`, `na Benecku`: the answer to "where". */
	readonly where: string;
	/** `do Poniklé`, `na Benecko`: the answer to "where to". */
	readonly whereTo: string;
	readonly office: Id;
	readonly population: number;
	readonly under15: number;
	readonly over65: number;
	readonly populationSource: Id;
	readonly point: LonLat;
	readonly parts: readonly Part[];
}

/** A part of a municipality: a village or a settlement of its own name. */
interface Part {
	readonly name: string;
}

/** The same with its case forms, which only the search reads. */
interface SearchablePart extends Part {
	readonly cases: readonly string[];
}

export interface SearchableMunicipality extends Municipality {
	readonly parts: readonly SearchablePart[];
}

/** A word with more meanings, and what the reader chooses from. */
export interface Choice {
	readonly words: readonly string[];
	readonly options: readonly { readonly text: string; readonly type: Id }[];
}

/** A kind of danger, what is typed in it and whom to call. */
export interface WordedDanger {
	/** Phrases: see `search/danger`. */
	readonly words: readonly string[];
	/** Crisis lines, the best first. */
	readonly lines: readonly Id[];
	readonly situation: Id | null;
	/** Services help sooner, as with food: the lines come below them. */
	readonly below: boolean;
}

/** Who does what to whom, and the types that help then, the best first. */
export interface WordedAct {
	/** Phrases: see `search/danger`. */
	readonly words: readonly string[];
	readonly types: readonly Id[];
}

/** Texts of one kind as people write them; the search learns from them what danger sounds like. */
export interface DangerExamples {
	readonly id: Id;
	readonly name: string;
	readonly danger: boolean;
	readonly texts: readonly string[];
}

/** Queries as people write them, and the types that answer them, the best first. */
export interface QueryExamples {
	readonly types: readonly Id[];
	readonly texts: readonly string[];
}

/** Those of one field, in a file of their own, as a pack has them. */
export interface QueryExamplesFile extends Pick<DangerExamples, 'id' | 'name'> {
	readonly queries: readonly QueryExamples[];
}

/** What the search must know of words beyond those of types, groups and situations. */
export interface Lexicon {
	/** Words that say how help is to be given. */
	readonly forms: readonly { readonly form: Form; readonly words: readonly string[] }[];
	/** Kinds of danger, the gravest first. */
	readonly danger: readonly WordedDanger[];
	/** Words that mean the same in phrases of danger, by the name that stands for them there: `DÍTĚ`. */
	readonly dangerGroups: readonly { readonly name: string; readonly words: readonly string[] }[];
	/** Phrases beside which danger is only talked of: a film, a lecture, an animal. */
	readonly onlyTalk: readonly string[];
	/** Phrases of nothing grave whose words sound so: a lost dog, a power cut. */
	readonly onlySounds: readonly string[];
	/** Phrases beside which what somebody did is over: "loni", "před lety". */
	readonly longAgo: readonly string[];
	/** Phrases by which a child speaks or is meant, and the lines that are among those of every danger then. */
	readonly child: { readonly words: readonly string[]; readonly lines: readonly Id[] };
	readonly acts: readonly WordedAct[];
	readonly choices: readonly Choice[];
	/** Everyday words by the word they are alike, which other words of the lexicon use. */
	readonly everyday: readonly { readonly word: string; readonly alike: readonly string[] }[];
	/** Each with the words it stands for: `OA`, "osobní asistence". */
	readonly abbreviations: readonly { readonly short: string; readonly words: string }[];
	/** Words that are no help by themselves: another word must speak for the same. */
	readonly weak: readonly string[];
	/** Forms that only look like ours without diacritics or by their stem: "ráno" like "rána". */
	readonly lookalikes: readonly string[];
	/** Phrases that say where, when, with whom or by what means, not what is wanted: "když jsem v práci". */
	readonly circumstances: readonly string[];
	/** Everyday words no service answers, so that they are not taken for misspelled ones. */
	readonly foreign: readonly string[];
	/** Names of municipalities and parts that are ordinary words, too. */
	readonly homonyms: readonly string[];
	/** Phrases in which a homonym names no municipality. */
	readonly notPlaces: readonly string[];
	/**
	 * Places outside the region that people ask for: the name, its other forms,
	 * and whether it is so far that behind one of our names it tells its namesake.
	 */
	readonly elsewhere: readonly {
		readonly name: string;
		readonly cases: readonly string[];
		readonly far: boolean;
	}[];
}

/** Words of another language people ask in, or of a dialect. */
export interface LanguageWords {
	/** BCP 47, but for a dialect. */
	readonly id: Id;
	readonly name: string;
	/** Says in it that the results are in Czech; `null` of a dialect. */
	readonly note: string | null;
	readonly words: readonly { readonly type: Id; readonly phrases: readonly string[] }[];
	/** Words that say nothing of what help is meant. */
	readonly fillers: readonly string[];
	/** People, each with the Czech word for them. */
	readonly people: readonly { readonly word: string; readonly czech: string }[];
	/** A Czech text that speaks of a danger, and phrases that mean the same. */
	readonly danger: readonly { readonly czech: string; readonly phrases: readonly string[] }[];
}

/** The office of a municipality (obecní úřad, in a town městský): people ask there first. */
export interface MunicipalOffice {
	readonly municipality: Id;
	readonly phones: Statements<Phone>;
	readonly hours: Statements<Schedule>;
	readonly addresses: Statements<string>;
	readonly emails: Statements<string>;
	readonly webs: Statements<string>;
	/** Identifier in the state's system of data boxes (Act 300/2008 Sb.). */
	readonly dataBoxes: Statements<string>;
}

/** Authorised municipal office (pověřený obecní úřad). */
export interface Office {
	readonly id: Id;
	readonly name: string;
	readonly locative: string;
	/** `Jilemnicko`. */
	readonly district: string;
	/** The service record of its social worker: whom to call first. */
	readonly socialWorker: Id;
}

/** A town outside the region where a service sits. */
export interface Town {
	readonly id: Id;
	readonly name: string;
	readonly point: LonLat;
}

/** A municipality for which wider statements of a source are not proof enough. */
export interface CoverageException {
	readonly municipality: Id;
	/** What the source of the reason states about these kinds of area counts as `ask` there, */
	readonly limits: readonly Area['kind'][];
	/** of services of these types; empty: of any. */
	readonly types: readonly Id[];
	readonly reason: Statement<string>;
}

export interface Region {
	readonly code: string;
	/** `Jilemnicko`. */
	readonly name: string;
	readonly fullName: string;
	readonly county: string;
	/** Day of this release of the data. */
	readonly released: PartialDate;
	/** Where to report an error; `null`: no source gives an address. */
	readonly reportEmail: Statement<string> | null;
	readonly offices: readonly Office[];
	/** The one with extended powers (obec s rozšířenou působností), whose district the region is. */
	readonly extendedOffice: Id;
	/** By name, as Czech sorts. */
	readonly municipalities: readonly Municipality[];
	/** At most one of a municipality; of some no source tells anything. */
	readonly municipalOffices: readonly MunicipalOffice[];
	readonly towns: readonly Town[];
	readonly exceptions: readonly CoverageException[];
	readonly types: readonly ServiceType[];
	readonly groups: readonly TargetGroup[];
	readonly situations: readonly Situation[];
	readonly topics: readonly AdviceTopic[];
	readonly providers: readonly Provider[];
	/** By name, as Czech sorts. */
	readonly services: readonly Service[];
	readonly gaps: readonly Gap[];
	readonly measures: readonly Measure[];
	readonly crisisLines: readonly CrisisLine[];
	readonly sources: readonly Source[];
}

/** Words people use for a thing. They are a third of all data, and only the search reads them. */
export interface Worded {
	readonly words: readonly string[];
}

/** The region with the words it is searched by. */
export interface SearchableRegion extends Region {
	readonly types: readonly (ServiceType & Worded)[];
	readonly groups: readonly (TargetGroup & Worded)[];
	readonly situations: readonly (Situation & Worded)[];
	readonly topics: readonly (AdviceTopic & Worded)[];
	readonly municipalities: readonly SearchableMunicipality[];
	readonly lexicon: Lexicon;
	readonly languages: readonly LanguageWords[];
	readonly dangerExamples: readonly DangerExamples[];
	readonly queryExamples: readonly QueryExamples[];
}

/** Everything the pack holds; on a phone only after `details.ts` has put it together. */
export interface CompleteRegion extends SearchableRegion {
	readonly topics: readonly (CompleteAdviceTopic & Worded)[];
	readonly services: readonly CompleteService[];
	readonly sources: readonly CompleteSource[];
	readonly measures: readonly CompleteMeasure[];
	readonly planPoints: readonly PlanPoint[];
	readonly contradictions: readonly Contradiction[];
}

/** One ring a municipality, `[lon, lat]` pairs, closed (RÚIAN, generalised). Loaded only with a map. */
export type Outlines = Readonly<Record<Id, readonly (readonly [lon: number, lat: number])[]>>;
