import { askEdits } from '#domain/claims';
import type { EditFinding, EditKind } from '#domain/claims';
import type { SheetAtHand } from '../sheet-at-hand.ts';
import type { RuleFinding, SheetRule } from '../sheet-remark.ts';

/*
 * Rules that rest on the edits of the case's payer: fictional, public, and the same by which its claims are
 * decided. CMS's own tables carry CPT and are not here.
 */

/** An add-on stands with what it belongs to. */
export const addOnHasPrimary: SheetRule = {
	id: 'SH9',
	title: 'An add-on stands with its primary',
	check: (at) =>
		ask(at, 'alone', ({ row }, code) => ({
			reason: `${code} is never reported alone, and nothing on the sheet is what it adds to.`,
			look: `What line ${String(row + 1)} continues: a first unit, a first hour, a first lesion.`,
		})),
};

/** Two procedures go together, or a modifier says why they do. */
export const pairGoesTogether: SheetRule = {
	id: 'SH10',
	title: 'Two procedures go together',
	check: (at) =>
		ask(at, 'pair', ({ refusal }) => ({
			reason: `${refusal.sentence} ${
				refusal.overturnedBy === null
					? 'Indicator 0: no modifier parts the two.'
					: 'Indicator 1: a modifier may say that the two were separate, where the chart shows it.'
			}`,
			look:
				refusal.overturnedBy === null
					? 'Which of the two the chart describes as the whole of the work.'
					: 'Site, session and reason of each in the chart. Without a difference there, one of them goes.',
		})),
};

/** Units are within what the payer takes a day. */
export const unitsWithinLimit: SheetRule = {
	id: 'SH11',
	title: 'Units are within the limit of a day',
	check: (at) =>
		ask(at, 'units', ({ refusal }) => ({
			reason: refusal.sentence,
			look: `What one unit of the code is, and how many the chart supports.${
				refusal.overturnedBy === null ? '' : ' Records can prove more to this payer.'
			}`,
		})),
};

function ask(
	{ sheet, payer }: SheetAtHand,
	kind: EditKind,
	say: (finding: EditFinding, code: string) => Pick<RuleFinding, 'reason' | 'look'>,
): RuleFinding[] {
	if (payer === null) return [];
	return askEdits(sheet, payer.prepared)
		.filter((finding) => finding.kind === kind)
		.map((finding) => ({
			...say(finding, sheet.procedures[finding.row]?.code ?? ''),
			rows: [finding.row, ...finding.beside].map((row) => ({ half: 'service' as const, row })),
			source: `Edits of ${payer.name}`,
			page: null,
		}));
}
