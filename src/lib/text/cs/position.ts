import { bound } from './words.ts';

/** Words of the reader's own position; apart from the map, which is loaded later. */
export const positionText = bound({
	ask: 'Kde jsem',
	privacy: 'Poloha zůstane v tomto zařízení.',
	asking: 'Zjišťuji polohu. Může to chvíli trvat.',
	found: (name: string) => `Podle polohy: ${name}.`,
	/** `across`: `s Poniklou`. */
	near: (across: string) => `Jste blízko hranice ${across}; zkontrolujte.`,
	nearEdge: 'Jste blízko hranice obce; zkontrolujte.',
	rather: (name: string) => `Spíš ${name}`,
	outside: (region: string) => `Podle polohy jste mimo ${region}. Vyberte obec ze seznamu.`,
	outsideNear: (name: string) =>
		`Podle polohy jste těsně za hranicí. Nejblíž je ${name}. Zkontrolujte, nebo vyberte obec ze seznamu.`,
	refused:
		'Polohu jste nepovolili, a to je v pořádku. Vyberte obec ze seznamu. Povolit ji můžete v nastavení prohlížeče.',
	unavailable: 'Zařízení teď polohu nezná. Vyberte obec ze seznamu.',
	timeout: 'Zjištění polohy trvalo dlouho. Zkuste to znovu venku, nebo vyberte obec ze seznamu.',
	unsupported: 'Tento prohlížeč polohu zjistit neumí. Vyberte obec ze seznamu.'
});
