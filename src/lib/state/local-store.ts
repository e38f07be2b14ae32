/** The browser's own storage; null where it refuses to say where it stores things. */
export function localStore(): Storage | null {
	try {
		return localStorage;
	} catch {
		return null;
	}
}
