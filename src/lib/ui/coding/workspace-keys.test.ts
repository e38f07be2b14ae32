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
