import type { BankItem, SittingItem } from '#domain/exams';
import type { FormItem } from '#domain/exams';
import type { Question, QuestionKey } from '#domain/questions';
import type { Shelf } from '#server/library';

/** A question of the bank with its key and the file it stands in. Stays on the server. */
export interface BankEntry {
	readonly question: Question;
	readonly key: QuestionKey;
	readonly revision: string;
}

/** The published questions of an exam by id; of two with one id the first is asked. */
export function questionBank(shelf: Shelf, exam: string): ReadonlyMap<string, BankEntry> {
	const bank = new Map<string, BankEntry>();
	for (const { hash, open, secret } of shelf.findQuestions(exam)) {
		for (const [id, { question }] of open) {
			const key = secret.revealed.get(id)?.key;
			if (key !== undefined && !bank.has(id)) bank.set(id, { question, key, revision: hash });
		}
	}
	return bank;
}

/** As much of the bank as drawing a form takes. */
export function toBankItems(bank: ReadonlyMap<string, BankEntry>): BankItem[] {
	return [...bank.values()].map(({ question: { id, domain, keepsOrder, caseId }, key }) => ({
		id,
		domain,
		scored: key.scored,
		keepsOrder,
		caseId,
	}));
}

/** Freezes a form: each item with the revision its question stands in, and the texts of these. */
export function freezeForm(
	shelf: Shelf,
	exam: string,
	form: readonly FormItem[],
): { readonly items: SittingItem[]; readonly texts: string[] } {
	const bank = questionBank(shelf, exam);
	const items = form.map((item): SittingItem => {
		const entry = bank.get(item.id);
		if (entry === undefined) throw new Error(`${item.id} was drawn and is not in the bank.`);
		return { ...item, revision: entry.revision, skills: entry.question.skills };
	});
	const used = new Set(items.map(({ revision }) => revision));
	const texts = shelf
		.findQuestions(exam)
		.flatMap(({ hash, secret }) => (used.has(hash) ? [secret.text] : []));
	return { items, texts };
}
