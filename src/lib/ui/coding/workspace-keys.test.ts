import { describe, expect, it } from 'vitest';
import { readWorkspaceKey } from './workspace-keys.ts';
import type { PressedKey } from './workspace-keys.ts';

function press(key: string, given: Partial<PressedKey> = {}): PressedKey {
	return { key, code: '', altKey: false, ctrlKey: false, metaKey: false, ...given };
}

describe('keys of the workspace', () => {
	it('[UI14] submits with Ctrl or Command and Enter, from a field too', () => {
		expect(readWorkspaceKey(press('Enter', { ctrlKey: true }), true)).toBe('submit');
		expect(readWorkspaceKey(press('Enter', { metaKey: true }), true)).toBe('submit');
		expect(readWorkspaceKey(press('Enter'), true)).toBeNull();
	});

	it('[UI14] goes by the place of the digit, whatever Alt makes of it', () => {
		const one = press('¡', { code: 'Digit1', altKey: true });
		expect(readWorkspaceKey(one, true)).toBe('go-to-chart');
		expect(readWorkspaceKey(press('2', { code: 'Digit2', altKey: true }), false)).toBe(
			'go-to-sheet',
		);
	});

	it('[UI14] has keys for marking the chart and saying how sure one is', () => {
		const key = (code: string) => press('µ', { code, altKey: true });
		expect(readWorkspaceKey(key('KeyM'), true)).toBe('mark-passage');
		expect(readWorkspaceKey(key('KeyC'), true)).toBe('say-how-sure');
		expect(readWorkspaceKey(key('KeyQ'), true)).toBeNull();
		expect(readWorkspaceKey(press('m', { code: 'KeyM' }), false)).toBeNull();
	});

	it('[UI14] leaves a question mark to whoever is typing', () => {
		expect(readWorkspaceKey(press('?'), true)).toBeNull();
		expect(readWorkspaceKey(press('?'), false)).toBe('show-keys');
	});

	it('[UI14] leaves what AltGr types alone', () => {
		expect(readWorkspaceKey(press('s', { ctrlKey: true, altKey: true }), true)).toBeNull();
		const digit = press('@', { code: 'Digit2', ctrlKey: true, altKey: true });
		expect(readWorkspaceKey(digit, true)).toBeNull();
	});
});
