import type { NamedTopic } from './case-card.ts';

/*
 * Sections of the CPC exam and tasks of the CBCS test plan, in words of our own (field dossier, exams §1
 * and §2). The task numbers of CBCS are ours; its four domains are the published ones.
 */

const CPC_SECTIONS: readonly string[] = [
	'Surgery: skin',
	'Surgery: bones, joints, muscles',
	'Surgery: lungs, heart, vessels',
	'Surgery: digestive system',
	'Surgery: urinary, genital, maternity',
	'Surgery: nerves, eye and ear',
	'Evaluation and management',
	'Anesthesia',
	'Radiology',
	'Laboratory and pathology',
	'Medicine',
	'Medical terminology',
	'Anatomy',
	'ICD-10-CM',
	'HCPCS Level II',
	'Coding guidelines',
	'Compliance',
	'Cases',
];

const CBCS_DOMAINS: readonly string[] = [
	'Revenue cycle and compliance',
	'Eligibility and payer requirements',
	'Coding and guidelines',
	'Billing and reimbursement',
];

const CBCS_REGULATION_TASKS: readonly string[] = [
	'steps of the cycle and early errors',
	'privacy and security',
	'fraud, abuse and waste',
	'agencies and audits',
	'the compliance program',
	'keeping and amending records',
	'consents and notices',
	'consumer rules',
];

const CBCS_INSURANCE_TASKS: readonly string[] = [
	'the insurance card',
	'eligibility and estimates',
	'kinds of plans',
	'government programs and liability',
	'order of payers',
	'referral and authorization',
	'coverage policy',
	'notices of non-coverage',
	'arithmetic of cost share',
	'participation and assignment',
];

const CBCS_BILLING_TASKS: readonly string[] = [
	'charge capture',
	'claim forms',
	'scrubbing and rejections',
	'timely filing',
	'reading remittances',
	'posting and balancing',
	'secondary claims',
	'what to do with a denial',
	'appeals',
	'receivables and follow-up',
	'credits and refunds',
	'patient accounts',
	'fee schedules',
	'indicators',
];

const CBCS_CODING_TASKS: readonly string[] = [
	'terms and abbreviations',
	'facts from a note; when to query',
	'conventions and outpatient guidelines',
	'specificity, side, 7th character, order',
	'visit levels, surgical package, add-ons',
	'HCPCS Level II',
	'modifiers',
	'diagnosis linked to service',
	'bundling and unit limits',
	'units and time',
	'facility concepts',
	'unsafe practices',
];

const CBCS_TASKS: readonly (readonly string[])[] = [
	CBCS_REGULATION_TASKS,
	CBCS_INSURANCE_TASKS,
	CBCS_CODING_TASKS,
	CBCS_BILLING_TASKS,
];

/** An objective as a learner reads it: `CPC-7` is `CPC 7: Evaluation and management`. [PR12] */
export function nameObjective(id: string): NamedTopic {
	const [, exam = '', major = '', minor = ''] = /^(CPC|CBCS)-(\d+)(?:\.(\d+))?$/.exec(id) ?? [];
	const names = exam === 'CPC' ? CPC_SECTIONS : CBCS_DOMAINS;
	const domain = names[Number(major) - 1];
	if (domain === undefined) return { id, name: id };
	const task = exam === 'CBCS' ? CBCS_TASKS[Number(major) - 1]?.[Number(minor) - 1] : undefined;
	const number = minor === '' ? major : `${major}.${minor}`;
	return { id, name: `${exam} ${number}: ${task === undefined ? domain : sentence(task)}` };
}

function sentence(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
