/* long because one server and one clock, made by hand, serve every test of the saver. */
import { noWork } from '#domain/learning';
import type { WorkEdit } from '#domain/learning';
import { blankAnswer } from '#domain/scoring';
import type { Answer } from '#domain/scoring';
import { describe, expect, it } from 'vitest';
import { isEncounter } from './draft-reply.ts';
import { DraftSaver } from './draft-saver.svelte.ts';

interface Sent {
	readonly body: {
		readonly attempt: number;
		readonly revision: number;
		readonly learner: string;
		readonly answer: Answer | null;
		readonly work: WorkEdit;
	};
	readonly keepalive: boolean;
	answer(status: number, body: unknown): Promise<void>;
	fail(): Promise<void>;
}

/** A server that answers when told to, and a clock that only moves when told to. */
function aWorld(
	given: {
		revision?: number;
		savedAt?: string | null;
		answer?: Answer;
		seconds?: () => number | null;
	} = {},
) {
	const sent: Sent[] = [];
	const timers: { milliseconds: number; run: () => void }[] = [];
	const settle = async () => {
		for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
	};
	const saver = new DraftSaver({
		url: '/coding/a-case/draft',
		attempt: 1,
		revision: 0,
		savedAt: null,
		answer: blankAnswer(),
		notes: noWork(),
		learner: 'rosa',
		isAnswer: isEncounter,
		seconds: () => null,
		...given,
		send: (_url, init) =>
			new Promise((resolve, reject) => {
				sent.push({
					body: JSON.parse(typeof init.body === 'string' ? init.body : ''),
					keepalive: init.keepalive === true,
					answer: (status, body) => {
						resolve(new Response(JSON.stringify(body), { status }));
						return settle();
					},
					fail: () => {
						reject(new TypeError('no network'));
						return settle();
					},
				});
			}),
		after: (milliseconds, run) => {
			const timer = { milliseconds, run };
			timers.push(timer);
			return () => {
				if (timers.includes(timer)) timers.splice(timers.indexOf(timer), 1);
			};
		},
	});
	const ring = () => {
		const timer = timers.shift();
		timer?.run();
		return settle();
	};
	return { saver, sent, timers, ring, settle };
}

function coded(...codes: string[]): Answer {
	return { ...blankAnswer(), diagnoses: codes.map((code) => ({ code })) };
}

const SAVED = { revision: 1, savedAt: '2026-02-12T10:42:00.000Z' };
const NEWER = {
	reason: 'newer-draft',
	revision: 7,
	savedAt: '2026-02-12T11:00:00.000Z',
	answer: coded('R05.9'),
};

describe('saving as the learner types', () => {
	it('[UI4] waits for a pause and then sends the latest answer once', async () => {
		const { saver, sent, timers, ring } = aWorld();
		saver.note(coded('I1'));
		saver.note(coded('I10'));
		expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([600]);
		await ring();
		expect(sent.map(({ body }) => body)).toEqual([
			{ attempt: 1, revision: 0, learner: 'rosa', answer: coded('I10'), work: {} },
		]);
		await sent[0]?.answer(200, SAVED);
		expect(saver.current).toEqual({ kind: 'saved' });
		expect([saver.savedAt, saver.revision, saver.hasUnsaved]).toEqual([SAVED.savedAt, 1, false]);
	});

	it('[UI4] sends nothing where nothing changed', () => {
		const { saver, timers } = aWorld({ answer: coded('I10') });
		saver.note(coded('I10'));
		expect(timers).toEqual([]);
	});

	it('[UI4] rests again when a change is taken back before it was sent', () => {
		const { saver, timers } = aWorld({ answer: coded('I10'), savedAt: SAVED.savedAt });
		saver.note(coded('I1'));
		saver.note(coded('I10'));
		expect(timers).toEqual([]);
		expect(saver.current).toEqual({ kind: 'saved' });
	});

	it('[UI4] has one request under way at a time, and sends what came meanwhile after it', async () => {
		const { saver, sent, ring } = aWorld();
		saver.note(coded('I10'));
		await ring();
		saver.note(coded('I10', 'E11.9'));
		await ring();
		expect(sent).toHaveLength(1);
		await sent[0]?.answer(200, SAVED);
		expect(sent[1]?.body).toMatchObject({ revision: 1, answer: coded('I10', 'E11.9') });
		await sent[1]?.answer(200, { ...SAVED, revision: 2 });
		expect([saver.revision, saver.hasUnsaved]).toEqual([2, false]);
	});
});

