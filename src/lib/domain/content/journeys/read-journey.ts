import { hasErrors, refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import { judgeSections } from '../judge-sections.ts';
import { LONGEST_CASE } from '../read-case-file.ts';
import type { CaseSource } from '../read-case-file.ts';
import { readFence } from '../read-fence.ts';
import { readYaml } from '../read-yaml.ts';
import { splitCaseText } from '../split-case-text.ts';
import type { CoverageAnswer, JourneyFile, JourneyRegistration, OpenQuestion } from './journey.ts';
import { journeyFactsSchema, questionsSchema, registrationSchema } from './journey-schema.ts';
import type { WrittenRegistration } from './journey-schema.ts';

const RULE = 'JR1';
const KNOWN = ['Coverage', 'Questions', 'Registration', 'Instructor notes'];
/** The short one begins at the coder's seat: its coverage is known. */
const NEEDED = { full: KNOWN, short: ['Registration', 'Instructor notes'] } as const;

const ADDRESS = { street: '12 Sample Way', city: 'Anytown', state: 'OH', zip: '43999' } as const;

/**
 * Reads the file of a journey into what a learner may see and what only the server may hold. It is read whole
 * or not at all; every problem is named in one pass, each at its place. [JR1] [JR2]
 */
export function readJourney({ file, text }: CaseSource): Result<JourneyFile> {
	const fault = (message: string, line = 1): Problem => {
		return { code: RULE, severity: 'error', message, file, line, column: 1 };
	};
	if (text.length > LONGEST_CASE) {
		const most = LONGEST_CASE.toLocaleString('en-US');
		return refuse([fault(`A journey may hold at most ${most} characters.`)]);
	}
	const { cut, problems } = splitCaseText(file, text);
	if (hasErrors(problems) && cut.sections.length === 0) return refuse(problems);
	const facts = readYaml(
		{ file, text: cut.frontMatter, firstLine: cut.frontMatterLine },
		journeyFactsSchema,
	);
	problems.push(...facts.problems);
	// What follows an open fence cannot be judged: its sections would all be called missing.
	if (cut.isCutShort) return refuse(problems);
	const needed = NEEDED[facts.ok ? facts.value.length : 'short'];
	const rules = { what: 'journey', code: RULE, known: KNOWN, needed };
	problems.push(...judgeSections(file, cut.sections, rules));
	const section = (heading: string) => cut.sections.find((one) => one.heading === heading);
	const registration = readFence(file, section('Registration'), registrationSchema, RULE);
	const asked = section('Questions');
	const questions = asked === undefined ? null : readFence(file, asked, questionsSchema, RULE);
	problems.push(...registration.problems, ...(questions?.problems ?? []));
	const written = questions?.ok === true ? questions.value.read : [];
	for (const { id, options } of written) {
		if (options.filter(({ right }) => right === 'yes').length !== 1) {
			problems.push(fault(`The question "${id}" needs exactly one right answer.`, asked?.line));
		}
	}
	if (!facts.ok || !registration.ok || questions?.ok === false || hasErrors(problems)) {
		return refuse(problems);
	}
	const { schema: _schema, kind: _kind, authors, sources, ...shown } = facts.value;
	const notes = section('Instructor notes');
	return succeed(
		{
			learner: {
				facts: shown,
				coverage: section('Coverage')?.parts ?? [],
				questions: written.map(({ id, ask, options }): OpenQuestion => ({
					id,
					ask,
					options: options.map((option) => ({ id: option.id, text: option.text })),
				})),
			},
			secrets: {
				registration: buildRegistration(registration.value.read),
				answers: written.map(({ id, options }): CoverageAnswer => ({
					question: id,
					options: options.map(({ id: option, right, why, sets }) => ({
						id: option,
						isRight: right === 'yes',
						why,
						sets,
					})),
				})),
				days: registration.value.read.days,
				instructorNotes: notes?.markdown ?? '',
				notesLine: notes?.line ?? 1,
				authors,
				sources,
			},
		},
		problems,
	);
}

function buildRegistration(written: WrittenRegistration): JourneyRegistration {
	const { account, patient, group, billing, rendering, referring, authorisation, referral } =
		written;
	const { clia, copay, record, authorisations, referrals, before } = written;
	return {
		...{ account, group, billing, rendering, authorisation, referral, clia, copay, record },
		...{ authorisations, referrals, before },
		patient: {
			name: { last: patient.last, first: patient.first, middle: '' },
			birthDate: patient.born,
			sex: patient.sex,
			address: ADDRESS,
			deathDate: null,
		},
		memberId: written.member,
		deskWrote: written['desk-wrote'] ?? written.member,
		planId: written.plan,
		coveredFrom: written['covered-from'],
		referring: referring === undefined ? null : { ...referring, taxonomy: null },
		chargeShare: written.charges,
	};
}
