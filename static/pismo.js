// Runs before the first paint, so that the page does not jump to the size of text
// chosen on this device. The choice itself is kept by src/lib/state/preferences.svelte.ts.
try {
	document.documentElement.dataset.textSize = localStorage.getItem('pismo') ?? 'normal';
} catch {
	// Storage is forbidden here: the usual size is right.
}
