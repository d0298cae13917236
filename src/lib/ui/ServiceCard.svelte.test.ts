import { describe, expect, test, vi } from 'vitest';
import {
	aCoverage,
	aMunicipality,
	aPhone,
	aService,
	aStatement,
	aStatus,
	inMunicipality
} from '../../../tests/fixtures/builders.ts';
import { show } from '../../../tests/support/show.ts';
import { offerOf } from '#lib/help/offer/offers.ts';
import { region } from '#lib/region/here.ts';
import type { CompleteService } from '#lib/region/region.ts';
import ServiceCard from './ServiceCard.svelte';

vi.mock('#lib/region/here.ts', async () => {
	const { anOffice, aPhone, aRegion, aService } =
		await import('../../../tests/fixtures/builders.ts');
	const adviser = aService({ id: 'pracovnice', phones: [aPhone('+420481565111')] });
	const rokytnice = { id: 'rokytnice', name: 'Rokytnice', locative: 'v Rokytnici' };
	return {
		region: aRegion({
			offices: [anOffice(), anOffice({ ...rokytnice, socialWorker: 'bez-cisla' })],
			services: [adviser, aService({ id: 'bez-cisla' })]
		})
	};
});

const PONIKLA = aMunicipality();

function card(change: Partial<CompleteService>, municipality = PONIKLA) {
	const service = aService({ name: 'Charitní taxi', ...change });
	return show(ServiceCard, { offer: offerOf(region, service, municipality), municipality });
}

const dialled = ({ links }: ReturnType<typeof card>) =>
	[...links.values()].filter((href) => href?.startsWith('tel:'));

describe('ServiceCard', () => {
	test('calls the service that comes, by its name', () => {
		const shown = card({ phones: [aPhone()], coverage: [aCoverage()] });
		expect(shown.links.get('Zavolat 739 861 544 , Charitní taxi')).toBe('tel:+420739861544');
		expect(dialled(shown)).toHaveLength(1);
	});

	test('says which card above it calls the same number', () => {
		const service = aService({ phones: [aPhone()], coverage: [aCoverage()] });
		const offer = offerOf(region, service, PONIKLA);
		const above = aService({ id: 'domov', name: 'Domov' });
		const { words } = show(ServiceCard, { offer, municipality: PONIKLA, above });
		expect(words).toContain('Stejné číslo má Domov. Na obojí se zeptáte jedním hovorem.');
	});

	test('sends nobody to a service that has ended: says so, and gives no number', () => {
		const shown = card({ phones: [aPhone()], status: aStatus('ended', '2024') });
		expect(shown.words).toContain('Už neběží');
		expect(shown.words).toMatch(/Skončila .*2024/);
		expect(dialled(shown)).toEqual([]);
		expect(shown.element.querySelector('button')).toBeNull();
	});

	test('sends nobody to a service that does not come there', () => {
		const elsewhere = aCoverage({ area: inMunicipality('ponikla'), answer: 'no' });
		const shown = card({ phones: [aPhone()], coverage: [elsewhere] });
		expect(dialled(shown)).toEqual([]);
		expect(shown.links.get('Charitní taxi')).toBe('/sluzba/sluzba/');
	});

	test('without a number of its own, calls the social worker and says that it is not known', () => {
		const shown = card({ coverage: [aCoverage()] });
		expect(shown.words).toContain('Telefon zatím nevíme.');
		expect(dialled(shown)).toEqual(['tel:+420481565111']);
	});

	test('where the right social worker has no number, says who should be asked and who answers', () => {
		const shown = card({ coverage: [aCoverage()] }, aMunicipality({ office: 'rokytnice' }));
		expect(shown.words).toContain('sociální pracovnice v Rokytnici. Její číslo zatím nevíme.');
		expect(shown.words).toMatch(/Pomůže i úřad v.Jilemnici/);
		expect(dialled(shown)).toEqual(['tel:+420481565111']);
	});

	test('the card of that social worker sends nobody on to herself', () => {
		const herself = { id: 'bez-cisla', coverage: [aCoverage()] };
		const shown = card(herself, aMunicipality({ office: 'rokytnice' }));
		expect(shown.words).not.toContain('Poradí vám');
		expect(shown.words).toMatch(/Telefon zatím nevíme\. Pomůže i úřad v.Jilemnici/);
		expect(dialled(shown)).toEqual(['tel:+420481565111']);
	});

	test('offers what else is known to reach it by', () => {
		const emails = [aStatement('taxi@priklad.cz')];
		const shown = card({ emails, coverage: [aCoverage()] });
		expect(shown.links.get('Napsat na taxi@priklad.cz')).toBe('mailto:taxi@priklad.cz');
	});
});
