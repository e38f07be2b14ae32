import { prepareDeskPayer } from '#domain/billing';
import { codeYearOn } from '#domain/codebook';
import { normaliseDiagnosis, normaliseProcedure } from '#domain/codes';
import type { LearnerCase } from '#domain/content';
import type { Answer } from '#domain/scoring';
import { bookAround, checkSheet, patientInChart } from '#domain/sheetcheck';
import type { ListAtHand, SheetVerdict } from '#domain/sheetcheck';
import type { App } from '#server/app';
import type { ListInForce } from '#server/book-store';

/**
 * Holds an answer against the books and the payer of its case. Of the case it takes the public half alone, so
 * that no key is within reach. [SH0]
 */
export async function judgeSheet(
	{ library, books: store }: Pick<App, 'library' | 'books'>,
	{ facts, chart }: LearnerCase,
	answer: Answer,
): Promise<SheetVerdict> {
	const { dos, pos, perspective } = facts;
	const shelf = await library.look();
	const books = await store.look(shelf.tables);
	const icd10cm = books.listOn('icd10cm', dos);
	const hcpcs = books.listOn('hcpcs', dos);
	const payer = facts.payer === null ? null : shelf.findPayer(facts.payer);
	const { tabular } = await books.notesFor(icd10cm?.year ?? codeYearOn('icd10cm', dos));
	const codes = {
		diagnoses: answer.diagnoses.map(({ code }) => normaliseDiagnosis(code)),
		procedures: answer.procedures.map(({ code }) => normaliseProcedure(code)),
	};
	return checkSheet({
		sheet: {
			dos,
			pos,
			perspective:
				perspective === 'professional' || perspective === 'asc' ? 'professional' : 'institutional',
			diagnoses: answer.diagnoses,
			procedures: answer.procedures,
		},
		patient: patientInChart(
			chart.map(({ markdown }) => markdown),
			dos,
		),
		book: bookAround(shelf.book, { icd10cm: rowsOf(icd10cm), hcpcs: rowsOf(hcpcs) }, codes),
		icd10cm: atHand(icd10cm, 'icd10cm', dos),
		hcpcs: atHand(hcpcs, 'hcpcs', dos),
		tabular,
		payer: payer && { name: payer.name, prepared: prepareDeskPayer(payer).prepared },
	});
}

function rowsOf(list: ListInForce | null) {
	return list === null || list.isTeaching ? null : list.index.rows;
}

function atHand(list: ListInForce | null, system: string, dos: string): ListAtHand {
	return {
		isOfficial: list !== null && !list.isTeaching,
		isOfThatYear: list?.isOfThatYear ?? false,
		year: list?.year ?? codeYearOn(system, dos),
	};
}
