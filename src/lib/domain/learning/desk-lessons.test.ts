import { describe, expect, it } from 'vitest';
import type { DeskScore, ScoredItem } from '#domain/billing';
import { listMistakes } from './crossed-off.ts';
import { deskMistakes, lessonsOfDesk } from './desk-lessons.ts';
import { readFindingMark } from './read-finding-mark.ts';
import { markText } from './lessons.ts';
import { aDeskScore, aDeskAttempt, anItem } from './testing/a-desk-score.ts';

function scoreWith(items: readonly ScoredItem[], fails: DeskScore['fails'] = []): DeskScore {
	return aDeskScore({
		parts: [{ id: 'action', title: 'Action', points: { right: 0, of: 40 }, items }],
		fails,
	});
}

const wrong = anItem({ id: 'action', status: 'wrong', points: { right: 0, of: 40 } });
const right = anItem({ id: 'action', status: 'right', points: { right: 40, of: 40 } });
const extra = anItem({ id: 'paper.note', status: 'extra', points: { right: 0, of: 0 } });
const fail = { id: 'bills-patient', reason: 'It is under CO.', rule: 'CO is not the patient’s.' };

describe('what the score of a desk leaves for the notebook', () => {
	it('[LE31] holds every item that lost something, and fails before them', () => {
		const told = anItem({ id: 'told', status: 'missed', points: { right: 0, of: 0 } });
		const partly = anItem({ id: 'facts', status: 'partly', points: { right: 2.5, of: 5 } });
		const found = deskMistakes(scoreWith([wrong, right, told, partly, extra], [fail]));
		expect(found.map(({ mark }) => [mark.part, mark.keyLine, mark.type])).toEqual([
			['fails', 'bills-patient', 'desk_fail'],
			['action', 'action', 'desk_wrong'],
			['action', 'facts', 'desk_partly'],
			['action', 'paper.note', 'desk_extra'],
		]);
	});

	it('[LE31] leaves out what only follows from another fault', () => {
		const deed = anItem({ id: 'claim.original', status: 'missed', follows: 'action' });
		expect(deskMistakes(scoreWith([wrong, deed]))).toHaveLength(1);
	});

	it('[LE31] names each so that a note can be sent to it', () => {
		for (const { mark } of deskMistakes(scoreWith([wrong, extra], [fail]))) {
			expect(readFindingMark(markText(mark))).toEqual(mark);
		}
	});

	it('[LE31] crosses an item off once it is right, and what should not be there once it is gone', () => {
		const attempts = [
			scoreWith([wrong, extra], [fail]),
			scoreWith([right, extra]),
			scoreWith([right]),
		].map((score, index) =>
			aDeskAttempt({ number: index + 1, day: index + 1, lessons: lessonsOfDesk(score) }),
		);
		const ofFirst = listMistakes(attempts).filter(({ attempt }) => attempt.number === 1);
		expect(ofFirst.map(({ mistake, crossedOff }) => [mistake.keyLine, crossedOff?.number])).toEqual(
			[
				['bills-patient', 2],
				['action', 2],
				['paper.note', 3],
			],
		);
	});
});
