export { bookAround } from './book-around.ts';
export { checkSheet, SHEET_RULES } from './check-sheet.ts';
export { patientInChart } from './patient-in-chart.ts';
export type { ChartedPatient } from './patient-in-chart.ts';
export type { ListAtHand, SheetAtHand } from './sheet-at-hand.ts';
export type { RowOfSheet, SheetRemark, SheetRule, SheetVerdict } from './sheet-remark.ts';
