import type { ComparedFigure, ComparedValue } from '#domain/presenting';

type Unit = ComparedFigure['unit'];

/** Writes a value of a figure: `$50,250`, `14,000 to 15,000`, `+7%`, `−0.4%`. */
export function showValue({ value, to }: Pick<ComparedValue, 'value' | 'to'>, unit: Unit): string {
	const ends = to === null ? [value] : [value, to];
	return ends.map((end) => showNumber(end, unit)).join(' to ');
}

function showNumber(value: number, unit: Unit): string {
	const size = withCommas(Math.abs(value));
	const minus = value < 0 ? '−' : '';
	switch (unit) {
		case 'dollars-a-year':
			return `${minus}$${size}`;
		case 'percent':
			return `${value > 0 ? '+' : minus}${size}%`;
		case 'jobs':
		case 'openings-a-year':
			return `${minus}${size}`;
	}
}

/* By hand, so that server and browser agree. */
function withCommas(value: number): string {
	const [whole = '', part] = String(value).split('.');
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
	return part === undefined ? grouped : `${grouped}.${part}`;
}
