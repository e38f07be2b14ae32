import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/* The promise the palette makes, checked on the file itself: WCAG 2.2 AA in both schemes. */

type Palette = ReadonlyMap<string, string>;

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [lightRules = '', rest = ''] = css.split('@media (prefers-color-scheme: dark)');
const [darkRules = '', printRules = ''] = rest.split('@media print');
const light = readPalette(lightRules);
const dark = new Map([...light, ...readPalette(darkRules)]);
const print = new Map([...light, ...readPalette(printRules)]);
const SCHEMES: readonly (readonly [string, Palette])[] = [
	['light', light],
	['dark', dark],
	['print', print],
];

const GROUNDS = ['desk', 'paper', 'form', 'field'];
const TEXTS = ['ink', 'ink-2', 'ink-3', 'accent', 'correct', 'near', 'missed', 'extra', 'money'];
const SOFT = ['accent', 'correct', 'near', 'missed', 'extra', 'money'];

function readPalette(rules: string): Palette {
	const found = [...rules.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)];
	return new Map(found.map(([, name = '', value = '']) => [name, value]));
}

function luminance(palette: Palette, name: string): number {
	const value = Number.parseInt(palette.get(name)?.slice(1) ?? '', 16);
	if (Number.isNaN(value)) throw new Error(`The palette has no colour "${name}".`);
	const [red = 0, green = 0, blue = 0] = [value >> 16, (value >> 8) & 255, value & 255].map(
		(channel) => {
			const share = channel / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		},
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(palette: Palette, left: string, right: string): number {
	const [darker = 0, lighter = 0] = [luminance(palette, left), luminance(palette, right)].sort(
		(one, other) => one - other,
	);
	return (lighter + 0.05) / (darker + 0.05);
}

describe.each(SCHEMES)('the %s palette', (_name, palette) => {
	it('[UI11] reads at 4.5:1 or better: every text on every ground', () => {
		const faint = GROUNDS.flatMap((ground) =>
			TEXTS.filter((text) => contrast(palette, text, ground) < 4.5).map((text) => [text, ground]),
		);
		expect(faint).toEqual([]);
	});

	it('[UI11] reads at 4.5:1 or better: each meaning, and ink, on its own tint', () => {
		const faint = SOFT.filter(
			(name) =>
				contrast(palette, name, `${name}-soft`) < 4.5 ||
				contrast(palette, 'ink', `${name}-soft`) < 4.5,
		);
		expect(faint).toEqual([]);
	});

	it('[UI11] reads at 4.5:1 or better: paper on the accent and on a lit word', () => {
		expect(contrast(palette, 'paper', 'accent')).toBeGreaterThanOrEqual(4.5);
		expect(contrast(palette, 'paper', 'near')).toBeGreaterThanOrEqual(4.5);
	});

	it('[UI11] marks the edge of a control at 3:1 or better on every ground', () => {
		const faint = GROUNDS.filter((ground) => contrast(palette, 'edge', ground) < 3);
		expect(faint).toEqual([]);
	});
});
