import type { ChartConfiguration, Plugin, TooltipItem } from 'chart.js';
import type { ChartPalette } from './chart-palette.ts';
import type { TrendPlan, TrendPoint } from './chart-plan.ts';
import { tooltipSettings } from './tooltip-settings.ts';

type Mark = TrendPoint & { readonly x: number; readonly y: number };
type TrendChart = ChartConfiguration<'line', Mark[]>;

const LABEL = 12;
/** With more marks than this they are drawn smaller. */
const MANY = 60;

/** Marks in their order: filled for first attempts, open for repeats, with the mean as a line. */
export function trendSettings(plan: TrendPlan, palette: ChartPalette): TrendChart {
	const { points, most } = plan;
	const marks = points.map((point): Mark => ({
		...point,
		x: point.position,
		y: Math.min(point.percent, most),
	}));
	const means = points.flatMap((point): Mark[] =>
		point.mean === null ? [] : [{ ...point, x: point.position, y: point.mean }],
	);
	const radius = marks.length > MANY ? 2.5 : 4;
	const shape = ({ raw }: { raw: unknown }) => (isAbove(raw, most) ? 'triangle' : 'circle');
	const drawn = { showLine: false, pointRadius: radius, pointHoverRadius: radius + 1.5 } as const;
	return {
		type: 'line',
		data: {
			datasets: [
				{
					data: means,
					borderColor: palette.ink,
					borderWidth: 2,
					pointRadius: 0,
					pointHitRadius: 0,
					order: 1,
				},
				{
					data: marks.filter(({ isFirst }) => isFirst),
					...drawn,
					pointStyle: shape,
					pointBackgroundColor: palette.pen,
					pointBorderColor: palette.pen,
					order: 2,
				},
				{
					data: marks.filter(({ isFirst }) => !isFirst),
					...drawn,
					pointStyle: shape,
					pointBackgroundColor: palette.paper,
					pointBorderColor: palette.pen,
					pointBorderWidth: 1.5,
					order: 3,
				},
			],
		},
		options: {
			animation: false,
			maintainAspectRatio: false,
			parsing: false,
			// Marks at the edge of the scale are drawn whole.
			clip: false,
			layout: { padding: { top: 8, right: 8 } },
			interaction: { mode: 'nearest', intersect: false },
			scales: scalesOf(plan, palette),
			plugins: {
				tooltip: {
					...tooltipSettings(palette),
					filter: ({ datasetIndex }) => datasetIndex > 0,
					callbacks: {
						title: (items: TooltipItem<'line'>[]) => pointOf(items[0]?.raw)?.name ?? '',
						label: ({ raw }: TooltipItem<'line'>) => sayPoint(pointOf(raw)),
					},
				},
			},
		},
		plugins: [referenceLine(plan, palette)],
	};
}

function scalesOf({ points, most }: TrendPlan, palette: ChartPalette) {
	const tick = { color: palette.inkThird, font: { family: palette.font, size: LABEL } };
	const first = points[0]?.position ?? 1;
	const last = points.at(-1)?.position ?? 1;
	return {
		x: {
			type: 'linear' as const,
			// Half a step of air, so that the first and the last mark stand clear of the edges.
			min: first - 0.5,
			max: last + 0.5,
			border: { color: palette.edge },
			grid: { display: false },
			ticks: {
				...tick,
				maxRotation: 0,
				autoSkipPadding: 16,
			},
			afterBuildTicks: (axis: { ticks: { value: number }[]; width: number }) => {
				axis.ticks = wholeSteps(first, last).map((value) => ({ value }));
			},
			title: {
				display: true,
				text: 'Scored sheets, in the order they were made',
				...tick,
			},
		},
		y: {
			type: 'linear' as const,
			min: 0,
			max: most,
			border: { display: false },
			grid: { color: palette.rule },
			ticks: {
				...tick,
				stepSize: most > 150 ? 50 : 25,
				callback: (value: number | string) => `${value}%`,
			},
		},
	};
}

/** Whole numbers from the first to the last, at most ten, at steps that are easy to count in. */
export function wholeSteps(first: number, last: number): number[] {
	const step = STEPS.find((one) => (last - first) / one < 10) ?? last;
	const steps: number[] = [];
	for (let at = Math.max(1, Math.ceil(first / step)) * step; at <= last; at += step) steps.push(at);
	return steps.length === 0 ? [first] : steps;
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000];

/** A dashed line across the chart with its name at the end. */
function referenceLine({ reference }: TrendPlan, palette: ChartPalette): Plugin<'line'> {
	return {
		id: 'reference',
		beforeDatasetsDraw: ({ ctx, chartArea, scales }) => {
			const y = scales['y']?.getPixelForValue(reference.percent) ?? 0;
			ctx.save();
			ctx.strokeStyle = palette.inkSecond;
			ctx.lineWidth = 1;
			ctx.setLineDash([5, 4]);
			ctx.beginPath();
			ctx.moveTo(chartArea.left, y);
			ctx.lineTo(chartArea.right, y);
			ctx.stroke();
			ctx.restore();
		},
	};
}

function pointOf(raw: unknown): Mark | null {
	return isMark(raw) ? raw : null;
}

function isMark(raw: unknown): raw is Mark {
	return typeof raw === 'object' && raw !== null && 'said' in raw;
}

function isAbove(raw: unknown, most: number): boolean {
	return (pointOf(raw)?.percent ?? 0) > most;
}

function sayPoint(point: Mark | null): string[] {
	if (point === null) return [];
	const mean =
		point.mean === null ? [] : [`Mean of the last first attempts: ${String(point.mean)}%`];
	return [
		`Sheet ${String(point.position)}, ${point.isFirst ? 'first attempt' : 'repeat'}`,
		point.said,
		...mean,
	];
}
