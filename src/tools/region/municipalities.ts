import { RegisterError } from '../register/read.ts';
import { readTable } from './csv.ts';
import type { ListedMunicipality } from './new-pack.ts';

/** Tables of ČSÚ, as bytes. */
interface Tables {
	/** Which municipality belongs to which ORP: `chodnota1`, `text1`, `chodnota2`, `text2`. */
	readonly municipalities: Uint8Array;
	/** The same for authorised offices. */
	readonly offices: Uint8Array;
	/** `kod`, `obyvatel`, `do_15`, `nad_65`. */
	readonly population: Uint8Array;
}

const PAIRS = ['chodnota1', 'text1', 'chodnota2', 'text2'];
const PEOPLE = ['kod', 'obyvatel', 'do_15', 'nad_65'];

/**
 * The municipalities of a district, and the name of its seat.
 *
 * @throws RegisterError when one of the tables does not know the district or one of them
 */
export function municipalitiesOf(orp: string, tables: Tables) {
	const listed = readTable(tables.municipalities, PAIRS, { name: '--municipalities' });
	const own = listed.filter((row) => row['chodnota2'] === orp);
	const [first] = own;
	if (!first) throw new RegisterError(`Kód ORP „${orp}“ v tabulce --municipalities není.`);
	const offices = readTable(tables.offices, PAIRS, { name: '--offices' });
	const people = readTable(tables.population, PEOPLE, { name: '--population' });
	const municipalities = own.map((row): ListedMunicipality => {
		const { chodnota1: code = '', text1: name = '' } = row;
		const office = offices.find((other) => other['chodnota1'] === code)?.['text2'];
		const counted = people.find((other) => other['kod'] === code);
		const numbers = PEOPLE.slice(1).map((column) => Number(counted?.[column] || Number.NaN));
		const [population = 0, under15 = 0, over65 = 0] = numbers;
		if (!office) throw new RegisterError(`Obec „${name}“ v tabulce --offices není.`);
		if (!numbers.every(Number.isInteger))
			throw new RegisterError(`Obec „${name}“ nemá v tabulce --population všechny tři počty.`);
		return { code, name, office, population, under15, over65 };
	});
	return { name: first['text2'] ?? '', municipalities };
}
