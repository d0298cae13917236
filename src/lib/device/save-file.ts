/**
 * Saves a file that was made on the device; no server sees it.
 *
 * @param type its media type
 */
export function saveFile(name: string, type: string, text: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}
