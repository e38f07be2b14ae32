export type { CaseFacts, CaseStatus, Perspective } from './case-facts.ts';
export type { CaseAsks, CaseFile, CaseSecrets, LearnerCase, Section } from './case-file.ts';
export type {
	CaseKey,
	DiagnosesPart,
	DiagnosisLine,
	Evidence,
	KeyPart,
	LevelBasis,
	LineSlip,
	ModifierRule,
	OptionalLine,
	PointerRule,
	ProcedureLine,
	ProceduresPart,
	QueryIndicator,
	QueryKey,
	WrongAnswer,
} from './case-key.ts';
export { readSkills } from './read-skills.ts';
export type { Skill } from './read-skills.ts';
export { LONGEST_CASE, readCaseFile } from './read-case-file.ts';
export type { CaseSource } from './read-case-file.ts';
export type { WrongType } from './wrong-type.ts';
export { linesOfKey } from './lines-of-key.ts';
export { toDecidingPayer } from './deciding-payer.ts';
export { toFeeSchedule } from './fee-schedule.ts';
export type { PayerFeeSchedule } from './fee-schedule.ts';
export { ruleIdsOf } from './payer.ts';
export type { Fee, Payer, PayerFees, PayerRule, PayerRuleIds } from './payer.ts';
export { readCents } from './read-cents.ts';
export type { Cents } from './read-cents.ts';
export { readPayer } from './read-payer.ts';
export { parseYaml } from './parse-yaml.ts';
export { readYaml } from './read-yaml.ts';
export type { YamlSource } from './read-yaml.ts';
export { list, name, oneOf, oneOrMore, text, wholeNumber } from './yaml-values.ts';
