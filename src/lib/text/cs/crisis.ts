import { bound } from './words.ts';

/** Crisis lines and the quick exit. */
export const crisisText = /* @__PURE__ */ bound({
	description: 'Čísla, na která můžete zavolat, když jde o život, bojíte se nebo už nemůžete.',
	lead: 'Na 112 a 155 můžete volat vždycky. Nemusíte vědět, co říct, stačí začít.',
	emergencySay: 'Řekněte obec, adresu a co se děje. Nezavěšujte, dokud vám to neřeknou.',
	help: 'Když potřebujete mluvit',
	helpIntro: 'Někdo vás vyslechne. Nemusíte říkat své jméno.',
	otherNumber: 'Další číslo:',
	sms: 'Nemůžete mluvit nebo neslyšíte? Napište SMS, co se děje a kde jste. Hovor je rychlejší.',
	smsTo: (number: string) => `SMS na ${number}`,
	exit: {
		leave: 'Rychle odejít',
		keys: '3× Shift'
	},
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
