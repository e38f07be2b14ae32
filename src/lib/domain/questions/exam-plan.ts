/** The exams this program has questions for. */
export const EXAMS = ['cpc', 'cbcs', 'cpb'] as const;

export type ExamId = (typeof EXAMS)[number];

/** How many tasks each CBCS domain has in our list (domain dossier §2; the numbering is ours). */
const CBCS_TASKS = [8, 10, 12, 14];

/** Domain ids of an exam, in the order of its blueprint: CPC-1 … CPC-18, CBCS-1 … CBCS-4, CPB-1 … CPB-7. */
export function domainsOf(exam: ExamId): readonly string[] {
	const count = { cpc: 18, cbcs: CBCS_TASKS.length, cpb: 7 }[exam];
	return Array.from({ length: count }, (_, at) => `${exam.toUpperCase()}-${String(at + 1)}`);
}

/** Task ids of a domain, such as CBCS-3.4; none where the exam has no tasks. */
export function tasksOf(domain: string): readonly string[] {
	const number = Number(/^CBCS-(\d)$/.exec(domain)?.[1] ?? 0);
	const count = CBCS_TASKS[number - 1] ?? 0;
	return Array.from({ length: count }, (_, at) => `${domain}.${String(at + 1)}`);
}
