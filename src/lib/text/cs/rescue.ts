import { bound } from './words.ts';

/** Words that the server sends along with each page, for the case that no script ever runs. */
export const rescueText = bound({
	/** Over a page that stays as it was sent. */
	partMissing: 'Část stránky se nenačetla. Číst a volat můžete dál.',
	again: 'Načíst znovu'
});
