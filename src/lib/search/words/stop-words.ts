/**
 * Stop words: words of Czech that say nothing about what help is meant, as
 * prepositions, pronouns, auxiliaries and polite phrases. Belong to the language,
 * not to a region, so they are not in `data/`. Folded.
 *
 * `bez` and `ne-` words are not here: "bez domova" and "nemám" carry meaning.
 */
const STOP_WORDS = setOf(`
a aby ahoj ale ani asi at az bejt by byl byla byli bylo bych bychom co coz dal dejme dekuji dekuju diky do dobry den ho i
jak jake jaka jaky jako je jeho jeji jejich jen jenz jeste jestli ji jim jit jsem jsi jsme jsou jste k kam kde kdo kdy
kdyz ke komu koho kolik ktera ktere ktery kterou ma mam mame mate me mela mel mi mit mne mnou moc moci moje muj muze
muzete muzu my na nad nam nas nase nasi nebo nejak nejaka nejake nejakeho nejakou nejaky nekdo nekde nekoho neco o od
on ona oni pak po pod podle pokud potreba potrebovala potrebovali potreboval potrebuje potrebujeme potrebuji potrebuju
pri pro prosim prosime proto protoze prosba protoz s se si sve svou svuj svoji svoje ta tady tak taky take tam te ten
tento teto to toho tom tomu totiz tu tuto ty u uz v vam vas vase ve vsak vsem vsech vsichni vsechny z za ze zda zde
zjistit hledam hladam hladame hledame hleda hledat shanim shanime sehnat najit najdu chci chceme chce chtel chtela chteli chtit
existuje existuji nabizi nabizite delate poskytuje poskytujete jde lze da dalo zajistit zaridit ohledne tyka informace
info kontakt cislo telefon sluzba sluzby sluzbu sluzeb sebe sobe sebou nim nimi nej nem nich ni ja tebe tobe ono vy
svem svych svym svymi nasich nasim nasem nasemu tou tim tech tomuhle tohle tahle tenhle takhle takovy takova takove
jiny jina jine kazdy kazda kazde nikdo nikoho vsechno vsecko vse nekam nekdy nejakej ted tedka dneska dnes vcera loni
letos uplne trochu docela hrozne strasne fakt prej pry rika rikaji rikal rikala rekl rekla rict kdyby kdybych
kdybychom takze jenze dokonce prece vubec celkem nakonec potom pote predtim mezitim furt porad stale zase zas opet
znovu zrovna prave stejne hned brzy dva dve tri ctyri pet sest sedm osm devet deset ctvrty treti druhy prvni mohl
mohla mohli mohlo mohou mohu muzou musi musim musime museli muset bude budu budou budeme dobre zdravim cau nazdar
hezky predem mockrat psat pisu pise delat udelat no hele von vona voni vono jenom naky nakej takovej takovyho takovym
takovou takoveho takovyhle timhle tyhle zatim pritom nejdriv jinak vzdycky pokazde vlastne rekne rekli slysela slysel
abych abychom abysme bysme byste bys moh muzem umi vite vis daji dava davaji vsude jinde vseho vsemu oba obema
skoro sem mym mych mymi dvema nemu jemu aspon alespon obcas ono
tricet ctyricet padesat sedesat sedmdesat osmdesat devadesat`);

/** Stop words beside a time alone, where they ask no more than what there is then: "kdo pracuje o víkendu". Folded. */
const TIME_STOP_WORDS = setOf(`
bezi dela delaji dispozici doba dobe dobu dostupna dostupne dostupni dostupny dovolam dovolat funguje funguji
fungujou maji obratit oteviraci otevrena otevrene otevreno otevreny pomaha pomahaji pomoc pomoci pomoct pomuze
pomuzou pracuje pracuji pracujou provoz provozu slouzi volat zavolat`);

/** Whether a folded word is a stop word. */
export function isStopWord(folded: string): boolean {
	return STOP_WORDS.has(folded);
}

/** Whether a folded word is a stop word beside a time. */
export function isTimeStopWord(folded: string): boolean {
	return TIME_STOP_WORDS.has(folded);
}

/** Whether a folded text is a prefix of a stop word of either kind. */
export function isStopWordPrefix(text: string): boolean {
	return [...STOP_WORDS, ...TIME_STOP_WORDS].some((word) => word.startsWith(text));
}

function setOf(words: string): ReadonlySet<string> {
	return new Set(words.trim().split(/\s+/));
}
