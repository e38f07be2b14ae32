import { textField } from '#domain/checking';
import { EXAMS } from '../exam-plan.ts';
import type { QuestionRule } from '../question-rule.ts';

export const fileLiesWithItsExam: QuestionRule = {
	id: 'QU25',
	title: 'A questions file lies in the folder of its exam',
	why: 'content/questions/cpc holds what the CPC asks; a file that claims another exam was copied and not changed.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'questions',
		wrong: 'exam: cpb\ndomain: CPB-5',
		right: 'exam: cpc\ndomain: CPC-7',
	},
	check({ written, facts }, report) {
		const folder = /(?:^|[\\/])questions[\\/]([^\\/]+)[\\/]/.exec(written.file)?.[1];
		const lies = EXAMS.find((exam) => exam === folder);
		const exam = textField(written.facts, 'exam');
		if (facts === null || exam === null || lies === undefined || lies === facts.exam) return;
		report(exam, `The file lies in questions/${lies} and says it is of ${facts.exam}.`, {
			suggestion: lies,
		});
	},
};
