import type { Attachment } from 'svelte/attachments';

/** Calls back once, when the element comes to half a screen from what is seen. */
export function whenNear(callback: () => void): Attachment<HTMLElement> {
	return (element) => {
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				observer.disconnect();
				callback();
			},
			{ rootMargin: '50%' }
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
}
