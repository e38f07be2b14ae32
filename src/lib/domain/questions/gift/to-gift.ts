import type { QuestionFile } from '../question.ts';
import type { GiftQuestion } from './gift-question.ts';

/**
 * Turns the questions of a file, keys included, into what GIFT can hold. GIFT knows no text that several
 * questions share: the case stands before each of its stems. What GIFT has no field for goes into tags.
 */
export function toGift(file: QuestionFile): GiftQuestion[] {
	return file.questions.flatMap((question): GiftQuestion[] => {
		const key = file.keys.find(({ id }) => id === question.id);
		if (key === undefined) return [];
		const shared = file.cases.find(({ id }) => id === question.caseId)?.markdown;
		return [
			{
				id: question.id,
				stem: shared === undefined ? question.stem : `${shared}\n\n${question.stem}`,
				options: question.options.map((text, at) => ({
					text,
					isRight: at === key.right,
					reason: key.whyNot[at] ?? '',
				})),
				rationale: key.rationale,
				tags: [
					`domain:${question.domain}`,
					`code-year:${String(question.codeYear)}`,
					...(question.task === null ? [] : [`task:${question.task}`]),
					...question.skills.map((skill) => `skill:${skill}`),
					`difficulty:${String(question.difficulty)}`,
					...(key.scored ? [] : ['unscored']),
					...(question.keepsOrder ? ['keep-order'] : []),
					...key.guideline.map((one) => `guideline:${one}`),
					...key.sources.map((one) => `source:${one}`),
				],
			},
		];
	});
}
