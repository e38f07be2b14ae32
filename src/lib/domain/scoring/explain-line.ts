import type { KeyPart } from '#domain/content';
import { findAuthorsWord } from './explain-wrong.ts';
import type { Matchable } from './match-codes.ts';
import type { Finding, FindingType } from './score.ts';

/** What a finding is about: shared by all that explains one line. */
export interface Subject {
	readonly part: KeyPart;
	readonly keyLine: { readonly id: string; readonly code: string } | null;
	readonly given: Matchable | null;
	/** All codes given in this part, for wrong answers that are combinations. */
	readonly codes: ReadonlySet<string>;
	readonly rule: string | null;
	/** Whether the given code held on the date of service, as far as our tables know. */
	readonly isHeld: boolean;
}

/** Makes a finding about a line; what is not said is taken from the line itself. */
export function explainLine(
	{ part, keyLine, given, rule }: Subject,
	said: Pick<Finding, 'type' | 'reason'> & Partial<Finding>,
): Finding {
	return {
		part: part.id,
		keyLine: keyLine?.id ?? null,
		row: given?.row ?? null,
		expected: keyLine?.code ?? '',
		given: given?.code ?? '',
		rule,
		charged: true,
		misconception: null,
		...said,
	};
}

/** Explains a wrong code: in the author's words where there are any, else by the kind of difference. [SC6] */
export function explainWrongCode(
	subject: Subject,
	type: FindingType,
	reason: string,
	charged = true,
): Finding {
	if (!subject.isHeld) {
		const reason =
			'This code did not hold on the date of service; the code year follows that date.';
		return explainLine(subject, { type: 'invalid_for_date', reason, rule: null, charged });
	}
	const word =
		subject.given === null
			? null
			: findAuthorsWord(subject.part, subject.given.code, subject.codes);
	return explainLine(subject, {
		type: word?.wrong.type ?? type,
		reason: word?.wrong.feedback ?? reason,
		misconception: word?.wrong.misconception ?? null,
		charged,
	});
}

/** Explains a line of the key that nobody gave. */
export function explainMissed(subject: Subject, reason: string): Finding {
	return explainLine(subject, { type: 'missed_code', reason });
}

/** Explains a line the key does not have. */
export function explainExtra(subject: Subject, isRepeated: boolean, charged: boolean): Finding {
	if (isRepeated && subject.part.type === 'diagnoses') {
		return explainLine(subject, {
			type: 'extra_code',
			reason: 'The same diagnosis code is reported once per encounter.',
			rule: 'OG I.B.12',
			charged,
		});
	}
	const again =
		isRepeated && subject.part.type === 'procedures'
			? subject.part.slips.find(
					({ code, slip }) => slip.kind === 'again' && code === subject.given?.code,
				)
			: undefined;
	if (again !== undefined) {
		const { feedback: reason, misconception } = again;
		return explainLine(subject, { type: 'extra_code', reason, misconception, charged });
	}
	const what = subject.part.type === 'diagnoses' ? 'diagnosis' : 'service';
	const reason = `The key has no line for this ${what}: the chart does not support it as coded.`;
	return explainWrongCode(subject, 'extra_code', reason, charged);
}