describe('drafts saved elsewhere', () => {
	async function aConflict() {
		const world = aWorld();
		world.saver.note(coded('I10'));
		await world.ring();
		await world.sent[0]?.answer(409, NEWER);
		return world;
	}

	it('[UI5] stops and asks when a newer draft exists', async () => {
		const { saver, sent, timers } = await aConflict();
		expect(saver.current).toMatchObject({ kind: 'conflict', newer: { revision: 7 } });
		saver.note(coded('I10', 'E11.9'));
		expect([sent.length, timers.length, saver.hasUnsaved]).toEqual([1, 0, true]);
	});

	it('[UI5] saves over the newer draft only when told to keep mine', async () => {
		const { saver, sent, settle } = await aConflict();
		const kept = saver.keepMine();
		await settle();
		expect(sent[1]?.body).toMatchObject({ revision: 7, answer: coded('I10') });
		await sent[1]?.answer(200, { ...SAVED, revision: 8 });
		await kept;
		expect([saver.current, saver.revision]).toEqual([{ kind: 'saved' }, 8]);
	});

	it('[UI5] gives the newer draft out and builds on it when told to', async () => {
		const { saver, timers } = await aConflict();
		expect(saver.takeNewer()).toMatchObject({ answer: NEWER.answer, work: { note: '' } });
		expect([saver.revision, saver.savedAt, saver.hasUnsaved]).toEqual([7, NEWER.savedAt, false]);
		saver.note(NEWER.answer);
		expect(timers).toEqual([]);
	});

	it('[UI5] points to the score where the attempt was submitted elsewhere', async () => {
		const { saver, sent, ring } = aWorld();
		saver.note(coded('I10'));
		await ring();
		await sent[0]?.answer(409, {
			reason: 'already-submitted',
			location: '/coding/a-case/attempts/1',
		});
		expect(saver.current).toEqual({ kind: 'handed-in', location: '/coding/a-case/attempts/1' });
		expect(saver.hasUnsaved).toBe(false);
	});
});

describe('the work beside the answer', () => {
	const HEEL = { section: 'chart-note', quote: 'heel', occurrence: 0, note: '' };

	it('[LE12] tells what was written and marked since the last save, and nothing else', async () => {
		const { saver, sent, ring } = aWorld({ seconds: () => 12 });
		const answer = blankAnswer();
		saver.note(answer, { note: 'mine', highlights: [] });
		await ring();
		expect(sent[0]?.body.work).toEqual({ seconds: 12, note: 'mine' });
		await sent[0]?.answer(200, SAVED);
		saver.note(answer, { note: 'mine', highlights: [HEEL] });
		await ring();
		expect(sent[1]?.body.work).toEqual({ seconds: 12, highlights: [HEEL] });
		await sent[1]?.answer(200, SAVED);
		expect(saver.hasUnsaved).toBe(false);
		saver.note(coded('I10'), { note: 'mine', highlights: [HEEL] });
		await ring();
		expect(sent[2]?.body.work).toEqual({ seconds: 12 });
	});

	it('[ST35] keeps an answer at home that it did not change, and takes no other for its own', async () => {
		let seconds = 0;
		const given = { revision: 1, savedAt: SAVED.savedAt, answer: coded('I10') };
		const { saver, sent, ring } = aWorld({ ...given, seconds: () => seconds });
		saver.note(coded('I10'), { note: 'mine', highlights: [] });
		await ring();
		expect(sent[0]?.body).toMatchObject({ answer: null, work: { note: 'mine' } });
		// Another tab has saved an answer meanwhile: its revision is not this page's.
		await sent[0]?.answer(200, { ...SAVED, revision: 5 });
		seconds = 30;
		const telling = saver.saveTime();
		expect(sent[1]?.body).toMatchObject({ answer: null, work: { seconds: 30 } });
		await sent[1]?.answer(200, { ...SAVED, revision: 5 });
		await telling;
		saver.note(coded('I10', 'E11.9'));
		await ring();
		expect(sent[2]?.body).toMatchObject({ revision: 1, answer: coded('I10', 'E11.9') });
	});

	it('[WB21] tells the server of a beginning although nothing is written', async () => {
		const { saver, sent, settle } = aWorld({ seconds: () => 0 });
		const begun = saver.begin();
		await settle();
		expect(sent[0]?.body).toMatchObject({ answer: blankAnswer(), work: { seconds: 0 } });
		await sent[0]?.answer(200, SAVED);
		await begun;
		expect([saver.current, saver.revision]).toEqual([{ kind: 'saved' }, 1]);
	});

	it('[UI33] tells the time every half minute without a word, failed or not', async () => {
		let seconds = 0;
		const { saver, sent, timers } = aWorld({ seconds: () => seconds, savedAt: SAVED.savedAt });
		seconds = 29;
		await saver.saveTime();
		expect(sent).toEqual([]);
		seconds = 30;
		const telling = saver.saveTime();
		expect([saver.current, saver.hasUnsaved]).toEqual([{ kind: 'saved' }, false]);
		await sent[0]?.answer(503, { message: 'The disk is full.' });
		await telling;
		expect([saver.current, timers]).toEqual([{ kind: 'saved' }, []]);
		seconds = 59;
		await saver.saveTime();
		expect(sent).toHaveLength(1);
		seconds = 60;
		void saver.saveTime();
		expect(sent[1]?.body.work).toEqual({ seconds: 60 });
	});

	it('[UI33] tells the time when the page goes away, and asks nobody about it', () => {
		let seconds = 10;
		const { saver, sent } = aWorld({ seconds: () => seconds });
		seconds = 11;
		expect(saver.hasUnsaved).toBe(false);
		saver.leave();
		saver.leave();
		expect(sent.map(({ body }) => body.work)).toEqual([{ seconds: 11 }]);
	});

	it('[UI16] counts as saved what the form had with it, and no more', async () => {
		const { saver } = aWorld();
		saver.note(coded('I10'));
		await saver.hold();
		saver.note(coded('I10', 'E11.9'));
		saver.resume(SAVED);
		expect([saver.revision, saver.hasUnsaved]).toEqual([1, true]);
	});
});

