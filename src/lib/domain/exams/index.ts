export { actInSitting } from './act-in-sitting.ts';
export type { Decision, SittingAction } from './act-in-sitting.ts';
export { assembleForm } from './assemble-form.ts';
export type { Assembly, BankItem, FormItem, FormPlan, Shortage } from './assemble-form.ts';
export { scoredItems } from './blueprint.ts';
export type { Blueprint, BlueprintDomain, VerdictRule } from './blueprint.ts';
export { countSeen, foldSitting, listMissed } from './fold-sittings.ts';
export { readBlueprint } from './read-blueprint.ts';
export { seededRandom, shuffled } from './seeded-random.ts';
export { scoreSitting } from './score-sitting.ts';
export type {
	ConfidenceTallies,
	DomainResult,
	ItemMark,
	SittingResult,
	Tally,
	Verdict,
} from './score-sitting.ts';
export { applySittingEvent, isOutOfTime, isOver, openSitting, secondsLeft } from './sitting.ts';
export type { ItemState, Sitting } from './sitting.ts';
export { LONGEST_MARK, MOST_MARKS } from './sitting-event.ts';
export type {
	MarkedPart,
	Refusal,
	SittingEvent,
	SittingItem,
	SittingMode,
	SittingStarted,
	Sureness,
	TextMark,
} from './sitting-event.ts';
export { sittingEventShape, sittingShape } from './sitting-shape.ts';
export { wilsonInterval } from './wilson-interval.ts';
export type { Interval } from './wilson-interval.ts';
