/** Whatever a measurement started, and how to be rid of it again. */
export interface StartedThings {
	/** To be stopped when the measurement is over, the last one first. */
	add(stop: () => Promise<void>): void;
}

type Stop = () => Promise<void>;

/**
 * Lets something be measured and stops what it started, however it ends: done, failed, or told to stop,
 * which nobody else would hear while a browser and a server go on running.
 */
export async function stopAfterwards<Value>(
	stopping: AbortSignal,
	measure: (started: StartedThings) => Promise<Value>,
): Promise<Value> {
	const stops: Stop[] = [];
	let isOver = false;
	// A measurement that was interrupted may still be about to start something.
	const add = (stop: Stop): void => void (isOver ? stop() : stops.push(stop));
	try {
		return await Promise.race([measure({ add }), refuseWhen(stopping)]);
	} finally {
		isOver = true;
		await stopAll(stops.toReversed());
	}
}

/** One that can not be stopped must not keep the others running. */
async function stopAll(stops: readonly Stop[]): Promise<void> {
	const failures: unknown[] = [];
	for (const stop of stops) await stop().catch((failure: unknown) => failures.push(failure));
	if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be stopped.');
}

function refuseWhen(stopping: AbortSignal): Promise<never> {
	return new Promise((_, reject) => {
		const refuse = (): void =>
			reject(new Error(`Stopped by ${String(stopping.reason)} before all was measured.`));
		if (stopping.aborted) refuse();
		else stopping.addEventListener('abort', refuse, { once: true });
	});
}
