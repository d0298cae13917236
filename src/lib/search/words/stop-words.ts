/**
 * Words of Czech that say nothing about what help is meant: prepositions,
 * pronouns, auxiliaries, and what people wrap a wish in. Belong to the language,
 * not to a region, so they are not in `data/`. Folded.
 *
 * `bez` and `ne-` words are not here: "bez domova" and "nemám" carry meaning.
 */
const WORDS = `
a aby ahoj ale ani asi at az by byl byla byli bylo bych bychom co coz dal dejme dekuji dekuju diky do dobry
den ho i jak jake jaka jaky jako je jeho jeji jejich jen jenz jeste jestli ji jim jit jsem jsi jsme jsou jste
k kam kde kdo kdy kdyz ke komu koho kolik ktera ktere ktery ktera kterou ma mam mame mate me mela mel mi mit mne
mnou moc moci moje muj muze muzete muzu my na nad nam nas nase nasi nebo nejak nejaka nejake nejakeho nejakou
nejaky nekdo nekde nekoho neco o od on ona oni pak po pod podle pokud potreba potrebovala potrebovali potreboval
potrebuje potrebujeme potrebuji potrebuju pri pro prosim prosime proto protoze prosba protoz s se si sve svou svuj
svoji svoje ta tady tak taky take tam te ten tento teto to toho tom tomu totiz tu tuto ty u uz v vam vas vase ve
vsak vsem vsech vsichni vsechny z za ze zda zde zjistit
hledam hledame hleda hledat shanim shanime sehnat najit najdu chci chceme chce chtel chtela chteli bychom chtit
existuje existuji nabizi nabizite delate poskytuje poskytujete jde lze da dalo zajistit zaridit ohledne tyka
informace info kontakt cislo telefon sluzba sluzby sluzbu sluzeb`;

const NOISE: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

/** Whether a folded text begins such a word. */
export function isNoiseBegun(start: string): boolean {
	for (const word of NOISE) if (word.startsWith(start)) return true;
	return false;
}

/** Whether a folded word is a filler that no meaning hangs on. */
export function isNoise(folded: string): boolean {
	return NOISE.has(folded);
}
