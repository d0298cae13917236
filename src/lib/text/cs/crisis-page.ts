import { bound } from './words.ts';

/** The page of crisis lines. */
export const crisisPageText = /* @__PURE__ */ bound({
	description: 'Čísla, na která můžete zavolat, když jde o život, bojíte se nebo už nemůžete.',
	lead: 'Na 112 a 155 můžete volat vždycky. Nemusíte vědět, co říct, stačí začít.',
	emergencySay: 'Řekněte obec, adresu a co se děje. Nezavěšujte, dokud vám to neřeknou.',
	help: 'Když potřebujete mluvit',
	helpIntro: 'Někdo vás vyslechne. Nemusíte říkat své jméno.',
	safety: {
		title: 'Když vás někdo hlídá',
		tips: [
			'Rychle odejít otevře předpověď počasí. Na počítači stačí třikrát zmáčknout Shift.',
			'Tlačítko Zpět pak tyto stránky neukáže. Seznam navštívených stránek v prohlížeči smažte.',
			'Volejte odjinud: od sousedky, z práce, od lékaře.',
			'Hovory zůstávají v telefonu. Po zavolání číslo smažte.',
			'Tato stránka nic neukládá o tom, co hledáte.'
		]
	},
	local: 'Pomoc tady v kraji',
	situations: 'Vyberte, co se děje'
});
