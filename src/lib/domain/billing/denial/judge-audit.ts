import { normaliseProcedure } from '#domain/codes';
import { AUDITS } from '#domain/content';
import type { AuditKey } from '#domain/content';
import type { ScoredItem } from '../desk-score.ts';
import type { DenialAnswer } from './denial-answer.ts';
import { judgeWord } from './judge-word.ts';

/** What is written where the record bears out no service of its own. */
export const NO_SERVICE = 'none';

const FOR_VERDICT = 3;
const FOR_LINE = 3;

/** Code and modifiers in one notation: blanks, commas and the order of modifiers make no difference. */
export function normaliseAudited(typed: string): string {
	const [code = '', ...modifiers] = typed
		.trim()
		.toUpperCase()
		.split(/[\s,;–-]+/)
		.filter(Boolean);
	if (code === '') return '';
	if (code === NO_SERVICE.toUpperCase() || code === 'NOTHING') return NO_SERVICE;
	return [normaliseProcedure(code), ...modifiers.sort()].join(' ');
}

/** Was the code right? What an auditor finds, and what the line should say. 6 points. [DN11] */
export function judgeAudit(key: AuditKey, { audit }: Pick<DenialAnswer, 'audit'>): ScoredItem[] {
	const isLine = normaliseAudited(audit.line) === normaliseAudited(key.line);
	return [
		judgeWord({
			id: 'audit',
			title: 'What the audit finds',
			words: AUDITS,
			given: audit.verdict,
			right: [key.verdict],
			of: FOR_VERDICT,
			reason:
				'Before a claim is mended or defended, the chart is read as an auditor would: the code first, the money after it.',
			rule: 'A code says what the record says, whether it is paid or not.',
		}),
		{
			id: 'audit.line',
			title: 'What the record bears out for that line',
			status: isLine ? 'right' : audit.line === '' ? 'missed' : 'wrong',
			given: audit.line,
			expected: key.line,
			reason: isLine
				? 'The note bears out this and nothing else.'
				: 'The note bears out what stands here, by the words below.',
			rule: null,
			points: { right: isLine ? FOR_LINE : 0, of: FOR_LINE },
		},
	];
}
