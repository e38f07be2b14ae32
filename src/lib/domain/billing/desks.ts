import { joinBilling } from '#domain/content';
import type { BillingCase } from '#domain/content';
import type { DeskAids } from './desk-aids.ts';
import type { DeskAnswer, DeskReading } from './desk-answer.ts';
import type { DeskOutcome } from './desk-score.ts';
import { bestChoices } from './conversation/best-words.ts';
import { blankConversation } from './conversation/conversation-answer.ts';
import {
	readConversationForm,
	readConversationJson,
} from './conversation/read-conversation-answer.ts';
import { scoreConversation } from './conversation/score-conversation.ts';
import { blankDenial } from './denial/denial-answer.ts';
import { answerOfDenial } from './denial/answer-of-denial.ts';
import { readDenialForm, readDenialJson } from './denial/read-denial-answer.ts';
import { scoreDenial } from './denial/score-denial.ts';
import { answerOfEligibility } from './eligibility/answer-of-eligibility.ts';
import { blankEligibility } from './eligibility/eligibility-answer.ts';
import { readEligibilityForm, readEligibilityJson } from './eligibility/read-eligibility-answer.ts';
import { scoreEligibility } from './eligibility/score-eligibility.ts';

/*
 * Every desk does the same five things. Here each is handed to the desk a case is of; a desk that is
 * forgotten in one of them does not compile.
 */

type LearnerHalf = BillingCase['learner'];
type Halves = Pick<BillingCase, 'learner' | 'secrets'>;

/** The answer before anything was written: the claim as it is, nothing chosen. */
export function blankDeskAnswer(learner: LearnerHalf): DeskAnswer {
	switch (learner.kind) {
		case 'eligibility':
			return blankEligibility();
		case 'denial':
			return blankDenial();
		case 'conversation':
			return blankConversation();
	}
}

/** Reads the posted fields of a desk. Unknown fields are ignored; forms carry others too. [DK2] */
export function readDeskForm(
	learner: LearnerHalf,
	fields: Iterable<readonly [string, string]>,
): DeskReading {
	switch (learner.kind) {
		case 'eligibility':
			return readEligibilityForm(learner.matter, fields);
		case 'denial':
			return readDenialForm(learner.matter, fields);
		case 'conversation':
			return readConversationForm(fields);
	}
}

/** Reads an answer that a page sends as JSON; null where it is none of this desk. [DK2] */
export function readDeskJson(learner: LearnerHalf, value: unknown): DeskReading | null {
	switch (learner.kind) {
		case 'eligibility':
			return readEligibilityJson(learner.matter, value);
		case 'denial':
			return readDenialJson(learner.matter, value);
		case 'conversation':
			return readConversationJson(value);
	}
}

/** Scores an answer by its end state. Of another desk's answer everything is blank. [DK1] */
export function scoreDesk(
	halves: Halves,
	answer: DeskAnswer,
	aids: DeskAids,
	hintsUsed: number,
): DeskOutcome {
	const { kind, learner, secrets } = joinBilling(halves);
	switch (kind) {
		case 'eligibility': {
			const at = { matter: learner.matter, key: secrets.key };
			return scoreEligibility(at, answer, aids, hintsUsed);
		}
		case 'denial':
			return scoreDenial({ ...learner, key: secrets.key }, answer, aids, hintsUsed);
		case 'conversation':
			return scoreConversation(secrets.key, answer, hintsUsed);
	}
}

/** The answer the key of a case stands for. [DK3] */
export function answerOfDesk(halves: Halves): DeskAnswer {
	const { kind, learner, secrets } = joinBilling(halves);
	switch (kind) {
		case 'eligibility':
			return answerOfEligibility(secrets.key);
		case 'denial':
			return answerOfDenial(learner.matter, secrets.key);
		case 'conversation':
			return { ...blankConversation(), choices: bestChoices(secrets.key) };
	}
}
