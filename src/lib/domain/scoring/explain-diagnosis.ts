import { compareDiagnoses } from '#domain/codes';
import type { DiagnosisDifference } from '#domain/codes';
import type { DiagnosesPart, DiagnosisLine } from '#domain/content';
import type { BoundReference } from './bound-reference.ts';
import { explainLine, explainWrongCode } from './explain-line.ts';
import type { Subject } from './explain-line.ts';
import { explainUnpointed } from './explain-pointers.ts';
import type { GivenDiagnosis } from './given-lines.ts';
import type { Explanations } from './judge-half.ts';
import type { OrderFault } from './order-faults.ts';
import type { Finding, FindingType } from './score.ts';

type Difference = Exclude<DiagnosisDifference, 'same'>;

interface Verdict {
	readonly type: FindingType;
	/** Learning credit (coding-rules §9; RULES SC5). */
	readonly credit: number;
	readonly reason: string;
}

const VERDICTS: Readonly<Record<Difference, Verdict>> = {
	'seventh-character': {
		type: 'seventh_char',
		credit: 0.7,
		reason:
			'The code is right up to its 7th character, and that one says something else than the chart.',
	},
	laterality: {
		type: 'laterality',
		credit: 0.5,
		reason: 'The condition is right, the side is not.',
	},
	'less-exact': {
		type: 'specificity',
		credit: 0.5,
		reason: 'The chart says more than this code does.',
	},
	'same-category': {
		type: 'wrong_code',
		credit: 0.5,
		reason: 'The right category, but not the condition the chart describes.',
	},
	incomplete: {
		type: 'specificity',
		credit: 0.3,
		reason: 'This is a header: a code is only valid with all its characters.',
	},
	placeholder: {
		type: 'placeholder',
		credit: 0.3,
		reason: 'A placeholder X is missing or misplaced, so the characters after it are read wrongly.',
	},
	other: {
		type: 'wrong_code',
		credit: 0,
		reason: 'Another condition than the one the chart describes.',
	},
};

const CREDIT_OF_AN_AUTHORS_NEAR = 0.5;

/** Credit of a right code in the wrong place (coding-rules §9; RULES SC5). */
const CREDIT_OUT_OF_ORDER = 0.8;

/** How the diagnoses of a sheet explain themselves. */
export function diagnosisExplanations(
	part: DiagnosesPart,
	orderFaults: readonly OrderFault[],
	reference: BoundReference,
): Explanations<DiagnosisLine, GivenDiagnosis> {
	return {
		missed: 'The chart supports this diagnosis and it was not coded.',
		isHeld: (code) => reference.isHeld(code),
		ruleOf: (line) => line.guideline[0] ?? null,
		near: (subject, line, { code }) => explainNear(subject, line, code, reference),
		exact: (subject, { keyAt }, isCharged) => {
			if (!isCharged) return { findings: [], credit: 1 };
			const fault = orderFaults.find(({ earlier, later }) => earlier === keyAt || later === keyAt);
			return fault === undefined
				? { findings: [explainUnpointed(subject)], credit: 0 }
				: { findings: [explainOrder(subject, part, keyAt, fault)], credit: CREDIT_OUT_OF_ORDER };
		},
	};
}

/** Judges a wrong code in the place of a key line: what kind of miss it is, and what can be learnt. [SC5] */
function explainNear(
	subject: Subject,
	keyLine: DiagnosisLine,
	given: string,
	reference: BoundReference,
): { finding: Finding; credit: number } {
	const difference = compareDiagnoses(keyLine.code, given, reference);
	const verdict = VERDICTS[difference === 'same' ? 'other' : difference];
	const least = keyLine.near.includes(given) ? CREDIT_OF_AN_AUTHORS_NEAR : 0;
	return {
		finding: explainWrongCode(subject, verdict.type, verdict.reason),
		credit: Math.max(least, verdict.credit),
	};
}

/** Explains why a right code is charged for its place. [SC4] */
function explainOrder(
	subject: Subject,
	part: DiagnosesPart,
	keyAt: number,
	fault: OrderFault,
): Finding {
	const code = part.lines[keyAt]?.code ?? '';
	if (fault.type === 'sequence') {
		return explainLine(subject, {
			type: 'sequence',
			expected: `${part.first.join(' or ')} first-listed`,
			given: `${fault.inItsPlace} first-listed`,
			reason:
				'The first-listed diagnosis is the one chiefly responsible for the services of this encounter.',
			rule: 'OG IV.G',
		});
	}
	const isEarlier = fault.earlier === keyAt;
	const other = part.lines[isEarlier ? fault.later : fault.earlier]?.code ?? '';
	return explainLine(subject, {
		type: 'etiology_order',
		expected: `${code} ${isEarlier ? 'before' : 'after'} ${other}`,
		given: `${code} ${isEarlier ? 'after' : 'before'} ${other}`,
		reason: 'A note at the code says which of the two comes first.',
		rule: 'OG I.A.13',
	});
}
