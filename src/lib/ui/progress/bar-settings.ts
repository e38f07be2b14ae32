import type { ChartConfiguration, Plugin } from 'chart.js';
import type { ChartPalette } from './chart-palette.ts';
import type { BarPlan } from './chart-plan.ts';

type BarChart = ChartConfiguration<'bar', number[], string>;

const THICK = 12;
const TEXT = 13;
/** From the middle of a bar to the base line of the name above it. */
const LIFT = 12;
const GAP = 12;

/**
 * Rows with the name above the bar and the value at the end of that line, so that long names have the
 * whole width on a phone too.
 */
export function barSettings({ rows, most, least = 0 }: BarPlan, palette: ChartPalette): BarChart {
	const tone = rows[0]?.tone === 'ink' ? palette.inkSecond : palette.pen;
	const bar = { barThickness: THICK, stack: 'row', borderSkipped: false, minBarLength: 0 } as const;
	return {
		type: 'bar',
		data: {
			labels: rows.map(({ name }) => name),
			datasets: [
				{ data: rows.map(({ solid }) => solid), backgroundColor: tone, ...bar },
				{
					data: rows.map(({ open }) => open),
					backgroundColor: palette.paper,
					borderColor: tone,
					borderWidth: 1.5,
					...bar,
				},
			],
		},
		options: {
			animation: false,
			indexAxis: 'y',
			maintainAspectRatio: false,
			events: [],
			layout: { padding: 0 },
			scales: {
				x: {
					type: 'linear',
					stacked: true,
					min: Math.min(0, least),
					max: Math.max(1, most),
					display: false,
				},
				y: {
					type: 'category',
					stacked: true,
					display: false,
					// The bar stands in the lower part of its row, the name in the upper.
					offset: true,
				},
			},
			plugins: { tooltip: { enabled: false } },
		},
		plugins: [rowWords(rows, palette), ...(least < 0 ? [lineOfNothing(palette)] : [])],
	};
}

function rowWords(rows: BarPlan['rows'], palette: ChartPalette): Plugin<'bar'> {
	return {
		id: 'row-words',
		beforeDatasetsDraw: ({ ctx, chartArea, scales }) => {
			const { left, right } = chartArea;
			ctx.save();
			ctx.font = `${String(TEXT)}px ${palette.font}`;
			ctx.textBaseline = 'alphabetic';
			rows.forEach(({ name, said }, index) => {
				const middle = scales['y']?.getPixelForValue(index) ?? 0;
				ctx.strokeStyle = palette.rule;
				ctx.beginPath();
				ctx.moveTo(left, middle + THICK / 2 + 0.5);
				ctx.lineTo(right, middle + THICK / 2 + 0.5);
				ctx.stroke();
				ctx.fillStyle = palette.inkSecond;
				ctx.textAlign = 'right';
				ctx.fillText(said, right, middle - LIFT);
				ctx.fillStyle = palette.ink;
				ctx.textAlign = 'left';
				const room = right - left - ctx.measureText(said).width - GAP;
				ctx.fillText(
					shorten(name, room, (text) => ctx.measureText(text).width),
					left,
					middle - LIFT,
				);
			});
			ctx.restore();
		},
	};
}

/** Where bars go both ways, the line they begin at. */
function lineOfNothing(palette: ChartPalette): Plugin<'bar'> {
	return {
		id: 'line-of-nothing',
		afterDatasetsDraw: ({ ctx, scales, data }) => {
			const at = Math.round(scales['x']?.getPixelForValue(0) ?? 0) + 0.5;
			ctx.save();
			ctx.strokeStyle = palette.ink;
			ctx.beginPath();
			data.labels?.forEach((_, index) => {
				const middle = scales['y']?.getPixelForValue(index) ?? 0;
				ctx.moveTo(at, middle - THICK / 2 - 2);
				ctx.lineTo(at, middle + THICK / 2 + 3);
			});
			ctx.stroke();
			ctx.restore();
		},
	};
}

/** Cuts a name that has not the room; it stands in full in the table. */
export function shorten(name: string, room: number, widthOf: (text: string) => number): string {
	if (widthOf(name) <= room) return name;
	const letters = [...name];
	while (letters.length > 1 && widthOf(`${letters.join('').trimEnd()}…`) > room) letters.pop();
	return `${letters.join('').trimEnd()}…`;
}
