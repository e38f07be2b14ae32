import fc from 'fast-check';
import { parse } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '#domain/result';
import { readQuestionFile } from '../read-question-file.ts';
import { soundQuestions } from '../testing/question-aids.ts';
import type { GiftQuestion } from './gift-question.ts';
import { readGift } from './read-gift.ts';
import { toGift } from './to-gift.ts';
import { writeGift } from './write-gift.ts';
import { writeQuestions } from './write-questions.ts';

function soundFile() {
	const read = readQuestionFile({ file: 'a.md', text: soundQuestions });
	if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
	return read.value;
}

const words = fc
	.array(
		fc.constantFrom('a', 'B ', '{', '}', '~', '=', '#', ':', '$5', 'é', '\n', '%', '-', '→', '.'),
		{
			minLength: 1,
			maxLength: 12,
		},
	)
	.map((parts) => `w${parts.join('')}w`);

const questions: fc.Arbitrary<GiftQuestion> = fc.record({
	id: fc.stringMatching(/^cpc-[a-z]{1,8}$/),
	stem: words,
	options: fc.tuple(words, words, words, words, fc.nat(3)).map(([a, b, c, d, right]) =>
		[a, b, c, d].map((text, at) => ({
			text,
			isRight: at === right,
			reason: at === right ? '' : `no ${text}`,
		})),
	),
	rationale: words,
	tags: fc.array(fc.stringMatching(/^skill:[a-z.]{1,10}$/), { maxLength: 3 }),
});

/** What the independent parser makes of a text, in our words. */
function asOthersReadIt(text: string) {
	return parse(text).map((found) => {
		if (found.type !== 'MC') throw new Error(`Read as ${found.type}.`);
		return {
			id: found.title,
			stem: found.stem.text,
			rationale: found.globalFeedback?.text,
			options: found.choices.map(({ isCorrect, text: option, feedback }) => ({
				text: option.text,
				isRight: isCorrect,
				reason: feedback?.text ?? '',
			})),
		};
	});
}

describe('questions as GIFT', () => {
	it('[QU30] is read by an independent parser as what was written', () => {
		const written = toGift(soundFile());
		expect(written).toHaveLength(8);
		expect(asOthersReadIt(writeGift(written))).toEqual(
			written.map(({ tags: _tags, ...rest }) => rest),
		);
	});

	it('[QU30] is read by an independent parser whatever the words', () => {
		fc.assert(
			fc.property(fc.array(questions, { minLength: 1, maxLength: 3 }), (written) => {
				expect(asOthersReadIt(writeGift(written))).toEqual(
					written.map(({ tags: _tags, ...rest }) => rest),
				);
			}),
			{ numRuns: 200 },
		);
	});

	it('[QU31] comes back the same', () => {
		fc.assert(
			fc.property(fc.array(questions, { minLength: 1, maxLength: 3 }), (written) => {
				const read = readGift({ file: 'a.gift', text: writeGift(written) });
				expect(read).toEqual({ ok: true, value: written, problems: [] });
			}),
			{ numRuns: 200 },
		);
	});

	it('[QU31] names every question that is no choice of one in four, at its line', () => {
		const text = [
			'::one::Is it? {TRUE}',
			'',
			'// [id:two]',
			'::two::Which? {=a ~b}',
			'',
			'Two plus {=2 =two} is four.',
			'',
			'::three::Which? {~%50%a ~%50%b ~c ~d}',
			'',
			'Only words.',
			'',
			'::four::Which? {=a ~b ~c ~d',
		].join('\n');
		const read = readGift({ file: 'a.gift', text });
		expect(read.ok).toBe(false);
		expect(read.problems.map(({ line }) => line)).toEqual([1, 4, 6, 8, 10, 12]);
	});

	it('[QU31] becomes a questions file with what the tags told', () => {
		const gift = toGift(soundFile()).filter(({ id }) => id === 'cpc-7-staff-time');
		const text = writeQuestions(gift, { exam: 'cpc', domain: 'CPC-7', codeYear: 2026 });
		const read = readQuestionFile({ file: 'questions/cpc/in.md', text });
		expect(read.problems.map(formatProblem)).toEqual([]);
		const before = soundFile();
		expect(read.ok && read.value.questions[0]).toEqual(before.questions[2]);
		expect(read.ok && read.value.keys[0]).toEqual(before.keys[2]);
	});
});
