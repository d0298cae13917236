import { decline, noun, withAdjective, type Noun, type Paradigm } from './declension.ts';
import type { Weighted } from '../random.ts';

/**
 * How Czech places are called, from general knowledge of the patterns: no list
 * of places was copied, and a name made of these may or may not exist.
 */

/** Beginnings and middles of made-up roots: `Bo` + `lan` + `ov`. */
export const BEGINNINGS = words(`
	Ba Be Bla Bo Bra Bu Ce Čá Če Da De Do Dra Ha Ho Hra Hru Chlo Ja Je Ko Kra Kru Ku La Le Li Lu Ma
	Me Mi Mo Ne Pa Pe Po Pra Ra Ro Se Sla Sta Ště Ta Tře Tu Va Ve Vla Vo Zá Zbo Že`);

export const MIDDLES = words(`
	b d l m n p s t v z š ž bod bor dim dom han hat hum lan len leš lim lon mat mil míl nat nov pot
	rad ral raš rat rov rub sad sen stin tan těj tom vad ven vol von zd žan`);

export const ENDINGS: Weighted<Paradigm> = [
	['ice', 26],
	['ov', 24],
	['ín', 11],
	['any', 6],
	['ec', 6],
	['ka', 7],
	['ná', 3],
	['ová', 4],
	['no', 3],
	['ava', 2],
	['ník', 2],
	['iště', 2]
];

const VES = noun('feminine', 'Ves Vsi Vsi Ves Vsi Vsí');
const LHOTA = noun('feminine', 'Lhota Lhoty Lhotě Lhotu Lhotě Lhotou');
const HORA = noun('feminine', 'Hora Hory Hoře Horu Hoře Horou');
const DVUR = noun('masculine', 'Dvůr Dvora Dvoru Dvůr Dvoře Dvorem');

/** Names that many places bear, the commonest first by a wide margin. */
export const SHARED: Weighted<Noun> = [
	[withAdjective('Nový', VES), 48],
	[LHOTA, 44],
	[decline('Lhot', 'ka'), 38],
	[noun('masculine', 'Újezd Újezda Újezdu Újezd Újezdě Újezdem'), 36],
	[decline('Březi', 'na'), 34],
	[decline('Břez', 'ová'), 30],
	[decline('Lip', 'ová'), 28],
	[decline('Hor', 'ka'), 26],
	[noun('feminine', 'Lípa Lípy Lípě Lípu Lípě Lípou'), 24],
	[decline('Bor', 'ová'), 24],
	[decline('Břez', 'ník'), 8],
	[decline('Hrad', 'iště'), 22],
	[HORA, 18],
	[withAdjective('Nový', DVUR), 22],
	[decline('Bystř', 'ice'), 22],
	[decline('Lomn', 'ice'), 18],
	[decline('Jablon', 'ná'), 14],
	[decline('Leskov', 'ec'), 6],
	[noun('masculine', 'Bor Boru Boru Bor Boru Borem'), 16],
	[noun('masculine', 'Mlýn Mlýna Mlýnu Mlýn Mlýně Mlýnem'), 10],
	[noun('masculine', 'Potok Potoka Potoku Potok Potoce Potokem'), 8],
	[noun('plural', 'Hory Hor Horám Hory Horách Horami'), 10],
	[noun('plural', 'Dvory Dvorů Dvorům Dvory Dvorech Dvory'), 12],
	[noun('plural', 'Lhotky Lhotek Lhotkám Lhotky Lhotkách Lhotkami'), 6],
	[noun('neuter', 'Pole Pole Poli Pole Poli Polem'), 8],
	[noun('neuter', 'Sedlo Sedla Sedlu Sedlo Sedle Sedlem'), 10],
	[noun('feminine', 'Louka Louky Louce Louku Louce Loukou'), 8],
	[noun('feminine', 'Skála Skály Skále Skálu Skále Skálou'), 10],
	[noun('feminine', 'Osada Osady Osadě Osadu Osadě Osadou'), 8],
	[withAdjective('Nový', noun('neuter', 'Město Města Městu Město Městě Městem')), 16],
	[withAdjective('Starý', VES), 20],
	[withAdjective('Dlouhý', VES), 12],
	[withAdjective('Dlouhý', LHOTA), 8],
	[decline('Kostel', 'ec'), 20],
	[decline('Hrad', 'ec'), 12],
	[decline('Týn', 'ec'), 16],
	[decline('Studen', 'ec'), 12],
	[decline('Javor', 'ník'), 16],
	[decline('Dub', 'ová'), 8],
	[decline('Olešn', 'ice'), 20],
	[decline('Kamen', 'ice'), 20],
	[decline('Lhot', 'ice'), 10],
	[decline('Lip', 'ice'), 14],
	[decline('Lip', 'ov'), 8],
	[decline('Javor', 'ná'), 8],
	[decline('Doubr', 'ava'), 6],
	[decline('Bukovi', 'na'), 22],
	[decline('Dubi', 'na'), 8],
	[decline('Krás', 'ná'), 16],
	[decline('Suchdol', 'ka'), 4]
];

/** Adjectives in the masculine; those in `í` are soft. */
export const ADJECTIVES: Weighted<string> = [
	['Horní', 20],
	['Dolní', 20],
	['Velký', 12],
	['Malý', 12],
	['Nový', 10],
	['Starý', 9],
	['Český', 4],
	['Červený', 3],
	['Bílý', 3],
	['Zadní', 2],
	['Přední', 2],
	['Suchý', 2],
	['Vysoký', 2]
];

/** What follows a name and tells it from its namesakes; the same in all cases. */
export const APPENDICES = lines(`
	nad Labem|nad Vltavou|nad Jizerou|nad Nisou|nad Orlicí|nad Moravou|nad Bečvou|nad Odrou
	nad Sázavou|nad Úpou|nad Metují|nad Svratkou|nad Dyjí|nad Lužnicí|nad Otavou|nad Ohří
	pod Horou|pod Lesem|pod Hradem|pod Skalou|pod Vrchem|pod Strání|pod Hájem
	v Podlesí|v Pošumaví|v Podkrkonoší|na Hané|na Moravě|na Šumavě|u Lesa|u Mostu|u Lomu`);

function words(text: string): readonly string[] {
	return text.trim().split(/\s+/);
}

function lines(text: string): readonly string[] {
	return text
		.split(/[|\n]/)
		.map((line) => line.trim())
		.filter(Boolean);
}
