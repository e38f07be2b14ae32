import type { Rule } from '#domain/checking';
import type { BankRule, QuestionRule } from './question-rule.ts';
import { caseIsThere } from './rules/case-is-there.ts';
import { closedBookExplainsItsCodes } from './rules/closed-book-explains-its-codes.ts';
import { domainIsOfTheExam } from './rules/domain-is-of-the-exam.ts';
import { everyWrongOptionIsExplained } from './rules/every-wrong-option-is-explained.ts';
import { fileHasItsSeams } from './rules/file-has-its-seams.ts';
import { fileLiesWithItsExam } from './rules/file-lies-with-its-exam.ts';
import { idIsAName } from './rules/id-is-a-name.ts';
import { rightIsSeldomLongest, rightIsSpread } from './rules/key-gives-no-clue.ts';
import { oneOfFourIsRight } from './rules/one-of-four-is-right.ts';
import { optionsDiffer } from './rules/options-differ.ts';
import { optionsStandAlone } from './rules/options-stand-alone.ts';
import { questionCodesHold, rightCodesCanBeLookedUp } from './rules/question-codes-hold.ts';
import {
	onlyPretestGoesUnscored,
	questionGuidelineIsWellFormed,
	questionHasSource,
} from './rules/question-has-grounds.ts';
import { questionIsWhole } from './rules/question-is-whole.ts';
import { questionIdIsItsOwn, stemsDiffer } from './rules/rules-of-the-bank.ts';
import { RULES_OF_YAML } from './rules/rules-of-yaml.ts';
import { questionSkillIsKnown, taskIsOfTheDomain } from './rules/skill-and-task-are-known.ts';
import { negativeIsCapital, reasonsNameNoLetter } from './rules/words-fit-every-order.ts';

/** What the reader refuses; none of these looks at skills or tables. */
export const FORMAT_RULES: readonly QuestionRule[] = [
	fileHasItsSeams,
	questionIsWhole,
	oneOfFourIsRight,
	everyWrongOptionIsExplained,
	domainIsOfTheExam,
	caseIsThere,
	idIsAName,
];

/** What is checked beside that, file by file. */
export const CONTENT_RULES: readonly QuestionRule[] = [
	optionsDiffer,
	optionsStandAlone,
	questionSkillIsKnown,
	taskIsOfTheDomain,
	questionGuidelineIsWellFormed,
	questionHasSource,
	onlyPretestGoesUnscored,
	questionCodesHold,
	rightCodesCanBeLookedUp,
	closedBookExplainsItsCodes,
	rightIsSeldomLongest,
	rightIsSpread,
	reasonsNameNoLetter,
	negativeIsCapital,
	fileLiesWithItsExam,
];

/** What is checked over all files together. */
export const BANK_RULES: readonly BankRule[] = [questionIdIsItsOwn, stemsDiffer];

const BY_ID: ReadonlyMap<string, Rule> = new Map(
	[...FORMAT_RULES, ...RULES_OF_YAML, ...CONTENT_RULES, ...BANK_RULES]
		.sort((left, right) => Number(left.id.slice(2)) - Number(right.id.slice(2)))
		.map((rule) => [rule.id, rule]),
);

/** Every rule that questions are held against, by its number. */
export function questionRuleTable(): ReadonlyMap<string, Rule> {
	return BY_ID;
}
