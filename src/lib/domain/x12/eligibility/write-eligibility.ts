import { ANSWER_GUIDE, INQUIRY_GUIDE } from '../structure/eligibility.ts';
import type { Guide } from '../structure/guide.ts';
import { openSegmentWriter } from '../write/segment-writer.ts';
import type { SegmentWriter, Written } from '../write/segment-writer.ts';
import { writeInterchange } from '../write/write-interchange.ts';
import type { Sending } from '../write/write-interchange.ts';
import { BENEFIT_CODES, PERIOD_CODES } from './eligibility.ts';
import type {
	Benefit,
	EligibilityAnswer,
	EligibilityInquiry,
	EligiblePerson,
} from './eligibility.ts';

/** Writes a question about somebody's coverage as a file (270). [XT26] */
export function writeInquiry(inquiry: EligibilityInquiry, sending: Sending): Written {
	const writer = openSegmentWriter();
	writer.about(inquiry.trace);
	writer.add('BHT', '0022', '13', inquiry.trace, writer.date(sending.date), sending.time);
	writeTree(writer, inquiry, '1', () => {
		writer.add('DTP', '291', 'D8', writer.date(inquiry.date));
		for (const service of inquiry.services) writer.add('EQ', service);
	});
	return wrap(writer, INQUIRY_GUIDE, sending);
}

/** Writes what the plan says as a file (271). [XT26] */
export function writeAnswer(answer: EligibilityAnswer, sending: Sending): Written {
	const writer = openSegmentWriter();
	writer.about(answer.trace);
	writer.add('BHT', '0022', '11', answer.trace, writer.date(sending.date), sending.time);
	writeTree(writer, answer, '2', () => {
		if (answer.from !== null) writer.add('DTP', '346', 'D8', writer.date(answer.from));
		if (answer.to !== null) writer.add('DTP', '347', 'D8', writer.date(answer.to));
		if (answer.coverage !== null) {
			writer.add('EB', answer.coverage === 'active' ? '1' : '6', '', '30', '', answer.plan ?? '');
		} else if (answer.plan !== null)
			writer.refuse('A plan is named without saying whether it is active.');
		else if (answer.notes.length > 0)
			writer.refuse('A note stands beside a coverage, and there is none.');
		for (const note of answer.coverage === null ? [] : answer.notes) writer.add('MSG', note);
		if (answer.primaryCare !== null) {
			const { name, npi } = answer.primaryCare;
			writer.add('EB', 'L', '', '30');
			writer.add('LS', '2120');
			writer.add('NM1', 'P3', '2', name, '', '', '', '', 'XX', npi);
			writer.add('LE', '2120');
		}
		for (const benefit of answer.benefits) writeBenefit(writer, benefit);
		for (const { id, name } of answer.otherPayers) {
			writer.add('EB', 'R', '', '30');
			writer.add('LS', '2120');
			writer.add('NM1', 'PRP', '2', name, '', '', '', '', 'PI', id);
			writer.add('LE', '2120');
		}
	});
	return wrap(writer, ANSWER_GUIDE, sending);
}

/** The levels of payer, provider, insured and patient; what is asked or told stands with the last. */
function writeTree(
	writer: SegmentWriter,
	core: EligibilityInquiry | EligibilityAnswer,
	trace: '1' | '2',
	rest: () => void,
): void {
	const { patient, insured, memberId } = core;
	writer.add('HL', '1', '', '20', '1');
	writer.add('NM1', 'PR', '2', core.payerName, '', '', '', '', 'PI', core.payerId);
	writer.add('HL', '2', '1', '21', '1');
	writer.add('NM1', '1P', '2', core.providerName, '', '', '', '', 'XX', core.providerNpi);
	writer.add('HL', '3', '2', '22', patient === null ? '0' : '1');
	const refusal = 'refusal' in core ? core.refusal : null;
	const writeTrace = () => writer.add('TRN', trace, core.trace, '9CLAIMDESK');
	const refuse = () => {
		if (refusal !== null) writer.add('AAA', 'N', '', refusal.reason, refusal.action);
	};
	if (patient === null) writeTrace();
	writePerson(writer, 'IL', insured, memberId, patient === null ? refuse : null);
	if (patient !== null) {
		writer.add('HL', '4', '3', '23', '0');
		writeTrace();
		writePerson(writer, '03', patient, '', refuse);
	}
	rest();
}

function writePerson(
	writer: SegmentWriter,
	role: string,
	{ name, birthDate, sex }: EligiblePerson,
	memberId: string,
	refuse: (() => void) | null,
): void {
	writer.add(
		'NM1',
		role,
		'1',
		name.last,
		name.first,
		name.middle,
		'',
		'',
		memberId === '' ? '' : 'MI',
		memberId,
	);
	refuse?.();
	if (birthDate !== null) writer.add('DMG', 'D8', writer.date(birthDate), sex ?? '');
	else if (sex !== null) writer.refuse('A sex is told without a date of birth.');
}

function writeBenefit(writer: SegmentWriter, benefit: Benefit): void {
	const { kind, services, amount, share, period, scope, isInNetwork, needsAuthorisation } = benefit;
	if ((kind === 'coinsurance') !== (share !== null) || (amount === null) === (share === null)) {
		writer.refuse('Coinsurance is a share, every other benefit an amount.');
	}
	if (services.some((service) => !/^[0-9A-Z]{1,2}$/.test(service)))
		writer.refuse('A kind of service is one or two characters.');
	writer.add(
		'EB',
		BENEFIT_CODES[kind],
		scope === null ? '' : scope === 'family' ? 'FAM' : 'IND',
		{ repeated: services },
		'',
		'',
		period === null ? '' : PERIOD_CODES[period],
		amount === null ? '' : writer.money(amount),
		share === null ? '' : writer.number(share / 10_000),
		'',
		'',
		yesOrNo(needsAuthorisation),
		yesOrNo(isInNetwork),
	);
}

function yesOrNo(fact: boolean | null): string {
	return fact === null ? '' : fact ? 'Y' : 'N';
}

function wrap(writer: SegmentWriter, { group, set, id }: Guide, sending: Sending): Written {
	return writeInterchange(sending, [{ group, set, guide: id, bodies: [writer.segments] }], writer);
}
