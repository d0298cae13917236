import { saveFile } from '#lib/device/save-file.ts';
import { cardFile } from '#lib/region/addresses.ts';
import type { Region, Service } from '#lib/region/region.ts';
import { vcardOf } from '#lib/text/cs/contact-card.ts';

/** Gives the card of a service to the device: its file is not stored for when there is no signal. */
export function saveCard(region: Region, service: Service): void {
	saveFile(cardFile(service.id), 'text/vcard', vcardOf(region, service));
}
