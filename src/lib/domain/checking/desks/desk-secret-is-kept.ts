import { DESK_READERS } from '#domain/content';
import type { BillingCase } from '#domain/content';
import type { DeskRule } from '../rule.ts';
import { matchesIn, textsBeforeScoring } from '../shown-text.ts';

/** Nobody reads the answer before it was given. */
export const deskSecretIsKept: DeskRule = {
	id: 'CK42',
	title: 'No sentence of a desk’s key stands where it is read before scoring',
	why: 'The key says why other ways are wrong. Whoever reads that before choosing has nothing left to choose.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'denial',
		wrong:
			'The report of 14 January proves that the claim was there in time, so nothing has to be given up. Work the denial:',
		right: 'Work the denial:',
	},
	checkDesk({ written, read }, report) {
		if (read === null) return;
		const texts = textsBeforeScoring(written);
		for (const secret of secretsOf(read)) {
			const words = secret
				.trim()
				.split(/\s+/)
				.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
			if (words.length < 3) continue;
			const pattern = new RegExp(words.join('\\s+'), 'g');
			for (const text of texts) {
				for (const { span } of matchesIn(text, pattern)) {
					report(span, 'This sentence of the key is read before scoring here.');
				}
			}
		}
	},
};

function secretsOf({ kind, secrets }: BillingCase): readonly string[] {
	switch (kind) {
		case 'claim':
			return DESK_READERS[kind].secretsOf(secrets.key);
		case 'eligibility':
			return DESK_READERS[kind].secretsOf(secrets.key);
		case 'posting':
			return DESK_READERS[kind].secretsOf(secrets.key);
		case 'receivables':
			return DESK_READERS[kind].secretsOf(secrets.key);
		case 'denial':
			return DESK_READERS[kind].secretsOf(secrets.key);
		case 'conversation':
			return DESK_READERS[kind].secretsOf(secrets.key);
	}
}
