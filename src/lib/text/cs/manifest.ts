/** What a system shows of the application before it is installed. Only the build reads it. */
export const manifestText: {
	readonly description: (area: string) => string;
	readonly map: string;
	readonly pictures: Readonly<Record<string, string>>;
} = {
	description: (area) => `Sociální služby a další pomoc, i bez připojení: ${area}.`,
	map: 'Mapa pomoci',
	pictures: {
		home: 'Úvodní stránka',
		results: 'Kdo pomůže ve vaší obci',
		map: 'Mapa pomoci',
		wide: 'Výsledky a mapa vedle sebe'
	}
};
