import { findModifier } from '#domain/codes';
import type { CodeStanding } from '#domain/codes';
import { codesOfKey, hasShape, judgeCode, respell } from '../codes-of-key.ts';
import type { CodeInKey } from '../codes-of-key.ts';
import { dateOfService } from '../facts-of-case.ts';
import type { Advice } from '../report.ts';
import type { CheckedRule } from '../rule.ts';
import { rewrite } from '../write-yaml.ts';
import { codeOf } from '../written-key.ts';
import type { WrittenPart } from '../written-key.ts';
import type { YamlText } from '../yaml-tree.ts';

/** A key may ask only for what a learner can look up, and a payer would take on the date of service. */
export const codeIsInTables: CheckedRule = {
	id: 'CK3',
	title: 'Every code a key asks for is in the tables and valid on the date of service',
	why: 'The tables of content/codes are what a learner searches. A code outside them cannot be found, a header is not billable, and a code of another year would be denied. Modifiers come from their table too.',
	severity: 'error',
	isSuppressible: true,
	example: {
		on: 'case',
		wrong: 'optional: [{ code: Z79.8, why: Aspirin every day }]',
		right: 'optional: [{ code: Z79.82, why: Aspirin every day }]',
	},
	check({ written, aids: { book } }, report) {
		const dos = dateOfService(written);
		for (const code of codesOfKey(written.key)) {
			if (code.role !== 'asked' || !hasShape(code)) continue;
			const standing = judgeCode(book, code, dos);
			const sentence = complain(code, standing, dos ?? 'that day');
			if (sentence === null) continue;
			const meant = meantBy(standing) ?? respell(book, code);
			report(code.written, sentence, toAdvice(written.text, code.written, meant));
		}
		for (const modifier of (written.key?.parts ?? []).flatMap(modifiersOf)) {
			if (findModifier(book, codeOf(modifier)) !== null) continue;
			report(modifier, `The modifier ${codeOf(modifier)} is not in content/codes/modifiers.csv.`);
		}
	},
};

function complain({ code }: CodeInKey, standing: CodeStanding, dos: string): string | null {
	switch (standing.state) {
		case 'valid':
			return null;
		case 'incomplete': {
			const below = standing.below.slice(0, 4).map((entry) => entry.code);
			const more = standing.below.length > 4 ? ' …' : '';
			const list = below.length === 0 ? '' : `: ${below.join(', ')}${more}`;
			return `${code} is a header and needs more characters${list}.`;
		}
		case 'not-yet':
			return `${code} does not hold on ${dos}: it begins on ${standing.entry.from ?? 'a later day'}.`;
		case 'ended':
			return `${code} does not hold on ${dos}: it ended on ${standing.entry.to ?? 'an earlier day'}.`;
		case 'too-long':
			return `${code} has more characters than the complete code ${standing.entry.code}.`;
		case 'placeholder':
			return `${code} lacks a placeholder X, so its last character is not in the seventh place.`;
		case 'unlisted':
		case 'malformed':
			return `${code} is not in the tables of content/codes; add its row.`;
	}
}

/** Only where nothing but the notation has to change; which code completes a header is the author's to say. */
function meantBy(standing: CodeStanding): string | null {
	if (standing.state === 'too-long' || standing.state === 'placeholder') return standing.entry.code;
	const only = standing.state === 'incomplete' ? standing.below : [];
	return only.length === 1 && only[0]?.billable === true ? only[0].code : null;
}

function toAdvice(text: string, written: YamlText, meant: string | null): Advice | null {
	return meant === null ? null : { suggestion: meant, ...rewrite(text, written, meant) };
}

function modifiersOf({ lines, pairs }: WrittenPart): YamlText[] {
	return [
		...lines.flatMap(({ modifiers: { all, oneOf, optional } }) => [
			...all,
			...oneOf.flat(),
			...optional,
		]),
		...pairs.flatMap(({ modifiers }) => modifiers),
	];
}
