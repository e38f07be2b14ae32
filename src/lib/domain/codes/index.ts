export {
	buildCodeBook,
	emptyTables,
	findCarc,
	findCode,
	findModifier,
	findPlace,
	findRarc,
} from './code-book.ts';
export type { CodeBook, CodeEntry, CodeTables } from './code-book.ts';
export { emptyReference, referenceFrom } from './code-reference.ts';
export type { CodeReference } from './code-reference.ts';
export type {
	CarcGroup,
	CarcRow,
	HcpcsRow,
	Icd10cmRow,
	ModifierRow,
	PlaceRow,
	ProcedureRow,
	RarcRow,
} from './code-rows.ts';
export {
	isDiagnosisShape,
	isModifierShape,
	normaliseDiagnosis,
	normaliseProcedure,
	procedureSystem,
} from './code-shape.ts';
export type { CodeSystem } from './code-shape.ts';
export { compareDiagnoses } from './compare-diagnoses.ts';
export type { DiagnosisDifference } from './compare-diagnoses.ts';
export {
	readCarcTable,
	readHcpcsTable,
	readIcd10cmTable,
	readModifierTable,
	readPlaceTable,
	readProcedureTable,
	readRarcTable,
} from './read-code-tables.ts';
export type { TableSource } from './read-code-tables.ts';
export { ancestorsOf, childrenByParent, childrenOf, familyOf, parentOf } from './code-tree.ts';
export { judgeDiagnosisCode, judgeProcedureCode } from './judge-code.ts';
export type { CodeStanding } from './judge-code.ts';
export { judgeModifierUse, serviceKind } from './judge-modifier.ts';
export type { ModifierComplaint, ServiceKind } from './judge-modifier.ts';
export { unitOfService } from './unit-of-service.ts';
export type { UnitOfService } from './unit-of-service.ts';
export { sideOf, sideOfModifier } from './laterality.ts';
export type { Side } from './laterality.ts';
