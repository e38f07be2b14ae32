/*
 * Headers every answer of ours carries. The content security policy is Kit's business, because it
 * holds the nonce of each page. `same-origin` and not `no-referrer`: without a referrer, browsers
 * send forms with the Origin `null`, and those are refused.
 */
const ALWAYS: Readonly<Record<string, string>> = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** Puts the security headers on an answer. Every page shows whose record is open, so none is kept. [WB11] */
export function secureHeaders(headers: Headers, url: URL): void {
	for (const [name, value] of Object.entries(ALWAYS)) headers.set(name, value);
	// Elsewhere browsers ignore it and complain about it in the console.
	if (isTrustworthy(url)) headers.set('cross-origin-opener-policy', 'same-origin');
	if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-store');
}

function isTrustworthy({ protocol, hostname }: URL): boolean {
	return (
		protocol === 'https:' ||
		hostname === 'localhost' ||
		hostname === '[::1]' ||
		/^127\./.test(hostname)
	);
}
