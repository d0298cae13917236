/** The first page. */
export const home = {
	question: 'S čím potřebujete pomoct?',
	intro: (district: string) => `Najdeme, kdo pomůže na ${district}u, a dáme vám na něj číslo.`,
	search: {
		label: 'Napište to vlastními slovy',
		placeholder: 'např. oběd domů',
		submit: 'Najít'
	},
	situations: 'Nebo vyberte, co se děje',
	dontKnow: 'Nevím si rady'
};
