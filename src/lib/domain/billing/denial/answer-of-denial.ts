import { CHECKS, wordsOf } from '#domain/content';
import type { DenialKey, DenialMatter } from '#domain/content';
import type { DenialAnswer } from './denial-answer.ts';
import { NEEDED_FACTS } from './judge-letter.ts';

/** The answer a key stands for: what a biller who knows it would hand in. [DK3] */
export function answerOfDenial(_matter: DenialMatter, key: DenialKey): DenialAnswer {
	const { letter } = key;
	return {
		kind: 'denial',
		schema: 'denial/1',
		bearer: key.reading.bearer,
		says: key.reading.says,
		audit: { verdict: key.audit?.verdict ?? '', line: key.audit?.line ?? '' },
		cause: key.cause,
		action: key.action,
		confidence: '',
		changes: Object.fromEntries(key.changes),
		writeOff: key.writeOff ?? '',
		checked: key.action === 'write-off' ? wordsOf(CHECKS) : [],
		papers: key.enclose,
		clock: key.clock,
		deadline: key.deadline ?? '',
		letter: {
			facts: letter === null ? [] : NEEDED_FACTS,
			clause: letter?.clause[0] ?? '',
			ask: letter?.ask ?? '',
			words: (letter?.cites ?? [])
				.map(({ quote, words }) => `${quote} (${words[0] ?? ''})`)
				.join('. '),
		},
		prevention: key.prevention[0] ?? '',
	};
}
