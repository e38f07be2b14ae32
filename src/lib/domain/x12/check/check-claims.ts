import { dollars, sumOf } from '#domain/claims';
import { componentOf, componentsOf, elementOf } from '../syntax/parts-of.ts';
import type { Fault, X12Segment } from '../syntax/x12-document.ts';
import { casTotal } from '../structure/adjustments-of.ts';
import { loopsBelow, loopsIn, segmentIn, segmentsIn, valueIn } from '../structure/find-loops.ts';
import type { LoopNode, ParsedTransaction } from '../structure/parse-loops.ts';
import { faultAt } from './fault.ts';
import { readMoney, readPeriod, readWhole } from './forms.ts';
import { checkCodeLists, diagnosesOf } from './check-code-lists.ts';

/** Holds every claim of an 837 against itself. [XT10] [XT11] [XT13] [XT14] [XT19] */
export function checkClaims({ root, guide }: ParsedTransaction): Fault[] {
	const seen = new Map<string, X12Segment>();
	return loopsBelow(root, '2300').flatMap((claim) => {
		const lines = loopsIn(claim, '2400');
		return [
			...checkTotal(claim, lines),
			...checkNumbers(lines),
			...(guide.kind === 'professional' ? checkPointers(claim, lines) : []),
			...checkCodeLists(claim, guide.kind),
			...checkFrequency(claim),
			...checkOtherPayers(claim, lines),
			...checkTwice(claim, seen),
		];
	});
}

/** The segment that begins a claim. */
function headOf({ segments: [head] }: LoopNode): X12Segment | null {
	return head ?? null;
}

function checkTotal(claim: LoopNode, lines: readonly LoopNode[]): Fault[] {
	const head = headOf(claim);
	if (head === null || lines.length === 0) return [];
	const total = readMoney(elementOf(head, 2));
	const charges = lines.map(chargeOf);
	if (total === null || charges.includes(null)) return [];
	const sum = sumOf(charges.filter((charge) => charge !== null));
	if (sum === total) return [];
	return [
		faultAt(
			'XT10',
			head,
			[2],
			`CLM02 says ${dollars(total)}, but the lines come to ${dollars(sum)}.`,
			'Correct the total, or the charge of the line that is wrong (SV102, SV203).',
		),
	];
}

/** The charge of a line in cents; null where it cannot be read. */
export function chargeOf(line: LoopNode): number | null {
	const professional = valueIn(line, 'SV1', 2);
	return readMoney(professional === '' ? valueIn(line, 'SV2', 3) : professional);
}

function checkNumbers(lines: readonly LoopNode[]): Fault[] {
	return lines.flatMap((line, index) => {
		const head = headOf(line);
		if (head === null || elementOf(head, 1) === String(index + 1)) return [];
		return [
			faultAt(
				'XT10',
				head,
				[1],
				`LX01 says “${elementOf(head, 1)}”, but this is line ${index + 1} of the claim.`,
				'Number the lines of a claim from 1.',
			),
		];
	});
}

function checkPointers(claim: LoopNode, lines: readonly LoopNode[]): Fault[] {
	const count = diagnosesOf(claim).length;
	return lines.flatMap((line) => {
		const service = segmentIn(line, 'SV1');
		// Without any diagnosis that is what is told, once.
		if (service === null || count === 0) return [];
		const pointers = componentsOf(service, 7);
		return pointers.flatMap((pointer, index) => {
			const number = readWhole(pointer);
			if (pointer === '' || (number !== null && number >= 1 && number <= count)) {
				const isTwice = pointer !== '' && pointers.indexOf(pointer) < index;
				return isTwice
					? [
							faultAt(
								'XT11',
								service,
								[7, index + 1],
								`SV107 points to diagnosis ${pointer} twice.`,
								'Name every diagnosis once.',
							),
						]
					: [];
			}
			const message = `SV107-${index + 1} points to diagnosis ${pointer}, but the claim has ${count}.`;
			return [
				faultAt(
					'XT11',
					service,
					[7, index + 1],
					message,
					'Point to a place of the HI list, counted from 1, or add the diagnosis.',
				),
			];
		});
	});
}

function checkFrequency(claim: LoopNode): Fault[] {
	const head = headOf(claim);
	if (head === null) return [];
	const frequency = componentOf(head, 5, 3);
	const original = segmentIn(claim, 'REF', 'F8');
	if ((frequency === '7' || frequency === '8') && original === null) {
		const what = frequency === '7' ? 'replaces' : 'voids';
		return [
			faultAt(
				'XT14',
				head,
				[5, 3],
				`The claim ${what} an earlier one (frequency ${frequency}) and does not say which.`,
				'Add REF*F8 with the payer’s number of the earlier claim, from its remittance (CLP07).',
			),
		];
	}
	if (frequency === '1' && original !== null) {
		return [
			faultAt(
				'XT14',
				original,
				[1],
				'The claim is a first one (frequency 1) and names an earlier one.',
				'Write frequency 7 or 8, or leave REF*F8 out.',
				'warning',
			),
		];
	}
	return [];
}

/** Where another payer decided a line: its charge is what that payer paid and what it adjusted. */
function checkOtherPayers(claim: LoopNode, lines: readonly LoopNode[]): Fault[] {
	return lines.flatMap((line) => {
		const charge = chargeOf(line);
		return loopsIn(line, '2430').flatMap((decision) => {
			const head = headOf(decision);
			if (head === null) return [];
			const faults: Fault[] = [];
			const payer = elementOf(head, 1);
			const isKnown = loopsBelow(claim, '2330B').some(
				(other) => valueIn(other, 'NM1', 9) === payer,
			);
			if (!isKnown) {
				faults.push(
					faultAt(
						'XT19',
						head,
						[1],
						`SVD01 names payer ${payer}, which no loop 2330B of this claim has.`,
						'Write the number of the other payer as in its NM109.',
					),
				);
			}
			const paid = readMoney(elementOf(head, 2));
			const adjusted = casTotal(decision.segments);
			if (paid !== null && adjusted !== null && charge !== null && paid + adjusted !== charge) {
				faults.push(
					faultAt(
						'XT19',
						head,
						[2],
						`The other payer paid ${dollars(paid)} and adjusted ${dollars(adjusted)}; the charge is ${dollars(charge)}.`,
						'Copy SVD02 and the CAS amounts of the line from the other payer’s remittance.',
					),
				);
			}
			return faults;
		});
	});
}

function checkTwice(claim: LoopNode, seen: Map<string, X12Segment>): Fault[] {
	const head = headOf(claim);
	if (head === null) return [];
	const days = loopsIn(claim, '2400').flatMap((line) => segmentsIn(line, 'DTP', '472'));
	const early = days.filter((day) => {
		const period = readPeriod(elementOf(day, 2), elementOf(day, 3));
		return period !== null && period.to < period.from;
	});
	const faults = early.map((day) =>
		faultAt('XT19', day, [3], 'The service ends before it begins.', 'Write the first day first.'),
	);
	const key = [elementOf(head, 1), elementOf(head, 2), componentOf(head, 5, 3)].join('*');
	if (seen.has(key)) {
		faults.push(
			faultAt(
				'XT19',
				head,
				[1],
				`The claim ${elementOf(head, 1)} with this charge stands in the file already.`,
				'Send a claim once; a payer denies the second as a duplicate.',
				'warning',
			),
		);
	}
	seen.set(key, head);
	return faults;
}
