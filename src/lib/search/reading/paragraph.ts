import type { Id, ServiceType } from '#lib/region/region.ts';
import { plain } from '#lib/region/text.ts';

/** "§ 40", "§60a", "paragraf 44", "par. 44": clerks and officials type it. */
const PARAGRAPH = /(?:§|paragrafu?|par\.?)\s*(\d{2}\s?a?)(?![\p{L}\d])/iu;

/** The service type whose paragraph of the Act is named; `null` if none is. */
export function typeOfParagraph(types: readonly ServiceType[], text: string): Id | null {
	const number = PARAGRAPH.exec(text)?.[1]?.replace(/\s/g, '').toLowerCase();
	const paragraph = number && `§ ${number}`;
	return types.find((type) => type.paragraph && plain(type.paragraph) === paragraph)?.id ?? null;
}
