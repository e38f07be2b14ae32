import { describe, expect, it } from 'vitest';
import { stopAfterwards, type StartedThings } from './started-things.ts';

const neverStopped = new AbortController().signal;

describe('what a measurement started', () => {
	it('[BE1] stops it when the measurement is done, the last one first', async () => {
		const stopped: string[] = [];
		const value = await stopAfterwards(neverStopped, async (started) => {
			started.add(async () => void stopped.push('site'));
			started.add(async () => void stopped.push('browser'));
			expect(stopped).toEqual([]);
			return 7;
		});
		expect(value).toBe(7);
		expect(stopped).toEqual(['browser', 'site']);
	});

	it('[BE1] stops it when the measurement fails', async () => {
		let isStopped = false;
		const failing = stopAfterwards(neverStopped, async (started) => {
			started.add(async () => void (isStopped = true));
			throw new Error('no browser');
		});
		await expect(failing).rejects.toThrow('no browser');
		expect(isStopped).toBe(true);
	});

	it('[BE1] stops it when told to, though the measurement would go on', async () => {
		const stopping = new AbortController();
		let isStopped = false;
		const endless = stopAfterwards(stopping.signal, async (started) => {
			started.add(async () => void (isStopped = true));
			return new Promise<never>(() => undefined);
		});
		stopping.abort('SIGTERM');
		await expect(endless).rejects.toThrow('Stopped by SIGTERM');
		expect(isStopped).toBe(true);
	});

	it('[BE1] does not go on where it was told to stop before', async () => {
		const late = stopAfterwards(AbortSignal.abort('SIGINT'), async () => {
			return new Promise<never>(() => undefined);
		});
		await expect(late).rejects.toThrow('Stopped by SIGINT');
	});

	it('[BE1] stops at once what is started after the end', async () => {
		let late: StartedThings | undefined;
		await stopAfterwards(neverStopped, async (started) => void (late = started));
		let isStopped = false;
		late?.add(async () => void (isStopped = true));
		expect(isStopped).toBe(true);
	});

	it('[BE1] stops the others where one can not be stopped, and says so', async () => {
		let isStopped = false;
		const stubborn = stopAfterwards(neverStopped, async (started) => {
			started.add(async () => void (isStopped = true));
			started.add(async () => Promise.reject(new Error('stuck')));
		});
		await expect(stubborn).rejects.toThrow('Not everything could be stopped.');
		expect(isStopped).toBe(true);
	});
});
