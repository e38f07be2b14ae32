import {
	isDiagnosisShape,
	normaliseDiagnosis,
	normaliseProcedure,
	procedureSystem,
} from '#domain/codes';
import { partsOfCpt, partsOfDiagnosis, partsOfHcpcs } from '../code-parts.ts';
import type { CodePart } from '../code-parts.ts';
import { FieldReader } from '../read-fields.ts';
import type { LookedUp, Reckoned, Reckoner } from '../reckoner.ts';

const LONGEST = 12;

/** How a code is read, place by place. */
export const readCodeTool: Reckoner = {
	id: 'read-a-code',
	title: 'How do I read this code?',
	lead: 'Place by place: chapter, category, detail, placeholder, 7th character, or section and number.',
	source: 'Official Guidelines I.A.2–5; the loaded list',
	fields: [
		{
			...{ name: 'code', label: 'Code', kind: 'text', start: 'S52.501A' },
			hint: 'A diagnosis, CPT or HCPCS Level II, with or without its dot.',
		},
	],
	reckon(asked, { lookUp }) {
		const reader = new FieldReader(asked);
		const typed = asked('code').trim().slice(0, LONGEST);
		const diagnosis = normaliseDiagnosis(typed);
		const procedure = normaliseProcedure(typed);
		const system = procedureSystem(procedure);
		// A letter and four digits are HCPCS to the eye and a diagnosis by its dot: the book has the last word.
		const asDiagnosis = isDiagnosisShape(diagnosis) ? lookUp('icd10cm', diagnosis) : null;
		if (system !== null && asDiagnosis === null) {
			const found = lookUp(system, procedure);
			const parts = system === 'cpt' ? partsOfCpt(procedure) : partsOfHcpcs(procedure);
			return reader.close(() => tell(procedure, NAMES[system], parts, found));
		}
		if (!isDiagnosisShape(diagnosis)) {
			const why = 'Code: a letter, a digit and more, or five characters of a procedure.';
			reader.complain('code', why);
		}
		return reader.close(() =>
			tell(
				diagnosis,
				NAMES.icd10cm,
				partsOfDiagnosis(diagnosis, asDiagnosis?.seventh ?? null),
				asDiagnosis,
			),
		);
	},
};

const NAMES = {
	icd10cm: 'an ICD-10-CM diagnosis',
	hcpcs: 'a HCPCS Level II code',
	cpt: 'a CPT number',
} as const;

function tell(
	code: string,
	name: string,
	parts: readonly CodePart[],
	found: LookedUp | null,
): Reckoned {
	const own = found?.lines.at(-1);
	return {
		headline:
			own === undefined
				? `${code} has the form of ${name}.`
				: `${code} is ${name}: ${own.description}.`,
		steps: parts.map(({ text, says }) => `${text} — ${says}`),
		tables:
			found === null || found.lines.length < 2
				? []
				: [
						{
							caption: `From the category down, list of ${String(found.year)}`,
							heads: ['Code', 'What it is called'],
							rows: found.lines.map((line) => [line.code, line.description]),
							marked: [found.lines.length - 1],
						},
					],
		days: [],
		notes:
			found === null
				? [
						'The list that is loaded does not hold it. That it has the form of a code does not make it one.',
					]
				: [],
	};
}
