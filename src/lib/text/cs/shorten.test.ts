import { expect, test } from 'vitest';
import { shortHours, shortName } from './shorten.ts';

test.each([
	['Raná péče – Centrum LIRA', 'Raná péče'],
	['Dobrovolnické centrum v Jilemnici (pomoc Ukrajině)', 'Dobrovolnické centrum'],
	['Pečovatelská služba Jilemnice', 'Pečovatelská služba Jilemnice'],
	['Dobrovolnické centrum v\u00a0Jilemnici (pomoc Ukrajině)', 'Dobrovolnické centrum'],
	['Domov Doma v Lomnici nad Popelkou', 'Domov Doma v Lomnici'],
	['Dílny Fokusu v Jilemnici a v Semilech', 'Dílny Fokusu v Jilemnici'],
	['Pečovatelská služba v Horní Branné', 'Pečovatelská služba'],
	['Domov pro seniory ve Velkých Hamrech', 'Domov pro seniory'],
	['Pomoc lidem se zrakovým postižením', 'Pomoc lidem'],
	['Domov pro lidi s demencí v Rokytnici', 'Domov pro lidi s demencí'],
	['Setkávání lidí po nemoci a bez rodiny', 'Setkávání lidí po nemoci'],
	['Byty v domech s pečovatelskou službou v Jilemnici', 'Byty v domech s pečovatelskou']
])('the name %o is shortened to %o', (name, short) => {
	expect(shortName(name)).toBe(short);
});

test.each([
	['pondělí a středa 8:00–11:30 a 12:30–17:00', 'po, st 8-11:30, 12:30-17'],
	['pondělí–pátek 7:30–15:30', 'po-pa 7:30-15:30'],
	['pracovní dny 7:00–14:00', 'po-pa 7-14'],
	['denně 6:30–19:00', 'denne 6:30-19'],
	['denně 6:30–\u206019:00', 'denne 6:30-19'],
	['nepřetržitě, 365 dní v roce', 'nonstop'],
	['péče 24 hodin denně, 7 dní v týdnu', 'nonstop'],
	['ve čtvrtek a v pátek 10:00–12:00', 'ct, pa 10-12'],
	['celoroční pobyt', 'celorocni pobyt']
])('the hours %o are shortened to %o', (words, short) => {
	expect(shortHours(words)).toBe(short);
});
