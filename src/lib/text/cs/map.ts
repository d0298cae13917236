import type { AreaAnswer } from '#lib/help/catalogue/map-areas.ts';
import { bound, servicesInWords } from './words.ts';
import { ANSWER_WORDS } from './sentences.ts';

function answerWords({ answer, comes }: Pick<AreaAnswer, 'answer' | 'comes'>): string {
	return {
		yes: comes ? 'jezdí sem' : 'je tu pomoc',
		ask: 'zeptejte se',
		beside: 'jen jiná pomoc',
		no: 'není tu'
	}[answer];
}

/** Words of the map; loaded with it, not with every page. */
export const mapText = bound({
	title: 'Mapa obcí',
	loading: 'Mapa se připravuje.',
	failed: 'Mapu se nepodařilo nakreslit. Totéž najdete v tabulce.',
	failedSmall: 'Mapu se nepodařilo nakreslit. Totéž říká text na této stránce.',
	keys: 'Mezi obcemi přejdete šipkami. Enter obec vybere.',
	zoomIn: 'Přiblížit mapu',
	zoomOut: 'Oddálit mapu',
	twoFingers: 'Mapu posunete dvěma prsty',
	credit: { outlines: 'Hranice: RÚIAN, ČÚZK, CC BY 4.0', tiles: 'Podklad: ©\u00a0ČÚZK' },
	answer: answerWords,
	/** `jezdí sem, 3 služby`. */
	areaAnswer: (area: AreaAnswer) => {
		const words = answerWords(area);
		return area.counts.yes > 0 ? `${words}, ${servicesInWords(area.counts.yes)}` : words;
	},
	area: (name: string, words: string) => `${name}: ${words}`,
	show: 'Ukázat seznam',
	place: (name: string, count: number) => `${name}: ${servicesInWords(count)}`,
	pin: (name: string, count: number) => `${name}: sídlí tu ${servicesInWords(count)}`,
	legend: {
		title: 'Co znamenají barvy',
		answers: ANSWER_WORDS,
		help: { ...ANSWER_WORDS, yes: 'Je tu pomoc' },
		beside: 'Jen jiná pomoc',
		partly: 'Ano, ale ne pro každého',
		selected: 'Vybraná obec',
		pin: 'Kolik služeb v místě sídlí'
	},
	online: {
		label: 'Podrobná mapa z internetu',
		about:
			'Zapnete-li ji, mapa se stahuje od státu, z Českého úřadu zeměměřického a katastrálního. Úřad přitom uvidí, na které místo se díváte.',
		failed: 'Podrobná mapa se nenačetla. Zůstává naše kresba, ta funguje i bez připojení.'
	},
	table: {
		title: 'Totéž v tabulce',
		municipality: 'Obec',
		answer: 'Odpověď',
		count: 'Služeb'
	},
	places: {
		title: 'Kde služby sídlí',
		none: 'Místo žádné z těchto služeb zatím nevíme.',
		townOnly: 'Značka ukazuje jen střed obce.',
		close: 'Zavřít'
	}
});
