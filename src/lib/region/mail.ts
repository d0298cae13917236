/** The address that opens an empty e-mail; whatever stands in it, it adds nobody else. */
export function mailHref(to: string): string {
	return `mailto:${encodeURIComponent(to).replace('%40', '@')}`;
}

/**
 * The address that opens a written e-mail (RFC 6068). Works without a network:
 * the message waits in the outbox.
 *
 * @param body lines end with CRLF, as the RFC wants
 */
export function mailtoHref(
	to: string,
	{ subject, body }: { subject: string; body: string }
): string {
	return `${mailHref(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
