import type { QuestionRevision, RenderedQuestion, RevealedQuestion } from '#domain/presenting';
import { readQuestionFile } from '#domain/questions';
import type { QuestionFile } from '#domain/questions';
import { hasErrors, refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import { hashRevision } from '#server/revision-store';
import { renderMarkdown } from '../render-markdown.ts';

/** Takes the text of a questions file all the way to a revision that can be asked from. [LI17] */
export function loadQuestions(file: string, text: string): Result<QuestionRevision> {
	const read = readQuestionFile({ file, text });
	if (!read.ok) return read;
	const problems: Problem[] = [...read.problems];
	const render = (label: string, markdown: string) => {
		if (isPlain(markdown)) return `<p>${markdown}</p>`;
		const result = renderMarkdown({ file, line: 1, label, markdown, topHeading: 3 });
		problems.push(...result.problems);
		return result.ok ? result.value : '';
	};
	const open = openHalf(read.value, render);
	const revealed = secretHalf(read.value, render);
	if (hasErrors(problems)) return refuse(problems);
	const { exam, domain, codeYear, status } = read.value;
	const facts = { exam, domain, codeYear, status };
	return succeed({ hash: hashRevision(text), facts, open, secret: { text, revealed } }, problems);
}

type Render = (label: string, markdown: string) => string;

function openHalf(file: QuestionFile, render: Render): ReadonlyMap<string, RenderedQuestion> {
	const cases = new Map(file.cases.map(({ id, markdown }) => [id, render(id, markdown)]));
	return new Map(
		file.questions.map((question) => [
			question.id,
			{
				question,
				stemHtml: render(question.id, question.stem),
				optionHtml: question.options.map((option) => render(question.id, option)),
				caseHtml: question.caseId === null ? null : (cases.get(question.caseId) ?? null),
			},
		]),
	);
}

function secretHalf(file: QuestionFile, render: Render): ReadonlyMap<string, RevealedQuestion> {
	return new Map(
		file.keys.map((key) => [
			key.id,
			{
				key,
				rationaleHtml: render(key.id, key.rationale),
				whyNotHtml: key.whyNot.map((reason) => (reason === null ? null : render(key.id, reason))),
			},
		]),
	);
}

/** Words without a mark of markdown or HTML are most of a bank; a renderer would add nothing but a paragraph. */
function isPlain(markdown: string): boolean {
	return (
		/^[A-Za-z0-9$(][^*_`<>&[\]#|~\\\r\n!]*$/.test(markdown) &&
		!/^\d+[.)]\s|:\/\/|www\.|@/.test(markdown)
	);
}