describe('another record in the same browser', () => {
	const OTHER = { reason: 'other-learner', learner: 'sam', message: 'Not saved.' };

	it('[WB19] stops and says so, and saves into it only when told to', async () => {
		const { saver, sent, ring, settle, timers } = aWorld({ revision: 4, answer: coded('I1') });
		saver.note(coded('I10'));
		await ring();
		await sent[0]?.answer(409, OTHER);
		expect(saver.current).toEqual({ kind: 'other-learner', learner: 'sam', message: 'Not saved.' });
		saver.note(coded('I10', 'E11.9'));
		expect([sent.length, timers.length, saver.learner]).toEqual([1, 0, 'rosa']);
		const saving = saver.saveIntoOther();
		await settle();
		expect(sent[1]?.body).toMatchObject({
			learner: 'sam',
			revision: 0,
			answer: coded('I10', 'E11.9'),
		});
		await sent[1]?.answer(200, SAVED);
		await saving;
		expect([saver.current, saver.learner]).toEqual([{ kind: 'saved' }, 'sam']);
	});

	it('[WB19] hears of it from a form as well', () => {
		const { saver, timers } = aWorld();
		saver.meetOther('sam', 'Not saved.');
		saver.note(coded('I10'));
		expect([saver.current.kind, timers.length]).toEqual(['other-learner', 0]);
	});
});

describe('failures', () => {
	it('[UI6] tells the server’s sentence and tries again by itself, ever more slowly', async () => {
		const { saver, sent, timers, ring } = aWorld();
		saver.note(coded('I10'));
		await ring();
		await sent[0]?.answer(503, { message: 'The disk is full.' });
		expect(saver.current).toEqual({ kind: 'failed', message: 'The disk is full.' });
		expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([4000]);
		await ring();
		await sent[1]?.answer(503, { message: 'The disk is full.' });
		expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([8000]);
		await ring();
		await sent[2]?.answer(200, SAVED);
		expect(saver.current).toEqual({ kind: 'saved' });
	});

	it('[UI6] says so when the server can not be reached', async () => {
		const { saver, sent, ring } = aWorld();
		saver.note(coded('I10'));
		await ring();
		await sent[0]?.fail();
		expect(saver.current).toMatchObject({ kind: 'failed' });
		expect(saver.hasUnsaved).toBe(true);
	});

	it('[UI6] does not take an unreadable reply for a save', async () => {
		const { saver, sent, ring } = aWorld();
		saver.note(coded('I10'));
		await ring();
		await sent[0]?.answer(200, { revision: 'one' });
		expect(saver.current).toMatchObject({ kind: 'failed' });
	});
});

describe('leaving', () => {
	it('[UI16] sends what is unsaved in a request that outlives the page', () => {
		const { saver, sent } = aWorld({ revision: 3 });
		saver.note(coded('I10'));
		saver.leave();
		expect(sent).toHaveLength(1);
		expect(sent[0]).toMatchObject({
			keepalive: true,
			body: { revision: 3, answer: coded('I10') },
		});
	});

	it('[UI16] counts a request that is still under way', async () => {
		const { saver, sent, ring } = aWorld({ revision: 3 });
		saver.note(coded('I1'));
		await ring();
		saver.note(coded('I10'));
		saver.leave();
		expect(sent[1]?.body).toMatchObject({ revision: 4, answer: coded('I10') });
	});

	it('[UI16] sends nothing where all is saved', () => {
		const { saver, sent } = aWorld();
		saver.leave();
		expect(sent).toEqual([]);
	});

	it('[UI16] begins no save between the form’s going off and its coming back', async () => {
		const { saver, sent, timers, ring } = aWorld();
		saver.note(coded('I10'));
		await saver.hold();
		saver.note(coded('I10', 'E11.9'));
		expect([sent.length, timers.length]).toEqual([0, 0]);
		saver.resume(null);
		await ring();
		expect(sent[0]?.body.answer).toEqual(coded('I10', 'E11.9'));
	});

	it('[UI16] has nothing left to save once the sheet is handed in', () => {
		const { saver } = aWorld();
		saver.note(coded('I10'));
		saver.handIn('/coding/a-case/attempts/1');
		expect(saver.hasUnsaved).toBe(false);
	});
});
