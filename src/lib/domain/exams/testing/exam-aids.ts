import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { domainsOf } from '#domain/questions';
import type { ExamId } from '#domain/questions';
import { formatProblem } from '#domain/result';
import type { BankItem } from '../assemble-form.ts';
import type { Blueprint } from '../blueprint.ts';
import { readBlueprint } from '../read-blueprint.ts';
import { openSitting } from '../sitting.ts';
import type { Sitting } from '../sitting.ts';
import type { SittingStarted } from '../sitting-event.ts';

const exams = resolve(import.meta.dirname, '../../../../../content/exams');

/** The blueprint of an exam as it is published here. */
export function blueprintOf(exam: ExamId): Blueprint {
	const file = `${exam}.md`;
	const read = readBlueprint({ file, text: readFileSync(resolve(exams, file), 'utf8') });
	if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
	return read.value;
}

/** A bank with so many times the questions of a form, every fifth keeping its order, some in cases of three. */
export function aBank(exam: ExamId, times: number): BankItem[] {
	const { domains } = blueprintOf(exam);
	return domainsOf(exam).flatMap((domain) => {
		const count = (domains.find(({ id }) => id === domain)?.items ?? 0) * times;
		return Array.from({ length: count }, (_, at): BankItem => {
			const id = `${domain.toLowerCase()}-q${String(at + 1)}`;
			const caseId =
				at % 4 === 0 ? null : `${domain.toLowerCase()}-case${String(Math.floor(at / 4))}`;
			return { id, domain, scored: true, keepsOrder: at % 5 === 0, caseId };
		});
	});
}

/** A sitting of so many items at 08:00, four minutes on the clock; whatever matters is given. */
export function aSitting(given: Partial<SittingStarted> = {}, count = 4): Sitting {
	const items = Array.from({ length: count }, (_, at) => ({
		id: `cpc-1-q${String(at + 1)}`,
		domain: `CPC-${String((at % 2) + 1)}`,
		scored: true,
		order: [0, 1, 2, 3],
		revision: 'a'.repeat(64),
		skills: [],
	}));
	return openSitting(
		1,
		{
			type: 'started',
			exam: 'cpc',
			mode: 'exam',
			seed: 'seed',
			factor: 1,
			endAt: '2026-02-02T08:04:00.000Z',
			feedback: 'end',
			items,
			...given,
		},
		'2026-02-02T08:00:00.000Z',
	);
}

/** A moment of that morning: minutes and seconds after 08:00. */
export function after(minutes: number, seconds = 0): Date {
	return new Date(Date.UTC(2026, 1, 2, 8, minutes, seconds));
}
