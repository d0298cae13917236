import { WORKER } from '#lib/region/addresses.ts';

declare global {
	interface Window {
		/** Chromium has it, and newer versions of others. */
		readonly trustedTypes?: {
			createPolicy(
				name: string,
				rules: { createScriptURL: () => string }
			): { createScriptURL(address: string): string };
		};
	}
}

// Where only trusted scripts may be registered (`trusted-types` in the policy of a page), this
// one is. What the browser makes of it stands wherever a string may; a prerendered page has no window.
const policy = globalThis.window?.trustedTypes?.createPolicy('worker', {
	createScriptURL: () => WORKER
});

/** The script of the service worker, to be registered. */
export const WORKER_SCRIPT = policy?.createScriptURL('') ?? WORKER;
