import { normaliseAudited } from '#domain/billing';
import type { DeskRule } from '../rule.ts';
import { placeIn } from './fence-tree.ts';

/** An audit that finds the claim right finds what the claim says. */
export const auditAgreesWithClaim: DeskRule = {
	id: 'CK62',
	title:
		'An audit finds what the claim says where it calls the claim right, and something else where it does not',
	why: 'Whoever answers with the code of the claim has to be right exactly where the claim is.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'denial',
		wrong: 'audit: { verdict: supported, line: "99214" }',
		right: 'audit: { verdict: supported, line: "99213" }',
	},
	checkDesk({ read, written }, report) {
		if (read?.kind !== 'denial') return;
		const { audit, line: number } = read.secrets.key;
		const line = read.learner.matter.claim.lines[number - 1];
		if (audit === null || line === undefined) return;
		const billed = normaliseAudited([line.code ?? '', ...line.modifiers].join(' '));
		const isSame = normaliseAudited(audit.line) === billed;
		const isRight = audit.verdict === 'supported' || audit.verdict === 'supported-and-right';
		if (isSame === isRight) return;
		report(
			placeIn(written, 'Key', ['audit']),
			isRight
				? `Line ${String(number)} says ${billed}; an audit that finds it right can not find ${audit.line}.`
				: `Line ${String(number)} says ${billed} too; then the audit finds the claim right.`,
		);
	},
};
