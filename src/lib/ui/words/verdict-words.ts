import type { SittingMode, Verdict } from '#domain/exams';

/** What an exam came to, in words; empty for drills. */
export function verdictWords(verdict: Verdict): string {
	if (verdict === null) return '';
	return {
		passed: 'Passed',
		failed: 'Not passed',
		ready: 'Ready, by our own line',
		'not-ready': 'Not ready yet, by our own line',
	}[verdict];
}

/** What kind of sitting it is. */
export function modeWords(mode: SittingMode): string {
	return { exam: 'Mock exam', practice: 'Practice exam', drill: 'Drill' }[mode];
}
