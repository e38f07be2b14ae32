import type { GuidelineSummaries, Skill } from '#domain/content';
import type { ExamId } from '#domain/questions';
import type {
	RenderedSkillPage,
	SkillCase,
	SkillFamily,
	SkillLine,
	SkillView,
} from './skill-view.ts';

/** A published case as far as skills go. */
export interface CaseOnSkills extends SkillCase {
	readonly skills: readonly string[];
}

/** The questions of an exam as far as skills go; one entry a question. */
export interface BankOnSkills {
	readonly exam: ExamId;
	readonly title: string;
	readonly questions: readonly (readonly string[])[];
}

/** What pages on skills are made of. Nothing of it is secret. */
export interface SkillSource {
	readonly skills: readonly Skill[];
	readonly pages: ReadonlyMap<string, RenderedSkillPage>;
	readonly guidelines: GuidelineSummaries | null;
	readonly cases: readonly CaseOnSkills[];
	readonly banks: readonly BankOnSkills[];
}

const FAMILIES: Readonly<Record<string, string>> = {
	icd10cm: 'Diagnosis coding',
	em: 'Visits',
	modifiers: 'Modifiers',
	medicine: 'Medicine',
	surgery: 'Surgery',
	obstetrics: 'Maternity care',
	hcpcs: 'HCPCS Level II',
	ncci: 'Edits',
	claims: 'Claims',
	documentation: 'Documentation',
	radiology: 'Radiology',
	pathology: 'Pathology',
	lab: 'Laboratory',
	anesthesia: 'Anesthesia',
	billing: 'Working denials',
	revenue: 'The revenue cycle',
	compliance: 'Compliance',
	insurance: 'Insurance',
	terminology: 'Terms and anatomy',
	coding: 'Honest coding',
	cpt: 'The procedure code set',
	facility: 'Hospitals',
	remittance: 'Remittances',
	denials: 'Denials',
	collections: 'Collections',
	reimbursement: 'Reimbursement',
};

/** Builds the page of a skill; null where there is no such skill or nothing was written of it. [SK7] */
export function presentSkill(source: SkillSource, id: string): SkillView | null {
	const { skills, pages, guidelines, cases, banks } = source;
	const skill = skills.find((one) => one.id === id);
	const page = pages.get(id);
	if (skill === undefined || page === undefined) return null;
	const titles = new Map(
		(guidelines?.sections ?? []).map(({ section, title }) => [`OG ${section}`, title]),
	);
	return {
		id,
		name: skill.name,
		about: skill.about,
		ruleHtml: page.ruleHtml,
		exampleHtml: page.exampleHtml,
		trapsHtml: page.trapsHtml,
		guideline: page.guideline.map((reference) => ({
			reference,
			title: titles.get(reference) ?? null,
		})),
		cases: cases
			.filter((one) => one.skills.includes(id))
			.map(({ address, title, summary, minutes }) => ({ address, title, summary, minutes })),
		questions: banks
			.map(({ exam, title, questions }) => ({
				exam,
				title,
				count: questions.filter((one) => one.includes(id)).length,
			}))
			.filter(({ count }) => count > 0),
		beside: skills
			.filter((one) => one.id !== id && familyOf(one.id) === familyOf(id) && pages.has(one.id))
			.map(({ id: other, name }) => ({ id: other, name })),
	};
}

/** Lists every skill under its family, in the order of the list. [SK8] */
export function listSkills({ skills, pages, cases, banks }: SkillSource): SkillFamily[] {
	const families = new Map<string, SkillLine[]>();
	for (const { id, name, about } of skills) {
		const line = {
			id,
			name,
			about,
			hasPage: pages.has(id),
			cases: cases.filter((one) => one.skills.includes(id)).length,
			questions: banks.reduce(
				(sum, { questions }) => sum + questions.filter((one) => one.includes(id)).length,
				0,
			),
		};
		families.set(familyOf(id), [...(families.get(familyOf(id)) ?? []), line]);
	}
	return [...families].map(([id, own]) => ({ id, name: FAMILIES[id] ?? id, skills: own }));
}

function familyOf(id: string): string {
	return id.split('.')[0] ?? id;
}
