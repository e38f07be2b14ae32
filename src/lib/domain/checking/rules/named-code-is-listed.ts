import { findModifier } from '#domain/codes';
import { codesOfKey, hasShape, judgeCode, respell } from '../codes-of-key.ts';
import { dateOfService } from '../facts-of-case.ts';
import type { CheckedRule } from '../rule.ts';
import { codeOf } from '../written-key.ts';
import { rewrite } from '../write-yaml.ts';

/** Near and wrong codes are there because learners give them; learners give what they can find. */
export const namedCodeIsListed: CheckedRule = {
	id: 'CK10',
	title: 'Codes and modifiers in near and wrong are in our tables',
	why: 'Nobody can pick from the search what is not in it, so feedback on such a code is seldom seen; often it is a slip of the pen. Our tables are a selection: a code outside them may still be right.',
	severity: 'warning',
	isSuppressible: true,
	example: { on: 'case', wrong: 'near: [L97.429]', right: 'near: [L97.421]' },
	check({ written, aids: { book } }, report) {
		const dos = dateOfService(written);
		for (const code of codesOfKey(written.key)) {
			if (code.role !== 'named' || !hasShape(code)) continue;
			if (judgeCode(book, code, dos).state !== 'unlisted') continue;
			const meant = respell(book, code);
			report(
				code.written,
				`${code.code} is not in our list; add its row to content/codes if learners should find it.`,
				meant === null
					? null
					: { suggestion: meant, ...rewrite(written.text, code.written, meant) },
			);
		}
		for (const { modifier } of (written.key?.parts ?? []).flatMap(({ wrong }) => wrong)) {
			if (modifier === null || findModifier(book, codeOf(modifier)) !== null) continue;
			report(modifier, `The modifier ${codeOf(modifier)} is not in content/codes/modifiers.csv.`);
		}
	},
};
