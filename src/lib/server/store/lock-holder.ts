import { z } from 'zod';

/** Who holds a data folder. A process id alone is not enough: they are used again. */
export interface LockHolder {
	readonly pid: number;
	/** When the process started, as the system counts it; null where that can not be told. */
	readonly started: string | null;
	/** Which run of the machine this was; null where that can not be told. */
	readonly boot: string | null;
	readonly isReleased: boolean;
}

const holderShape: z.ZodType<LockHolder> = z.object({
	pid: z.number().int().positive(),
	started: z.string().nullable(),
	boot: z.string().nullable(),
	isReleased: z.boolean(),
});

export function writeHolder(holder: LockHolder): string {
	return `${JSON.stringify(holder)}\n`;
}

/**
 * Reads a holder. Lock files are made whole in one step, so one that can not be read was not left by a
 * process that is still starting: it is nobody's.
 */
export function readHolder(bytes: Uint8Array | null): LockHolder | null {
	try {
		const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array()));
		return holderShape.safeParse(parsed).data ?? null;
	} catch {
		return null;
	}
}
