import type { ChartPalette } from './chart-palette.ts';

/** A note on paper beside the mark the pointer is at. */
export function tooltipSettings(palette: ChartPalette) {
	const font = { family: palette.font, size: 13 };
	return {
		backgroundColor: palette.paper,
		borderColor: palette.edge,
		borderWidth: 1,
		cornerRadius: 0,
		caretSize: 0,
		displayColors: false,
		padding: 10,
		titleColor: palette.ink,
		titleFont: { ...font, weight: 600 },
		bodyColor: palette.inkSecond,
		bodyFont: font,
	};
}
