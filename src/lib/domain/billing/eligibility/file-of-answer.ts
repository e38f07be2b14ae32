import type { Appointment, Coverage, PlanReply, CoveredPerson } from '#domain/content';
import { readAnswers, readX12, writeAnswer } from '#domain/x12';
import type { EligibilityAnswer as Told, Unwritable } from '#domain/x12';

/** An eligibility answer as its file says it: the text, and what is read from that very text. */
export type AnswerFile =
	| { readonly ok: true; readonly text: string; readonly told: Told }
	| { readonly ok: false; readonly unwritable: readonly Unwritable[] };

/**
 * Writes the answer of a payer as a 271 and reads it back. What is shown in words comes from the file, so
 * that words and file can not say different things. [EL7]
 */
export function fileOfAnswer(
	{ name, answer }: Pick<Coverage, 'name'> & { readonly answer: PlanReply },
	{ practice, npi }: Appointment,
): AnswerFile {
	const { sent, time, trace, payerId, member, insured, patient } = answer;
	const { coverage, plan, from, to, notes, primaryCare, benefits, otherPayers, refusal } = answer;
	const written = writeAnswer(
		{
			...{ payerId, payerName: name, providerName: practice, providerNpi: npi, trace },
			memberId: member,
			insured: personOf(insured),
			patient: patient === null ? null : personOf(patient),
			...{ refusal, coverage, plan, from, to, notes, primaryCare, benefits, otherPayers },
		},
		{
			sender: payerId,
			receiver: 'ALDERSTREET',
			control: Number(trace.replace(/\D/g, '').slice(-8)) || 1,
			date: sent,
			time,
		},
	);
	if (!written.ok) return written;
	const [told] = readAnswers(readX12(written.text));
	if (told === undefined) return { ok: false, unwritable: [] };
	return { ok: true, text: written.text, told };
}

function personOf({ name, born, sex }: CoveredPerson): Told['insured'] {
	return { name, birthDate: born, sex };
}
