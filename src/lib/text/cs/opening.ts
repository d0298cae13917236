import type { OpenState } from '#lib/help/offer/hours.ts';
import type { Form } from '#lib/region/region.ts';

/** `7:05`; the end of a day is `půlnoc`. */
export function formatTime(minutes: number): string {
	if (minutes === MIDNIGHT) return 'půlnoci';
	return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

const MIDNIGHT = 1440;

/**
 * Says how it is today. Nobody goes to a service that comes to people, so
 * there it speaks of work, not of an open door.
 *
 * @param forms of the service; empty: not known
 */
export function openingSentence(state: OpenState, forms: readonly Form[] = []): string {
	const comes = forms.includes('terenni');
	switch (state.status) {
		case 'open':
			return `Dnes ${comes ? 'pracují' : 'otevřeno'} do\u00a0${formatTime(state.until)}`;
		case 'opens-later':
			return `Dnes ${comes ? 'začnou' : 'otevřou'} v\u00a0${formatTime(state.at)}`;
		case 'closed-now':
			return comes ? 'Dnes už nepracují' : 'Dnes už zavřeno';
		case 'closed-today':
			return comes ? 'Dnes nepracují' : 'Dnes zavřeno';
		case 'unknown':
			return 'Dobu na dnešek nevíme, zavolejte předem';
	}
}
