import type { CheckedRule, DeskRule, Rule } from './rule.ts';
import { RULES_OF_FORMAT } from './rules-of-format.ts';
import { actionIsRewarded } from './desks/action-is-rewarded.ts';
import { bestDayIsOne } from './desks/best-day-is-one.ts';
import { deadlineIsThePayers } from './desks/deadline-is-the-payers.ts';
import { deskKeyTestsItself } from './desks/desk-key-tests-itself.ts';
import { auditAgreesWithClaim } from './desks/audit-agrees-with-claim.ts';
import { underpaymentIsOne } from './desks/underpayment-is-one.ts';
import { deskQuoteHasItsItem } from './desks/desk-quote-has-its-item.ts';
import { deskQuoteStandsInChart } from './desks/desk-quote-stands-in-chart.ts';
import { deskRationaleIsHeaded } from './desks/desk-rationale-is-headed.ts';
import { deskSecretIsKept } from './desks/desk-secret-is-kept.ts';
import { claimIsPaid } from './desks/claim-is-paid.ts';
import { claimIsTakenIn } from './desks/claim-is-taken-in.ts';
import { formCanBeRead } from './desks/form-can-be-read.ts';
import { itemHasItsRule } from './desks/item-has-its-rule.ts';
import { toldRemittanceBalances } from './desks/told-remittance-balances.ts';
import { eligibilityIsThePayers } from './desks/eligibility-is-the-payers.ts';
import { estimateFollows } from './desks/estimate-follows.ts';
import { callLeadsOn } from './desks/call-leads-on.ts';
import { amountsAndDatesAreReal } from './desks/amounts-and-dates-are-real.ts';
import { listMeetsTheClocks } from './desks/list-meets-the-clocks.ts';
import { postingEndsWhereKeySays } from './desks/posting-ends-where-key-says.ts';
import { postingIsThePayers } from './desks/posting-is-the-payers.ts';
import { remittanceBalances } from './desks/remittance-balances.ts';
import { remittanceIsThePayers } from './desks/remittance-is-the-payers.ts';
import { absenceIsAbsent } from './rules/absence-is-absent.ts';
import { ageFitsBirthDate } from './rules/age-fits-birth-date.ts';
import { caseHasHints } from './rules/case-has-hints.ts';
import { chartHasSubstance } from './rules/chart-has-substance.ts';
import { codeHasShape } from './rules/code-has-shape.ts';
import { codeIsInTables } from './rules/code-is-in-tables.ts';
import { codeIsKeptSecret } from './rules/code-is-kept-secret.ts';
import { dateIsInCodeYear } from './rules/date-is-in-code-year.ts';
import { exceptionHasReason } from './rules/exception-has-reason.ts';
import { guidelineIsWellFormed } from './rules/guideline-is-well-formed.ts';
import { hintNamesNoCode } from './rules/hint-names-no-code.ts';
import { idIsItsOwn } from './rules/id-is-its-own.ts';
import { keyTestsItself } from './rules/key-tests-itself.ts';
import { levelFollowsBasis } from './rules/level-follows-basis.ts';
import { lineHasRationale } from './rules/line-has-rationale.ts';
import { modifiersFit } from './rules/modifiers-fit.ts';
import { namedCodeIsListed } from './rules/named-code-is-listed.ts';
import { payerIsKnown } from './rules/payer-is-known.ts';
import { payerRuleIsKnown } from './rules/payer-rule-is-known.ts';
import { personIsFictional } from './rules/person-is-fictional.ts';
import { placeIsListed } from './rules/place-is-listed.ts';
import { quoteStandsInSection } from './rules/quote-stands-in-section.ts';
import { rationaleBelongsToKey } from './rules/rationale-belongs-to-key.ts';
import { readingsCanBeScored } from './rules/readings-can-be-scored.ts';
import { rightIsNotWrong } from './rules/right-is-not-wrong.ts';
import { sidesAgree } from './rules/sides-agree.ts';
import { skillIsKnown } from './rules/skill-is-known.ts';
import { standInIsNamed } from './rules/stand-in-is-named.ts';
import { summaryNamesNoDiagnosis } from './rules/summary-names-no-diagnosis.ts';

/** The rules that are checked case by case, in the order of their numbers. */
export const CHECKED_RULES: readonly CheckedRule[] = [
	quoteStandsInSection,
	codeHasShape,
	codeIsInTables,
	codeIsKeptSecret,
	personIsFictional,
	lineHasRationale,
	skillIsKnown,
	keyTestsItself,
	namedCodeIsListed,
	sidesAgree,
	levelFollowsBasis,
	rightIsNotWrong,
	standInIsNamed,
	absenceIsAbsent,
	guidelineIsWellFormed,
	payerIsKnown,
	payerRuleIsKnown,
	summaryNamesNoDiagnosis,
	rationaleBelongsToKey,
	chartHasSubstance,
	dateIsInCodeYear,
	ageFitsBirthDate,
	caseHasHints,
	hintNamesNoCode,
	readingsCanBeScored,
	modifiersFit,
	placeIsListed,
];

/** Of those, the ones that look at nothing an encounter alone has. */
export const RULES_OF_EVERY_KIND: readonly CheckedRule[] = [
	personIsFictional,
	skillIsKnown,
	payerIsKnown,
	chartHasSubstance,
	caseHasHints,
];

/** The rules for cases of billing desks, in the order of their numbers. */
export const DESK_RULES: readonly DeskRule[] = [
	deskQuoteStandsInChart,
	deskQuoteHasItsItem,
	underpaymentIsOne,
	auditAgreesWithClaim,
	deskSecretIsKept,
	deskRationaleIsHeaded,
	remittanceBalances,
	remittanceIsThePayers,
	deadlineIsThePayers,
	actionIsRewarded,
	deskKeyTestsItself,
	eligibilityIsThePayers,
	estimateFollows,
	amountsAndDatesAreReal,
	callLeadsOn,
	postingIsThePayers,
	postingEndsWhereKeySays,
	listMeetsTheClocks,
	bestDayIsOne,
	formCanBeRead,
	claimIsTakenIn,
	claimIsPaid,
	itemHasItsRule,
	toldRemittanceBalances,
];

const RULES: readonly Rule[] = [
	...RULES_OF_FORMAT,
	...CHECKED_RULES,
	...DESK_RULES,
	exceptionHasReason,
	idIsItsOwn,
];

const BY_ID: ReadonlyMap<string, Rule> = new Map(
	[...RULES].sort(byNumber).map((rule) => [rule.id, rule]),
);

/** Every rule that content is held against, by its number. */
export function ruleTable(): ReadonlyMap<string, Rule> {
	return BY_ID;
}

/** CO before CF before CK, and within them by number. */
function byNumber(left: Rule, right: Rule): number {
	const order = ['CO', 'CF', 'CK'];
	const areas = order.indexOf(left.id.slice(0, 2)) - order.indexOf(right.id.slice(0, 2));
	return areas === 0 ? Number(left.id.slice(2)) - Number(right.id.slice(2)) : areas;
}
