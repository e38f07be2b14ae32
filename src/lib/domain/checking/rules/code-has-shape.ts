import { codesOfKey, hasShape, respell } from '../codes-of-key.ts';
import type { CheckedRule } from '../rule.ts';
import { rewrite } from '../write-yaml.ts';

/** Whatever a key names must at least look like a code of its half of the sheet. */
export const codeHasShape: CheckedRule = {
	id: 'CK2',
	title: 'Every code in a key has a code’s shape',
	why: 'A code that no table could ever hold matches nothing a learner gives. Diagnoses carry a dot after the third character, service codes have five characters and no dot.',
	severity: 'error',
	isSuppressible: true,
	example: { on: 'case', wrong: 'near: [L97421]', right: 'near: [L97.421]' },
	check({ written, aids }, report) {
		for (const code of codesOfKey(written.key)) {
			if (hasShape(code)) continue;
			const meant = respell(aids.book, code);
			report(
				code.written,
				`${code.code} does not have the shape of a ${code.type === 'diagnoses' ? 'diagnosis' : 'service'} code.`,
				meant === null
					? null
					: { suggestion: meant, ...rewrite(written.text, code.written, meant) },
			);
		}
	},
};
