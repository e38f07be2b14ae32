import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
} from 'chart.js';
import { barSettings } from './bar-settings.ts';
import type { ChartPlan } from './chart-plan.ts';
import { readPalette } from './chart-palette.ts';
import { trendSettings } from './trend-settings.ts';

/*
 * The only door to chart.js, opened by `import()` where a chart is about to be seen. Only the parts that
 * our two kinds of chart need are registered, so that the others are not loaded.
 */

/** A chart on a canvas. */
export interface DrawnChart {
	/** Draws another plan, or the same one in other colours. */
	draw(plan: ChartPlan): void;
	destroy(): void;
}

/** Draws a plan in the colours that hold where the canvas stands. */
export function drawChart(canvas: HTMLCanvasElement, first: ChartPlan): DrawnChart {
	Chart.register(
		...[BarController, BarElement, CategoryScale, LinearScale],
		...[LineController, LineElement, PointElement, Tooltip],
	);
	let chart = paint(canvas, first);
	return {
		draw: (plan) => {
			chart.destroy();
			chart = paint(canvas, plan);
		},
		destroy: () => chart.destroy(),
	};
}

function paint(canvas: HTMLCanvasElement, plan: ChartPlan): { destroy(): void } {
	const palette = readPalette(canvas);
	return plan.kind === 'trend'
		? new Chart(canvas, trendSettings(plan, palette))
		: new Chart(canvas, barSettings(plan, palette));
}
