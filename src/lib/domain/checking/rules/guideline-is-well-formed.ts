import type { CheckedRule } from '../rule.ts';
import { rewrite } from '../write-yaml.ts';
import { textsOf } from '../yaml-tree.ts';

/** Section, chapter or letter, then numbers and letters in turn, as the guidelines number themselves. */
const REFERENCE =
	/^OG (?:App\. I|(?:I{1,3}|IV)(?:\.[A-Z](?:\.\d{1,2}(?:\.[a-z](?:\.\d{1,2}(?:\.[a-z](?:\.[ivx]{1,4})?)?)?)?)?)?)$/;

/** Only the form is checked; what stands there is for the author to know. */
export const guidelineIsWellFormed: CheckedRule = {
	id: 'CK16',
	title: 'A guideline reference is written like OG I.C.4.a.3',
	why: 'Learners look the reference up. OG stands for the Official Guidelines; then come the section in Roman numerals, the part as a capital letter, and numbers and small letters in turn, joined by dots.',
	severity: 'error',
	isSuppressible: true,
	example: {
		on: 'case',
		wrong: 'guideline: OG I.C.4.A3',
		right: 'guideline: OG I.C.4.a.3',
	},
	check({ written }, report) {
		const lines = (written.key?.parts ?? []).flatMap((part) => part.lines);
		const sources = textsOf(written.facts, 'sources').filter(({ value }) => /^OG\b/i.test(value));
		for (const reference of [...sources, ...lines.flatMap(({ guideline }) => guideline)]) {
			if (REFERENCE.test(reference.value)) continue;
			const meant = respellReference(reference.value);
			report(
				reference,
				`"${reference.value}" is no guideline reference such as OG I.C.4.a.3.`,
				meant === null ? null : { suggestion: meant, ...rewrite(written.text, reference, meant) },
			);
		}
	},
};

/** States whether a text is a reference to the guidelines in the form learners look up. */
export function isGuidelineReference(text: string): boolean {
	return REFERENCE.test(text);
}

/** Whatever stands between the steps, and in whatever case: `og I C 4 A3` is clear enough. */
export function respellReference(written: string): string | null {
	const bare = written.replace(/^\s*(?:ICD-10-CM\s+)?(?:OG|guidelines?)\b[\s:.]*/i, '');
	const apart = bare.replace(/^(IV|I{1,3})([A-U])(?![A-Za-z])/i, '$1.$2');
	const steps = apart.match(/\d+|[A-Za-z]+/g) ?? [];
	const [section = '', ...below] = steps;
	const rebuilt = [
		section.toUpperCase(),
		...below.map((step, at) => (at === 0 ? step.toUpperCase() : step.toLowerCase())),
	];
	const reference = `OG ${rebuilt.join('.')}`;
	return REFERENCE.test(reference) ? reference : null;
}
