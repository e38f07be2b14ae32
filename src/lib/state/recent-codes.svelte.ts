import type { Memory } from './remembered.svelte.ts';

/** A code that was opened in this browser. */
export interface RecentCode {
	readonly system: string;
	readonly code: string;
	readonly description: string;
}

const NAME = 'recent-codes';
const MOST = 12;

/** The codes opened lately, kept in this browser and nowhere else. Where it can keep nothing, there are none. [CB20] */
export class RecentCodes {
	#memory: Memory | null = null;
	list: readonly RecentCode[] = $state.raw([]);

	/** Takes up what was kept; anything else that is stored there counts for nothing. */
	recall(memory: Memory | null): void {
		this.#memory = memory;
		try {
			const stored: unknown = JSON.parse(memory?.getItem(NAME) ?? '[]');
			this.list = Array.isArray(stored) ? stored.filter(isRecent).slice(0, MOST) : [];
		} catch {
			this.list = [];
		}
	}

	/** Puts a code first. */
	add({ system, code, description }: RecentCode): void {
		const others = this.list.filter((one) => one.system !== system || one.code !== code);
		this.list = [{ system, code, description }, ...others].slice(0, MOST);
		try {
			this.#memory?.setItem(NAME, JSON.stringify(this.list));
		} catch {
			// A full or forbidden storage is not worth an error.
		}
	}
}

function isRecent(value: unknown): value is RecentCode {
	return (
		typeof value === 'object' &&
		value !== null &&
		'system' in value &&
		typeof value.system === 'string' &&
		/^[a-z0-9]{3,8}$/.test(value.system) &&
		'code' in value &&
		typeof value.code === 'string' &&
		/^[0-9A-Z.]{2,8}$/.test(value.code) &&
		'description' in value &&
		typeof value.description === 'string'
	);
}
