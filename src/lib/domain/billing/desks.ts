import type { BillingCase } from '#domain/content';
import type { DeskAids } from './desk-aids.ts';
import type { DeskAnswer, DeskReading } from './desk-answer.ts';
import type { DeskOutcome } from './desk-score.ts';
import { answerOfClaim } from './claim/answer-of-claim.ts';
import { blankClaim } from './claim/claim-answer.ts';
import { readClaimForm, readClaimJson } from './claim/read-claim-answer.ts';
import { scoreClaim } from './claim/score-claim.ts';
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
import { answerOfPosting } from './posting/answer-of-posting.ts';
import { blankPosting } from './posting/posting-answer.ts';
import { readPostingForm, readPostingJson } from './posting/read-posting-answer.ts';
import { scorePosting } from './posting/score-posting.ts';
import { answerOfReceivables } from './receivables/answer-of-receivables.ts';
import { readReceivablesForm, readReceivablesJson } from './receivables/read-receivables-answer.ts';
import { blankReceivables } from './receivables/receivables-answer.ts';
import { scoreReceivables } from './receivables/score-receivables.ts';

/*
 * Every desk does the same five things. Here each is handed to the desk a case is of; a desk that is
 * forgotten in one of them does not compile.
 */

type LearnerHalf = BillingCase['learner'];

/** The answer before anything was written: the claim as it is, nothing chosen. */
export function blankDeskAnswer(learner: LearnerHalf): DeskAnswer {
	switch (learner.kind) {
		case 'claim':
			return blankClaim();
		case 'eligibility':
			return blankEligibility();
		case 'posting':
			return blankPosting(learner.matter);
		case 'denial':
			return blankDenial();
		case 'receivables':
			return blankReceivables(learner.matter);
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
		case 'claim':
			return readClaimForm(learner.matter, fields);
		case 'eligibility':
			return readEligibilityForm(learner.matter, fields);
		case 'posting':
			return readPostingForm(learner.matter, fields);
		case 'denial':
			return readDenialForm(learner.matter, fields);
		case 'receivables':
			return readReceivablesForm(learner.matter, fields);
		case 'conversation':
			return readConversationForm(fields);
	}
}

/** Reads an answer that a page sends as JSON; null where it is none of this desk. [DK2] */
export function readDeskJson(learner: LearnerHalf, value: unknown): DeskReading | null {
	switch (learner.kind) {
		case 'claim':
			return readClaimJson(learner.matter, value);
		case 'eligibility':
			return readEligibilityJson(learner.matter, value);
		case 'posting':
			return readPostingJson(learner.matter, value);
		case 'denial':
			return readDenialJson(learner.matter, value);
		case 'receivables':
			return readReceivablesJson(learner.matter, value);
		case 'conversation':
			return readConversationJson(value);
	}
}

/** Scores an answer by its end state. Of another desk's answer everything is blank. [DK1] */
export function scoreDesk(
	{ kind, learner, secrets }: BillingCase,
	answer: DeskAnswer,
	aids: DeskAids,
	hintsUsed: number,
): DeskOutcome {
	switch (kind) {
		case 'claim': {
			const { facts, matter } = learner;
			return scoreClaim({ facts, matter, key: secrets.key }, answer, aids, hintsUsed);
		}
		case 'eligibility': {
			const at = { matter: learner.matter, key: secrets.key };
			return scoreEligibility(at, answer, aids, hintsUsed);
		}
		case 'posting':
			return scorePosting({ ...learner, key: secrets.key }, answer, aids, hintsUsed);
		case 'denial':
			return scoreDenial({ ...learner, key: secrets.key }, answer, aids, hintsUsed);
		case 'receivables':
			return scoreReceivables({ ...learner, key: secrets.key }, answer, aids, hintsUsed);
		case 'conversation':
			return scoreConversation(secrets.key, answer, hintsUsed);
	}
}

/** The answer the key of a case stands for. [DK3] */
export function answerOfDesk({ kind, learner, secrets }: BillingCase): DeskAnswer {
	switch (kind) {
		case 'claim':
			return answerOfClaim(secrets.key);
		case 'eligibility':
			return answerOfEligibility(secrets.key);
		case 'posting':
			return answerOfPosting(learner.matter, secrets.key);
		case 'denial':
			return answerOfDenial(learner.matter, secrets.key);
		case 'receivables':
			return answerOfReceivables(learner.matter, secrets.key, learner.facts.today);
		case 'conversation':
			return { ...blankConversation(), choices: bestChoices(secrets.key) };
	}
}
