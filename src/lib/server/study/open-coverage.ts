import { presentCoverage } from '#domain/presenting';
import type { CoverageExam } from '#domain/presenting';
import { countCoverage } from '#domain/study';
import type { App } from '#server/app';
import { questionBank } from '#server/exam-hall';

/** Opens the matrix of objectives, cases and questions, of what is published. [SK20] */
export async function openCoverage({ library }: App): Promise<readonly CoverageExam[]> {
	const shelf = await library.look();
	const { exams, cases, billing } = shelf;
	const items = exams.flatMap(({ id }) =>
		[...questionBank(shelf, id).values()].map(({ question: { exam, domain, task } }) => {
			return { exam, domain, task };
		}),
	);
	const practised = [...cases, ...billing].map(({ page }) => page.learner.facts);
	return presentCoverage(exams, countCoverage(exams, items, practised));
}
