import { describe, expect, it } from 'vitest';
import { PostQueue } from './post-queue.svelte.ts';

function form(name: string): FormData {
	const data = new FormData();
	data.set('name', name);
	return data;
}

/** The name a form was made with. */
function nameIn(data: FormData): string {
	const name = data.get('name');
	return typeof name === 'string' ? name : '';
}

describe('sending forms', () => {
	it('[UI52] sends one after the other, in order', async () => {
		const sent: string[] = [];
		const replies: (() => void)[] = [];
		const queue = new PostQueue(
			async (data) => {
				await new Promise<void>((resolve) => replies.push(resolve));
				sent.push(nameIn(data));
			},
			() => undefined,
		);
		queue.add(form('first'));
		queue.add(form('second'));
		expect(replies).toHaveLength(1);
		replies[0]?.();
		await expect.poll(() => replies.length).toBe(2);
		expect(sent).toEqual(['first']);
		expect(queue.state).toBe('saving');
		replies[1]?.();
		await expect.poll(() => queue.state).toBe('saved');
		expect(sent).toEqual(['first', 'second']);
	});

	it('[UI52] keeps what did not arrive and tries again, first in line', async () => {
		const sent: string[] = [];
		const waits: number[] = [];
		let isDown = true;
		let again = () => undefined as void;
		const queue = new PostQueue(
			async (data) => {
				if (isDown) throw new Error('no way through');
				sent.push(nameIn(data));
			},
			(run, wait) => {
				waits.push(wait);
				again = run;
			},
		);
		queue.add(form('first'));
		await expect.poll(() => queue.state).toBe('failed');
		again();
		await expect.poll(() => waits.length).toBe(2);
		isDown = false;
		queue.add(form('second'));
		await expect.poll(() => queue.state).toBe('saved');
		expect(sent).toEqual(['first', 'second']);
		expect(waits).toEqual([4000, 8000]);
	});
});
