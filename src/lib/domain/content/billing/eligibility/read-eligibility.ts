import { isNpi } from '#domain/claims';
import { hasErrors, refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import { readFence } from '../../read-fence.ts';
import type { DeskReader, DeskReading, SectionsAtHand } from '../desk-reader.ts';
import { buildAppointment, buildCoverage } from './build-eligibility-matter.ts';
import { buildEligibilityKey, eligibilityKeySchema } from './eligibility-key-schema.ts';
import { ELIGIBILITY_QUESTIONS } from './eligibility-key.ts';
import type { EligibilityKey } from './eligibility-key.ts';
import type { Coverage, EligibilityMatter } from './eligibility-matter.ts';
import { appointmentSchema, coverageSchema } from './eligibility-schema.ts';
import { NO_PAYER } from './eligibility-words.ts';

/** How an eligibility case is read: the appointment, every coverage with card and answer, the key. [CF26] */
export const eligibilityReader: DeskReader<'eligibility'> = {
	sections: ['Appointment', 'Coverage'],
	rationale: ['active', 'order', 'gates', 'collect', 'owes'],
	read: readEligibility,
	quotesOf: () => [],
	secretsOf: ({ reasons, wrong }) => [
		...reasons.values(),
		...[...wrong.values()].flatMap((answers) => [...answers.values()]),
	],
};

function readEligibility({
	file,
	facts,
	section,
}: SectionsAtHand): Result<DeskReading<'eligibility'>> {
	const appointment = readFence(file, section('Appointment'), appointmentSchema);
	const coverage = readFence(file, section('Coverage'), coverageSchema);
	const key = readFence(file, section('Key'), eligibilityKeySchema);
	const problems = [appointment, coverage, key].flatMap((one) => one.problems);
	if (!appointment.ok || !coverage.ok || !key.ok) return refuse(problems);
	const matter: EligibilityMatter = {
		appointment: buildAppointment(appointment.value.read),
		coverages: coverage.value.read.map(buildCoverage),
	};
	const built = buildEligibilityKey(key.value.read);
	const placed = (heading: string, messages: readonly string[]) =>
		messages.map((message): Problem => {
			const line = section(heading)?.line ?? 1;
			return { code: 'CF26', severity: 'error', message, file, line, column: 1 };
		});
	problems.push(
		...placed('Appointment', faultsOfAppointment(matter, facts.today)),
		...placed('Coverage', matter.coverages.flatMap(faultsOfCoverage)),
		...placed('Coverage', twiceIn(matter.coverages)),
		...placed('Key', danglingIn(built, matter)),
	);
	if (hasErrors(problems)) return refuse(problems);
	return succeed({ matter, key: built, revision: key.value.read.revision }, problems);
}

function faultsOfAppointment({ appointment, coverages }: EligibilityMatter, today: string) {
	const { date, npi, patient, services } = appointment;
	const ids = new Set(coverages.map(({ id }) => id));
	const faults: string[] = [];
	if (date < today) faults.push(`The visit of ${date} was over on ${today}, the day at the desk.`);
	if (patient.born > date) faults.push(`The patient is born on ${patient.born}, after the visit.`);
	if (!isNpi(npi)) faults.push(`${npi} can not be an NPI.`);
	for (const { code, allowed } of services) {
		for (const id of allowed.keys()) {
			if (!ids.has(id)) faults.push(`${code} has an amount for ${id}, which is no coverage.`);
		}
	}
	return faults;
}

function faultsOfCoverage({ id, answer }: Coverage): string[] {
	if (answer === null) return [];
	const { from, to, insured, patient, sent, primaryCare } = answer;
	const faults: string[] = [];
	if (from !== null && to !== null && to < from)
		faults.push(`The plan of ${id} ends on ${to}, before it begins on ${from}.`);
	for (const { born } of patient === null ? [insured] : [insured, patient]) {
		if (born > sent) faults.push(`Somebody insured with ${id} is born after it was asked.`);
	}
	if (primaryCare !== null && !isNpi(primaryCare.npi))
		faults.push(`${primaryCare.npi} can not be an NPI.`);
	return faults;
}

function twiceIn(coverages: readonly Coverage[]): string[] {
	return coverages.flatMap(({ id }, at) => {
		if (id === NO_PAYER) return [`No coverage can be called ${NO_PAYER}.`];
		return coverages.findIndex((one) => one.id === id) < at ? [`${id} stands here twice.`] : [];
	});
}

/** What the key names and the desk does not have, and what it leaves out. */
function danglingIn(key: EligibilityKey, { coverages }: EligibilityMatter): string[] {
	const ids = coverages.map(({ id }) => id);
	const asked = [...ids.map((id) => `active.${id}`), ...ELIGIBILITY_QUESTIONS];
	const payers = [...ids, NO_PAYER];
	return [
		...[...key.active.keys()].filter((id) => !ids.includes(id)).map(noCoverage),
		...[key.first, key.second].filter((id) => !payers.includes(id)).map(noCoverage),
		...ids
			.filter((id) => !key.active.has(id))
			.map((id) => `The key does not say of ${id} whether it is active.`),
		...asked
			.filter((one) => !key.reasons.has(one))
			.map((one) => `The key gives no reason for ${one}.`),
		...[...key.reasons.keys(), ...key.wrong.keys()]
			.filter((one) => !asked.includes(one))
			.map((one) => `The desk does not ask ${one}.`),
	];
}

function noCoverage(id: string): string {
	return `The key names ${id}, which is no coverage of the case.`;
}
