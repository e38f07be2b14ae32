import { openCode } from '#domain/codebook';
import { linesOfKey } from '#domain/content';
import { findCodeMark, isCodeName } from '#domain/learning';
import type { LearnerRecord } from '#domain/learning';
import { presentCodePage } from '#domain/presenting';
import type { CodePageView, TeachingCase } from '#domain/presenting';
import type { App } from '#server/app';
import { CPT_NOTICE } from '#server/cpt-notice';
import { dayOf } from '#server/day-of';
import type { Shelf } from '#server/library';
import { readRecord } from '#server/read-record';
import type { Who } from '#server/who';

/** A code as an address names it. */
export interface AskedCode {
	readonly system: string;
	readonly code: string;
	/** Date of service, ISO; today's where it is none. */
	readonly date: string | null;
}

/** Opens the page of a code; null where the list in force does not hold it. [CB18] */
export async function openCodePage(
	app: App,
	who: Who,
	asked: AskedCode,
): Promise<CodePageView | null> {
	const { system, code } = asked;
	if (!isCodeName({ system, code })) return null;
	const asOf = dayOf(asked.date);
	const shelf = await app.library.look();
	const books = await app.books.look(shelf.tables);
	const list = books.listOn(system, asOf);
	if (list === null) return null;
	const { rows } = list.index;
	const isDiagnosis = system === 'icd10cm';
	const { tabular, addenda } = isDiagnosis
		? await books.notesFor(list.year)
		: { tabular: null, addenda: null };
	const opened = openCode({ rows, tabular, addenda }, code);
	if (opened === null) return null;
	const record = await readRecord(app, who);
	const mark = findCodeMark(record, { system, code });
	return presentCodePage({
		...{ opened, rows, tabular, asOf },
		guidelines: shelf.guidelines,
		editions: books
			.listsOf(system)
			.filter(({ isTeaching }) => !isTeaching)
			.map(({ year, from, index, hasHeaders }) => ({ year, from, rows: index.rows, hasHeaders })),
		isTeaching: list.isTeaching,
		isOfThatYear: list.isOfThatYear,
		cases: casesTeaching(shelf, record, code),
		own: { isBookmarked: mark?.isBookmarked ?? false, note: mark?.note ?? '' },
		notice: system === 'cpt' && books.isLicensed ? CPT_NOTICE : null,
	});
}

/**
 * Cases with this code in their key, of those this learner was scored on as they stand now: nothing is told
 * of a key before its score. [CB19]
 */
function casesTeaching(shelf: Shelf, record: LearnerRecord, code: string): TeachingCase[] {
	const scored = new Set(
		record.attempts
			.filter(({ headline, imported }) => headline !== null && !imported)
			.map(({ caseId, contentHash }) => `${caseId} ${contentHash}`),
	);
	return shelf.cases.flatMap(({ hash, page: { learner } }) => {
		const { id, title } = learner.facts;
		if (!scored.has(`${id} ${hash}`)) return [];
		const key = shelf.findWithKey(id)?.secret.revealed.key;
		const isTaught = key !== undefined && linesOfKey(key).some(({ line }) => line.code === code);
		return isTaught ? [{ id, title }] : [];
	});
}
