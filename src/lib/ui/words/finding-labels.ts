import type { MistakeType } from '#domain/learning';

/** An error class in plain words: its name, and what went wrong when it happens. */
export interface FindingLabel {
	readonly label: string;
	readonly meaning: string;
}

/*
 * One entry per class of the taxonomy (coding-rules §9). The sentences explain; they do not scold.
 */
const LABELS: Readonly<Record<MistakeType, FindingLabel>> = {
	upcode: {
		label: 'Coded higher than the record',
		meaning:
			'The level or service says more than the note supports. A payer would want the difference back.',
	},
	undercode: {
		label: 'Coded lower than the record',
		meaning: 'The note supports more than was billed, so work that was done goes unpaid.',
	},
	unbundle: {
		label: 'Split apart',
		meaning: 'One code already covers what was listed as several.',
	},
	overbundle: {
		label: 'Rolled together',
		meaning: 'Separate services were put into one code, and one of them is lost.',
	},
	missed_code: {
		label: 'Missed',
		meaning: 'The chart supports a code that is not on the sheet.',
	},
	extra_code: {
		label: 'Not called for',
		meaning: 'A code is on the sheet that this encounter does not need.',
	},
	assumption: {
		label: 'Not in the chart',
		meaning: 'The code says something that nobody wrote down.',
	},
	uncertain_dx: {
		label: 'Uncertain diagnosis coded',
		meaning: 'Probable, suspected and rule-out are not coded outpatient; the sign or symptom is.',
	},
	symptom_with_dx: {
		label: 'Symptom beside its diagnosis',
		meaning: 'A symptom that belongs to a confirmed diagnosis is not coded again.',
	},
	specificity: {
		label: 'Not specific enough',
		meaning: 'The chart says more than the code does.',
	},
	laterality: {
		label: 'Wrong side',
		meaning: 'Right, left or both: the code and the chart differ.',
	},
	seventh_char: {
		label: '7th character',
		meaning: 'The last character tells the phase of care, and it is another one here.',
	},
	placeholder: {
		label: 'Placeholder X',
		meaning: 'Empty places are filled with X so that the 7th character stands in seventh place.',
	},
	invalid_for_date: {
		label: 'Not valid that day',
		meaning: 'The code was not in force on the date of service, or needs more characters.',
	},
	wrong_code: {
		label: 'Another code',
		meaning: 'The line stands for the right thing but names it with a different code.',
	},
	new_vs_est: {
		label: 'New or established',
		meaning: 'The visit code is for the other kind of patient: new, or seen within three years.',
	},
	sequence: {
		label: 'Order',
		meaning: 'The main reason for the visit comes first.',
	},
	excludes1: {
		label: 'Excludes1 pair',
		meaning: 'These two codes say things that can not both be so.',
	},
	etiology_order: {
		label: 'Cause after effect',
		meaning: 'A code-first note puts the underlying cause before its manifestation.',
	},
	modifier_missing: {
		label: 'Modifier missing',
		meaning: 'The service needs a modifier to say how it was different.',
	},
	modifier_wrong: {
		label: 'Another modifier',
		meaning: 'A modifier is there, but another one tells what happened.',
	},
	modifier_abuse: {
		label: 'Modifier not supported',
		meaning: 'The modifier claims a distinction that the note does not make.',
	},
	pointer: {
		label: 'Pointer',
		meaning: 'The line points to a diagnosis that is not its reason.',
	},
	units: {
		label: 'Units',
		meaning: 'The count of units is not the one the record gives.',
	},
	query_missing: {
		label: 'Query needed',
		meaning:
			'The record leaves open what only its author can settle; the provider has to be asked.',
	},
	query_topic: {
		label: 'Query on another matter',
		meaning: 'A question was sent, but not about what the record leaves open.',
	},
	query_indicators: {
		label: 'Query without its grounds',
		meaning: 'A query names the findings in the record that raise the question.',
	},
	query_leading: {
		label: 'Leading query',
		meaning: 'The wording suggests the answer. A query leaves it open.',
	},
	query_payment: {
		label: 'Payment in a query',
		meaning: 'A query never mentions what an answer would pay.',
	},
	query_needless: {
		label: 'Query not needed',
		meaning: 'The record answers the question already.',
	},
	desk_wrong: {
		label: 'Desk: another answer belongs there',
		meaning: 'What was given is not what the papers bear out.',
	},
	desk_partly: {
		label: 'Desk: right in part',
		meaning: 'Some of it was there, or it was a way that can be defended.',
	},
	desk_missed: {
		label: 'Desk: left out',
		meaning: 'Something that belongs there was not given.',
	},
	desk_extra: {
		label: 'Desk: too much',
		meaning: 'Something was done or sent that has no place there.',
	},
	desk_fail: {
		label: 'Automatic fail',
		meaning: 'Nobody may do this at a billing desk; it takes all points.',
	},
};

/** Puts an error class in plain words; one this version does not know keeps its own name. */
export function labelFinding(type: string): FindingLabel {
	return isKnown(type) ? LABELS[type] : { label: type.replaceAll('_', ' '), meaning: '' };
}

function isKnown(type: string): type is MistakeType {
	return Object.hasOwn(LABELS, type);
}
