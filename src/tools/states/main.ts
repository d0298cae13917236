import '#lib/ui/styles/fonts.css';
import '#lib/ui/styles/tokens.css';
import '#lib/ui/styles/base.css';
import '#lib/ui/styles/print.css';
import { mount } from 'svelte';
import SideBySide from './SideBySide.svelte';
import States from './States.svelte';

/** From here on three phones stand beside each other. */
const WIDE = '(min-width: 1100px)';

const look = new URLSearchParams(location.search);
const theme = look.get('theme');
const text = look.get('text');
if (theme === 'light' || theme === 'dark') keepTheme(theme);
if (text) document.documentElement.dataset['textSize'] = text;

// A look that was asked for is shown alone; so is the page on a phone, as the phone is set.
const alone = look.size > 0 || !matchMedia(WIDE).matches;
mount(alone ? States : SideBySide, { target: document.body });

/**
 * Shows one theme whatever the device is set to. Nothing tells a frame its theme
 * from outside, so the rules of the theme are switched, and again when Vite has
 * put others in their place.
 */
function keepTheme(theme: 'light' | 'dark'): void {
	document.documentElement.style.colorScheme = theme;
	new MutationObserver(() => switchTheme(theme)).observe(document.head, {
		childList: true,
		characterData: true,
		subtree: true
	});
	switchTheme(theme);
}

function switchTheme(theme: 'light' | 'dark'): void {
	const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
	for (const rule of rules) {
		const of = rule instanceof CSSMediaRule && /color-scheme: (\w+)/.exec(rule.media.mediaText);
		if (of) rule.media.mediaText = of[1] === theme ? 'all' : 'not all';
	}
}
