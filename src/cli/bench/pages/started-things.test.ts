import { describe, expect, it } from 'vitest';
import { stopAfterwards, type StartedThings } from './started-things.ts';

describe('what a measurement started', () => {
	it('[BE1] stops it when the measurement is done, the last one first', async () => {
		const stopped: string[] = [];
		const value = await stopAfterwards(async (started) => {
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
		const failing = stopAfterwards(async (started) => {
			started.add(async () => void (isStopped = true));
			throw new Error('no browser');
		});
		await expect(failing).rejects.toThrow('no browser');
		expect(isStopped).toBe(true);
	});

	it.each(['SIGINT', 'SIGTERM'] as const)(
		'[BE1] stops it on %s, though the measurement would go on',
		async (signal) => {
			const listenersBefore = process.listenerCount(signal);
			let isStopped = false;
			const endless = stopAfterwards(async (started) => {
				started.add(async () => void (isStopped = true));
				return new Promise<never>(() => undefined);
			});
			process.emit(signal, signal);
			await expect(endless).rejects.toThrow(signal);
			expect(isStopped).toBe(true);
			expect(process.listenerCount(signal)).toBe(listenersBefore);
		},
	);

	it('[BE1] stops at once what is started after the end', async () => {
		let late: StartedThings | undefined;
		await stopAfterwards(async (started) => void (late = started));
		let isStopped = false;
		late?.add(async () => void (isStopped = true));
		expect(isStopped).toBe(true);
	});

	it('[BE1] stops the others where one can not be stopped, and says so', async () => {
		let isStopped = false;
		const stubborn = stopAfterwards(async (started) => {
			started.add(async () => void (isStopped = true));
			started.add(async () => Promise.reject(new Error('stuck')));
		});
		await expect(stubborn).rejects.toThrow('Not everything could be stopped.');
		expect(isStopped).toBe(true);
	});
});
