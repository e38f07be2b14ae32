import {
	assembleForm,
	countSeen,
	isOver,
	listMissed,
	scoredItems,
	scoreSitting,
	secondsLeft,
} from '#domain/exams';
import type { Blueprint, Sitting } from '#domain/exams';
import { skillsToDrill } from '#domain/presenting';
import type {
	DomainStock,
	DrillView,
	ExamCard,
	ExamStartView,
	HallView,
	SittingLine,
} from '#domain/presenting';
import { encountersOf } from '#domain/learning';
import type { LearnerRecord } from '#domain/learning';
import type { App } from '#server/app';
import type { LearnerId } from '#server/learner-store';
import type { Shelf } from '#server/library';
import { readRecord } from '#server/read-record';
import { renderMarkdown } from '#server/render-markdown';
import type { Who } from '#server/who';
import { questionBank, toBankItems } from './question-bank.ts';
import { settleSitting } from './settle-sitting.ts';

/** Opens the hall: what can be sat, what is under way, what was sat. [EX32] */
export async function openExamHall(app: App, who: Who, now = new Date()): Promise<HallView> {
	const shelf = await app.library.look();
	const { sittings } = await settledRecord(app, who, now);
	const lines = sittings.map((sitting) => toLine(shelf, sitting, now)).reverse();
	return {
		exams: shelf.exams.map((blueprint) => toCard(shelf, blueprint)),
		underWay: lines.filter(({ isOver: over }) => !over),
		past: lines.filter(({ isOver: over }) => over),
		missed: missedInBank(shelf, sittings).length,
	};
}

/** Opens the page before an exam; null where there is no such exam. */
export async function openExamStart(
	app: App,
	who: Who,
	exam: string,
	now = new Date(),
): Promise<ExamStartView | null> {
	const shelf = await app.library.look();
	const blueprint = shelf.exams.find(({ id }) => id === exam);
	if (blueprint === undefined) return null;
	const { sittings } = await settledRecord(app, who, now);
	const { website, codeYear, pretest, rules, unsure } = blueprint;
	const source = { file: exam, line: 1, label: 'Rules', markdown: rules, topHeading: 3 };
	const rendered = renderMarkdown(source);
	return {
		...toCard(shelf, blueprint),
		website,
		codeYear,
		pretest,
		rulesHtml: rendered.ok ? rendered.value : '',
		unsure,
		domains: stockOf(shelf, blueprint),
		underWay: sittings
			.filter((sitting) => sitting.exam === exam && !isOver(sitting, now))
			.map((sitting) => toLine(shelf, sitting, now)),
	};
}

/** What drills can be made of. */
export async function openDrills(app: App, who: Who): Promise<DrillView> {
	const shelf = await app.library.look();
	const record = await readRecord(app, who);
	const { sittings } = record;
	const counts = new Map<string, number>();
	for (const { id } of shelf.exams) {
		for (const { question } of questionBank(shelf, id).values()) {
			for (const skill of question.skills) counts.set(skill, (counts.get(skill) ?? 0) + 1);
		}
	}
	return {
		exams: shelf.exams.map((blueprint) => ({
			id: blueprint.id,
			title: blueprint.title,
			domains: stockOf(shelf, blueprint).filter(({ bank }) => bank > 0),
		})),
		skills: shelf.skills
			.map(({ id, name }) => ({ id, name, bank: counts.get(id) ?? 0 }))
			.filter(({ bank }) => bank > 0),
		missed: missedInBank(shelf, sittings).length,
		notebook: notebookSkills(shelf, record).flatMap((id) => {
			const skill = shelf.skills.find((one) => one.id === id);
			return skill === undefined || !counts.has(id) ? [] : [{ id, name: skill.name }];
		}),
	};
}

/** The skills of a learner's mistakes in cases, most often missed first. [SK16] */
export function notebookSkills(shelf: Shelf, record: LearnerRecord): readonly string[] {
	const { attempts } = encountersOf(record);
	return skillsToDrill(attempts, (id) => shelf.find(id)?.page.learner.facts.skills ?? []);
}

/** Questions a learner missed last and that can still be asked, most often missed first. */
export function missedInBank(shelf: Shelf, sittings: readonly Sitting[]): readonly string[] {
	const known = new Set(shelf.exams.flatMap(({ id }) => [...questionBank(shelf, id).keys()]));
	return listMissed(sittings).filter((id) => known.has(id));
}

/** The record with everything over and scored that is over. Nobody has to be there for that. */
async function settledRecord(app: App, who: Who, now: Date): Promise<LearnerRecord> {
	const record = await readRecord(app, who);
	const { learner } = who;
	const due = record.sittings.filter((one) => isOver(one, now) && one.right === null);
	if (learner === null || due.length === 0) return record;
	for (const { number } of due) await settleSitting(app, learner satisfies LearnerId, number);
	return readRecord(app, who);
}

function toCard(shelf: Shelf, blueprint: Blueprint): ExamCard {
	const { id, title, name, owner, minutes, books, domains, pretest } = blueprint;
	const bank = toBankItems(questionBank(shelf, id));
	const form = assembleForm({ domains, pretest, bank, seen: countSeen([]), seed: 'any' });
	return {
		id,
		title,
		name,
		owner,
		items: scoredItems(blueprint) + pretest,
		minutes,
		isOpenBook: books === 'open',
		bank: bank.length,
		hasMock: form.ok,
	};
}

function stockOf(shelf: Shelf, { id, domains }: Blueprint): DomainStock[] {
	const bank = toBankItems(questionBank(shelf, id));
	return domains.map((domain) => ({
		...domain,
		bank: bank.filter((item) => item.domain === domain.id).length,
	}));
}

function toLine(shelf: Shelf, sitting: Sitting, now: Date): SittingLine {
	const blueprint = shelf.exams.find(({ id }) => id === sitting.exam);
	const result = blueprint === undefined ? null : scoreSitting(sitting, blueprint);
	const { number, exam, mode, startedAt, states } = sitting;
	return {
		number,
		exam,
		title: blueprint?.title ?? exam.toUpperCase(),
		mode,
		startedAt,
		items: states.length,
		answered: states.filter(({ choice }) => choice !== null).length,
		outcome:
			result === null ? null : { right: result.right, all: result.all, verdict: result.verdict },
		isOver: isOver(sitting, now),
		secondsLeft: secondsLeft(sitting, now),
	};
}
