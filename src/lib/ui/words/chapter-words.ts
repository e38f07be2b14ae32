import type { ChapterId, Hands } from '#domain/journeys';

/** What a chapter is called, whose it is, and what is to be done in it. */
export interface ChapterWords {
	readonly name: string;
	readonly seat: 'Front desk' | 'Coder' | 'Biller' | 'You';
	readonly todo: string;
	/** The button that hands it in. */
	readonly done: string;
}

const CHAPTERS: Readonly<Record<ChapterId, ChapterWords>> = {
	coverage: {
		name: 'Coverage',
		seat: 'Front desk',
		todo: 'The day before the visit. What you write down here stands on the claim later.',
		done: 'Write it down and go on',
	},
	coding: {
		name: 'Chart and codes',
		seat: 'Coder',
		todo: 'Code the chart. These codes become the claim as you leave them; nothing is corrected on the way.',
		done: 'Hand the sheet to billing',
	},
	'reflect-coder': {
		name: 'After the coder’s seat',
		seat: 'You',
		todo: 'Before you change seats: how was it? There is no right answer, and it is not scored.',
		done: 'Change seats',
	},
	claim: {
		name: 'Claim',
		seat: 'Biller',
		todo: 'Hold the claim against the papers, change what has to be changed, and send it. The clearinghouse looks at its form; what the payer thinks of it you will hear in about three weeks.',
		done: 'Send the claim',
	},
	remittance: {
		name: 'Remittance',
		seat: 'Biller',
		todo: 'The payer has answered. Read what became of each line before you post anything.',
		done: 'I have read it',
	},
	posting: {
		name: 'Posting',
		seat: 'Biller',
		todo: 'Put the remittance into the books. The four amounts make up the whole charge.',
		done: 'Post it',
	},
	denial: {
		name: 'Refusal',
		seat: 'Biller',
		todo: 'Something was refused and is still open. Decide what is done about it; where the claim has to change, change it below.',
		done: 'Do this',
	},
	balance: {
		name: 'Patient balance',
		seat: 'Biller',
		todo: 'The payer is done. What does the patient get?',
		done: 'Close the account',
	},
	audit: {
		name: 'Audit',
		seat: 'Biller',
		todo: 'Months later the payer has read the record and writes to you.',
		done: 'Answer the payer',
	},
	'reflect-biller': {
		name: 'After the biller’s seat',
		seat: 'You',
		todo: 'And this one: how was it? There is no right answer, and it is not scored.',
		done: 'See how both went',
	},
};

/** The words of a chapter. */
export function labelChapter(chapter: ChapterId): ChapterWords {
	return CHAPTERS[chapter];
}

const HANDS: Readonly<Record<Hands, string>> = {
	'front-desk': 'Front desk',
	coder: 'Coder',
	biller: 'Biller',
	payer: 'Payer',
	patient: 'Patient',
};

/** Whose hands something is in, in words. */
export function labelHands(hands: Hands): string {
	return HANDS[hands];
}

/** How a sheet ended, in a sentence; from the words of the table of mistakes. */
export function tellEnd(end: string): string {
	const [kind = '', amount = ''] = end.split(' ');
	switch (kind) {
		case 'clean':
			return 'With your codes the claim was clean: taken line for line, and nothing came back.';
		case 'rejected':
			return 'With your codes the claim came back from the clearinghouse before the payer ever saw it. It cost days, not money.';
		case 'denied':
			return `With your codes a line was refused at first, and $${amount} with it. Somebody has to notice, and work it.`;
		case 'refused':
			return 'With your codes a line was refused that was never payable. Nothing was lost by it but somebody’s time.';
		case 'records':
			return 'With your codes the payer stopped and asked for the record.';
		case 'underpaid':
			return `With your codes the payer allowed $${amount} less than the record supports. It pays what it is asked for, so nothing ever comes back: this is the quiet kind of loss.`;
		case 'audited':
			return `With your codes the payer allowed $${amount} more than the record supports, and noticed months later. It goes back.`;
		default:
			return 'With your codes the payer paid the same. The difference stays in the patient’s history, where the next reader takes it for true.';
	}
}
