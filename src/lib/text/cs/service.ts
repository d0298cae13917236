import { formatPhone } from '#lib/region/phone.ts';
import type { Municipality, Phone, Statement } from '#lib/region/region.ts';
import { commonText } from './common.ts';
import { from } from './sentences.ts';
import { bound } from './words.ts';

/** The page of one service. */
export const serviceText = /* @__PURE__ */ bound({
	description: (name: string, summary: string) =>
		`${name}: ${summary} Kam zavolat, kde pomáhá a pro koho je.`,
	type: (plain: string) => `Další taková pomoc: ${plain}`,
	by: (provider: string) => `Poskytuje ${provider}`,
	status: {
		ended: 'Tato služba už neběží',
		endedSince: (when: string) => `Tato služba skončila ${when}`,
		endedAdvice: 'Záznam necháváme, aby bylo jasné, že sem už není potřeba volat.',
		insteadLink: (type: string) => `Kdo pomůže místo toho: ${type}`,
		unverified: 'Nevíme, zda tato služba dnes běží',
		unverifiedAdvice: 'Zdroj ji uvádí, ale nikdo ji nedávno nepotvrdil. Nejdřív se zeptejte.'
	},
	call: {
		title: 'Zavolejte',
		say: 'Řekněte, kde člověk bydlí, kolik je mu let a s čím potřebuje pomoct.',
		noPhone: 'Telefon na tuto službu zatím nevíme.',
		/** Above the number of what the same provider runs beside it. */
		sameProvider: (name: string) =>
			`Stejná organizace má i jinou službu: ${name}. Zeptejte se tam, kam zavolat.`,
		askTitle: 'Koho se zeptat',
		formerTitle: 'Koho se zeptat místo toho',
		web: 'Web služby',
		save: 'Uložit do kontaktů'
	},
	confirmed: (when: string, by: string) => `Ověřeno ${when} (${by}).`,
	hours: {
		title: 'Kdy',
		unknown: 'Dobu zatím nevíme, zavolejte.',
		unknownNoPhone: 'Dobu zatím nevíme.'
	},
	does: { title: 'Co udělá', ended: 'Co o ní víme' },
	whom: {
		title: 'Pro koho je',
		ended: 'Pro koho byla',
		unknown: 'Pro koho přesně je, zatím nevíme. Zeptejte se.',
		only: (ages: string) => `Jen ${ages}`,
		everyAge: 'V každém věku',
		conditions: 'Co je potřeba vědět předem',
		missing: 'Co podobného tu chybí'
	},
	coverage: {
		title: 'Ve kterých obcích pomáhá',
		map: 'Mapa obcí, kde služba pomáhá',
		all: (yes: number, partly: number, ask: number, no: number) =>
			`Mapa a seznam obcí: ${[
				yes > 0 ? `${yes} ano` : '',
				partly > 0 ? `${partly} ano, ale ne pro každého` : '',
				ask > 0 ? `${ask} k ověření` : '',
				no > 0 ? `${no} ne` : ''
			]
				.filter(Boolean)
				.join(', ')}`
	},
	price: {
		title: 'Kolik to stojí',
		free: 'Je zdarma.'
	},
	places: {
		title: 'Kde je najdete',
		outsideOf: (region: string) => `Je mimo ${region}.`
	},
	contradictions: {
		title: 'V čem se zdroje liší',
		uses: 'Držíme se tohoto:',
		why: 'Proč:'
	},
	old: {
		title: 'Co už neplatí',
		intro: 'Tyto starší údaje jsme našli, ale nepoužíváme je.'
	},
	questions: {
		title: 'Co zatím nevíme',
		intro: 'Zeptejte se na to, až budete volat.',
		introNoPhone: 'Tohle zatím nevíme ani my.'
	},
	plan: {
		title: 'Co o ní říká plán'
	},
	sources: {
		title: 'Odkud to víme',
		number: (number: number) => `zdroj ${number}`,
		register: 'Číslo v registru poskytovatelů',
		ico: 'IČO'
	},
	report: {
		title: commonText.report,
		writeNote: 'Co je špatně? Otevře se připravený e-mail. Bez připojení počká v odchozí poště.',
		sendNote: 'Co je špatně? Připravíme zprávu, kterou pošlete úřadu.',
		noAddress:
			'E-mail pro hlášení chyb zatím nemáme. Zprávu pošlete úřadu, který znáte, nebo zavolejte:',
		ready: 'Připravená zpráva',
		mail: 'Otevřít v e-mailu',
		shared: 'Zpráva je předaná.',
		copied: 'Zpráva je zkopírovaná. Vložte ji do e-mailu nebo SMS.',
		failed: 'Zkopírovat se ji nepodařilo. Označte text níže a zkopírujte ho ručně.',
		subject: (name: string) => `Chyba v záznamu ${name}`,
		body: (name: string, id: string, released: string, wrong: string) =>
			[
				'Dobrý den,',
				`v aplikaci Najdi pomoc je chyba v záznamu „${name}“ (${id}, data z ${released}).`,
				`Špatně je: ${wrong}`,
				'Správně je: '
			].join('\n')
	}
});

/** Questions whose answers a reader wants; how to reach somebody is one for the clerk alone. */
export function questionsOfReaders(questions: readonly string[]): string[] {
	return questions.filter((question) => !/telefon|e-mail|zavolat|spojit|regist|IČO/.test(question));
}

/** What somebody may report with one tap: the button, and what the message says. */
interface Reason {
	readonly label: string;
	readonly words: string;
}

/**
 * Three reasons, ready to be sent.
 *
 * @param phones `null`: nobody is to call there any more
 * @param municipality `null`: the reader writes it themselves
 */
export function reasonsToReport(
	phones: readonly Statement<Phone>[] | null,
	municipality: Municipality | null
): Reason[] {
	const other = { label: 'Něco jiného', words: '' };
	if (!phones) return [other];
	const numbers = phones.map(({ value }) => formatPhone(value.number)).join(', ');
	return [
		numbers
			? { label: 'Telefon nefunguje', words: `telefon ${numbers} nefunguje nebo ho nikdo nezvedá` }
			: { label: 'Telefon znám', words: 'chybí telefon' },
		{
			label: 'K\u00a0nám nejezdí',
			words: `službu nedostanou lidé ${municipality ? from(municipality) : 'z obce: '}`
		},
		other
	];
}
