import type { GiftQuestion } from './gift-question.ts';

/** Writes questions as GIFT text, markdown throughout. [QU30] */
export function writeGift(questions: readonly GiftQuestion[]): string {
	return questions.map(writeOne).join('\n');
}

function writeOne({ id, stem, options, rationale, tags }: GiftQuestion): string {
	const marks = [`[id:${plainTag(id)}]`, ...tags.map((tag) => `[tag:${plainTag(tag)}]`)].join(' ');
	const choices = options.map(({ text, isRight, reason }) => {
		const feedback = reason === '' ? '' : `#${escape(reason)}`;
		return `\t${isRight ? '=' : '~'}${escape(text)}${feedback}`;
	});
	const general = rationale === '' ? [] : [`\t####${escape(rationale)}`];
	return [
		`// ${marks}`,
		`::${escape(id)}::[markdown]${escape(stem)} {`,
		...choices,
		...general,
		'}',
		'',
	].join('\n');
}

/**
 * A blank line ends a question, so no text may hold one: line breaks are written out. `->` would make a
 * matching question of it and has no escape; it becomes an arrow.
 */
function escape(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replaceAll('->', '→')
		.replace(/[\\~=#{}:]/g, (mark) => `\\${mark}`)
		.replace(/\n/g, '\\n');
}

/** A bracket would end a tag before its end. */
function plainTag(text: string): string {
	return text.replace(/\s+/g, ' ').replaceAll('[', '(').replaceAll(']', ')');
}
