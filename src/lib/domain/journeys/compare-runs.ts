import { DIAGNOSIS_LETTERS } from '#domain/scoring';
import type { Answer, ProcedureEntry } from '#domain/scoring';
import type { ClaimDecision } from '#domain/claims';
import type { JourneyState } from './journey-state.ts';
import type { JourneyWorld } from './journey-world.ts';
import { keySheet } from './right-sheet.ts';
import { runWithSheet } from './tell-consequence.ts';

/** A line of one run or of both, side by side. */
export interface ComparedLine {
	readonly mine: ComparedSide | null;
	readonly key: ComparedSide | null;
	/** States whether the two say something else. */
	readonly differs: boolean;
}

/** A service line as it was coded, and what the payer made of it. Cents. */
export interface ComparedSide {
	readonly code: string;
	readonly modifiers: readonly string[];
	readonly units: number | null;
	/** Codes, not letters. */
	readonly pointers: readonly string[];
	readonly charge: number | null;
	readonly paid: number | null;
	readonly patient: number | null;
	/** `CO-97`, or empty where nothing was refused. */
	readonly refusal: string;
}

/** What would have happened: the run of the key's codes beside the learner's, as it was first decided. */
export interface ComparedRuns {
	readonly diagnoses: readonly {
		readonly mine: string | null;
		readonly key: string | null;
		readonly differs: boolean;
	}[];
	readonly services: readonly ComparedLine[];
	/** The whole run with the key's codes and the key's answers. */
	readonly keyRun: JourneyState;
	/** The whole run with the codes of the learner and the key's answers to everything else. */
	readonly codesRun: JourneyState;
}

/** Puts the two runs side by side. They differ exactly where the codes do. [JR12] */
export function compareRuns(world: JourneyWorld, state: JourneyState): ComparedRuns | null {
	const { sheet, score } = state;
	if (sheet === null) return null;
	const key = keySheet(world, score);
	const keyRun = runWithSheet(world, key);
	const codesRun = runWithSheet(world, sheet);
	return {
		diagnoses: compareDiagnoses(sheet, key),
		services: compareServices(
			{ sheet, decision: codesRun.firstDecision },
			{ sheet: key, decision: keyRun.firstDecision },
		),
		keyRun,
		codesRun,
	};
}

function compareDiagnoses(mine: Answer, key: Answer): ComparedRuns['diagnoses'] {
	const given = codesOf(mine);
	const right = codesOf(key);
	const [first = null] = given;
	const [lead = null] = right;
	const rest = [...new Set([...right.slice(1), ...given.slice(1)])].filter(
		(code) => code !== first && code !== lead,
	);
	const moved = [lead, first].filter((code): code is string => code !== null && lead !== first);
	return [
		...(first === null && lead === null
			? []
			: [{ mine: first, key: lead, differs: first !== lead }]),
		...[...new Set([...moved, ...rest])].flatMap((code) => {
			const isMine = given.slice(1).includes(code);
			const isKey = right.slice(1).includes(code);
			if (!isMine && !isKey) return [];
			const sides = { mine: isMine ? code : null, key: isKey ? code : null };
			return [{ ...sides, differs: isMine !== isKey }];
		}),
	];
}

function codesOf({ diagnoses }: Answer): string[] {
	return diagnoses.map(({ code }) => code).filter((code) => code !== '');
}

interface Coded {
	readonly sheet: Answer;
	readonly decision: ClaimDecision | null;
}

function compareServices(mine: Coded, key: Coded): ComparedLine[] {
	const given = sidesOf(mine);
	const right = sidesOf(key);
	const left = new Set(given.keys());
	// Of lines with one code those that say the same belong together.
	const take = (isMeant: (side: ComparedSide) => boolean): ComparedSide | null => {
		const at = [...left].find((one) => isMeant(given[one] ?? NOBODY));
		if (at === undefined) return null;
		left.delete(at);
		return given[at] ?? null;
	};
	const same = right.map((side) => take((one) => saysSame(one, side)));
	const byCode = right.map((side, at) => same[at] ?? take(({ code }) => code === side.code));
	const lines = right.map((side, at): ComparedLine => {
		const own = byCode[at] ?? null;
		return { mine: own, key: side, differs: own === null || !saysSame(own, side) };
	});
	const rest = [...left].map((at): ComparedLine => {
		return { mine: given[at] ?? null, key: null, differs: true };
	});
	return [...lines, ...rest];
}

const NOBODY: ComparedSide = {
	...{ code: '', modifiers: [], units: null, pointers: [] },
	...{ charge: null, paid: null, patient: null, refusal: '' },
};

function sidesOf({ sheet, decision }: Coded): ComparedSide[] {
	return sheet.procedures
		.filter(({ code }) => code !== '')
		.map((entry, at) => {
			const line = decision?.lines[at];
			const patient = (line?.adjustments ?? []).reduce(
				(sum, { group, amount }) => sum + (group === 'PR' ? amount : 0),
				0,
			);
			return {
				code: entry.code,
				modifiers: entry.modifiers,
				units: entry.units,
				pointers: pointedBy(entry, sheet),
				charge: line?.charge ?? null,
				paid: line?.paid ?? null,
				patient: line === undefined ? null : patient,
				refusal:
					line === undefined || line.refusal === null
						? ''
						: `${line.refusal.group}-${line.refusal.carc}`,
			};
		});
}

function pointedBy({ pointers }: ProcedureEntry, { diagnoses }: Answer): string[] {
	return pointers.flatMap((letter) => {
		const row = DIAGNOSIS_LETTERS.findIndex((one) => one === letter);
		return diagnoses[row]?.code ?? [];
	});
}

function saysSame(left: ComparedSide, right: ComparedSide): boolean {
	const sorted = (all: readonly string[]) => [...all].sort().join(' ');
	return (
		left.code === right.code &&
		left.units === right.units &&
		sorted(left.modifiers) === sorted(right.modifiers) &&
		left.pointers[0] === right.pointers[0] &&
		sorted(left.pointers) === sorted(right.pointers)
	);
}
