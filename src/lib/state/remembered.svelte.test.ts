import { describe, expect, it } from 'vitest';
import { Remembered } from './remembered.svelte.ts';

function aMemory(stored: Record<string, string> = {}) {
	const kept = new Map(Object.entries(stored));
	return {
		kept,
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, value: string) => void kept.set(name, value),
	};
}

describe('Remembered', () => {
	it('[UI34] starts with the first choice, recalls another, and stores what is chosen', () => {
		const memory = aMemory({ view: 'tabs' });
		const view = new Remembered('view', ['page', 'tabs']);
		expect(view.current).toBe('page');
		view.recall(memory);
		expect(view.current).toBe('tabs');
		view.choose('page');
		expect([view.current, memory.kept.get('view')]).toEqual(['page', 'page']);
	});

	it('[UI34] believes nothing else that is stored', () => {
		const view = new Remembered('view', ['page', 'tabs']);
		view.recall(aMemory({ view: '__proto__' }));
		expect(view.current).toBe('page');
	});

	it('[UI34] gets by without a memory', () => {
		const refuse = () => {
			throw new Error('denied');
		};
		for (const memory of [null, { getItem: refuse, setItem: refuse }]) {
			const view = new Remembered('view', ['page', 'tabs']);
			view.recall(memory);
			view.choose('tabs');
			expect(view.current).toBe('tabs');
		}
	});
});
