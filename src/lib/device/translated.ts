/**
 * Holds on to the texts that a translating browser puts its own in place of.
 *
 * Chrome and its kind take a text out and set a `<font>` there. Svelte goes on
 * writing into the text that nobody sees, and the translation of the answer
 * before stays. So whoever writes into such a text puts it back, for the
 * browser to translate anew; whoever removes it, removes the translation.
 * (sveltejs/svelte#15090; React has the same, facebook/react#11538.)
 */
export function keepTranslationsTrue(root: Node): void {
	const observer = new MutationObserver((records) => {
		for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
			const [text] = removedNodes;
			if (!(text instanceof Text) || text.isConnected) continue;
			const shown = [...addedNodes, previousSibling, nextSibling].find(isTranslation);
			if (shown) bindTo(shown, text);
		}
	});
	observer.observe(root, { childList: true, subtree: true });
}

/** Nothing here makes this element, which HTML has given up. */
function isTranslation(node: Node | null): node is Element {
	return node?.nodeName === 'FONT';
}

function bindTo(shown: Element, text: Text): void {
	Object.defineProperties(text, {
		nodeValue: {
			configurable: true,
			get: () => text.data,
			set: (words: string) => {
				text.data = words;
				shown.replaceWith(text);
			}
		},
		remove: {
			configurable: true,
			value: () => {
				shown.remove();
				Text.prototype.remove.call(text);
			}
		}
	});
}
