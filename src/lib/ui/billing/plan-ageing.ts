import type { ReceivablesView } from '#domain/presenting';
import type { BarPlan } from '../progress/chart-plan.ts';
import { showMoney } from '../words/show-money.ts';

/** What is open by age as bars: payers solid, patients open after it. */
export function planAgeing(ageing: ReceivablesView['ageing']): BarPlan {
	return {
		kind: 'bars',
		rows: ageing.map(({ bucket, insurance, patient }) => ({
			name: bucket === '120+' ? 'over 120 days' : `${bucket.replace('-', '–')} days`,
			said: showMoney(insurance + patient),
			solid: insurance,
			open: patient,
			tone: 'ink',
		})),
		most: Math.max(...ageing.map(({ insurance, patient }) => insurance + patient)),
	};
}
