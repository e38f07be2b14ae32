import type { CodeBook } from '#domain/codes';
import type { LearnerCase } from '#domain/content';
import type { Work } from '#domain/learning';
import type { Answer, AuditFigure, Score } from '#domain/scoring';
import type { CaseCard, NamedTopic } from './case-card.ts';
import { FIRST_CASE } from './first-case.ts';
import { specialtyInWords } from './in-words.ts';
import { presentEncounter } from './present-encounter.ts';
import type { FindPayer } from './present-encounter.ts';
import { presentLines } from './present-lines.ts';
import { practiseElsewhere } from './practise-elsewhere.ts';
import type { RevealedRevision } from './revealed-revision.ts';
import type { ScoredSheet, ShownAuditFigure } from './scored-sheet.ts';
import { sortRationale } from './sort-rationale.ts';
import { suggestCase } from './suggest-case.ts';
import { showFigure } from './whole-percent.ts';
import type { EncounterFrame } from './workspace-view.ts';

/** A scored attempt as it was stored, and what is needed to explain it. */
export interface ScoredSheetSource {
	readonly caseId: string;
	readonly attempt: number;
	/** ISO, UTC. */
	readonly submittedAt: string;
	readonly imported: boolean;
	readonly keyRevision: number;
	readonly answer: Answer;
	readonly work: Work;
	readonly score: Score;
	/** The revision that was scored; null where this server does not hold it. */
	readonly revision: RevealedRevision | null;
	/** The case as it is on the shelf today; null where it was taken away. */
	readonly today: LearnerCase | null;
	readonly isOlderRevision: boolean;
	readonly book: CodeBook;
	readonly findPayer: FindPayer;
	/** The shelf as this learner has it after the attempt, for what to do next. */
	readonly cards: readonly CaseCard[];
	/** Skills there is a page on. */
	readonly explained: ReadonlySet<string>;
	readonly skills: readonly NamedTopic[];
	/** ISO, UTC. */
	readonly now: string;
}

const UNKNOWN_ENCOUNTER: EncounterFrame = {
	dos: '',
	pos: { code: '', name: '' },
	payer: null,
	perspective: 'professional',
};

/**
 * Joins a stored score with the revision it was scored against. Without that revision the score still
 * stands on its own: codes and findings are shown, chart and rationale are not. [PR6]
 */
export function presentScoredSheet(source: ScoredSheetSource): ScoredSheet {
	const { revision, score, book, today } = source;
	const rationale = revision ? sortRationale(revision) : { overview: [], ofLine: new Map() };
	const facts = (revision?.learner ?? today)?.facts;
	const { lines, chart } = presentLines({
		score,
		answer: source.answer,
		revision,
		rationale,
		book,
	});
	return {
		caseId: source.caseId,
		title: facts?.title ?? source.caseId,
		specialty: facts ? specialtyInWords(facts.specialty) : '',
		encounter: facts ? presentEncounter(facts, book, source.findPayer) : UNKNOWN_ENCOUNTER,
		attempt: source.attempt,
		isGuided: source.caseId === FIRST_CASE && source.attempt === 1,
		submittedAt: source.submittedAt,
		headline: showFigure(score.headline),
		learning: showFigure(score.learning),
		dimensions: score.dimensions,
		audit: score.audit.map(showAuditFigure),
		money: score.money,
		confidence: score.confidence,
		hints: score.hints,
		seconds: source.work.seconds,
		minutes: facts?.minutes ?? null,
		note: source.work.note,
		lines,
		chart,
		overview: rationale.overview,
		engine: score.engine,
		keyRevision: source.keyRevision,
		isOlderRevision: source.isOlderRevision,
		imported: source.imported,
		next: suggestCase(source.cards, source.now, source.caseId),
		elsewhere: practiseElsewhere({
			caseId: source.caseId,
			score,
			caseSkills: facts?.skills ?? [],
			skills: source.skills,
			cards: source.cards,
			explained: source.explained,
		}),
	};
}

function showAuditFigure(figure: AuditFigure): ShownAuditFigure {
	const { name, formula, working } = figure;
	return { name, formula, working, ...showFigure(figure) };
}
