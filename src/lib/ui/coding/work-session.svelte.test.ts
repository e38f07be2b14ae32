import { noWork } from '#domain/learning';
import { blankAnswer } from '#domain/scoring';
import type { Answer } from '#domain/scoring';
import { isEncounter } from '$lib/state/draft-reply.ts';
import { DraftSaver } from '$lib/state/draft-saver.svelte.ts';
import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { WorkSession } from './work-session.svelte.ts';
import type { WorkReply } from './work-reply.ts';

/** A session whose server takes every draft, and a page that counts what it was asked. */
function aSession(given: { reply?: WorkReply<Answer>; isBegun?: boolean } = {}) {
	let revision = 0;
	const replaced: Answer[] = [];
	const reload = vi.fn<() => void>();
	const session = new WorkSession<Answer>({
		work: noWork(),
		hints: { taken: [], of: 2 },
		isBegun: given.isBegun ?? true,
		reply: given.reply ?? null,
		openSaver: (seconds) =>
			new DraftSaver({
				url: '/coding/a-case/draft',
				attempt: 1,
				revision: 0,
				savedAt: null,
				answer: blankAnswer(),
				notes: noWork(),
				learner: 'rosa',
				isAnswer: isEncounter,
				seconds,
				send: () => {
					revision += 1;
					const body = { revision, savedAt: '2026-02-12T10:00:00.000Z' };
					return Promise.resolve(new Response(JSON.stringify(body)));
				},
				after: () => () => undefined,
			}),
		replace: (answer) => replaced.push(answer),
		reload,
		firstField: 'input',
		leaveQuestion: 'Leave?',
	});
	session.isLive = true;
	return { session, replaced, reload };
}

const coded = (code: string): Answer => ({ ...blankAnswer(), diagnoses: [{ code }] });

describe('a sitting at a case', () => {
	it('[UI33] keeps its clock running through a save, which is no sign of its learner', async () => {
		const { session } = aSession();
		let begun = 0;
		const end = $effect.root(() => {
			$effect(() => {
				if (session.isCounting) begun += 1;
			});
		});
		flushSync();
		expect(begun).toBe(1);
		session.saver.note(coded('I10'));
		flushSync();
		await session.saver.saveNow();
		flushSync();
		expect(session.saver.current.kind).toBe('saved');
		expect(begun).toBe(1);
		session.saver.handIn('/elsewhere');
		flushSync();
		expect(session.isCounting).toBe(false);
		end();
	});

	it('[UI33] counts nothing before the start', () => {
		const { session } = aSession({ isBegun: false });
		expect(session.isCounting).toBe(false);
		session.start();
		expect(session.isCounting).toBe(true);
	});

	it('[UI5] takes the newer draft in the place of its own, and asks for the page again', () => {
		const newer = { revision: 4, savedAt: '2026-02-12T10:00:00.000Z', answer: coded('I10') };
		const { session, replaced, reload } = aSession({
			reply: { conflict: { ...newer, work: { ...noWork(), note: 'from over there' } } },
		});
		expect(session.saver.current.kind).toBe('conflict');
		session.loadNewer();
		expect(replaced).toEqual([coded('I10')]);
		expect(session.notes.current.note).toBe('from over there');
		expect(reload).toHaveBeenCalledTimes(1);
	});

	it('[UI16] stays where its changes can not be saved and its learner says so', () => {
		const { session } = aSession();
		const cancel = vi.fn<() => void>();
		session.guard({ type: 'link', cancel });
		expect(cancel).not.toHaveBeenCalled();
		session.saver.note(coded('I10'));
		session.saver.meetOther('ben', 'Another record is open.');
		vi.stubGlobal('confirm', () => false);
		session.guard({ type: 'link', cancel });
		vi.unstubAllGlobals();
		expect(cancel).toHaveBeenCalledTimes(1);
	});

	it('[UI14] leaves to the field what is no command, and knows no sureness where there is none', () => {
		const { session } = aSession();
		const done: string[] = [];
		const actions = { mark: () => done.push('mark'), showKeys: () => done.push('keys') };
		const press = (init: KeyboardEventInit) => {
			const event = new KeyboardEvent('keydown', { ...init, cancelable: true });
			session.press(event, actions);
			return event.defaultPrevented;
		};
		expect(press({ key: 'a', code: 'KeyA' })).toBe(false);
		expect(press({ key: 'c', code: 'KeyC', altKey: true })).toBe(false);
		expect(press({ key: 'm', code: 'KeyM', altKey: true })).toBe(true);
		expect(press({ key: '?', code: 'Slash' })).toBe(true);
		expect(done).toEqual(['mark', 'keys']);
	});

	it('[UI9] says nothing more of a field that was edited since', () => {
		const problems = [{ field: 'px.0.units', message: 'Units are a number.' }];
		const { session } = aSession({ reply: { problems } });
		expect(session.problems).toEqual(problems);
		const field = document.createElement('input');
		field.name = 'px.0.units';
		field.addEventListener('input', session.noteEdit);
		field.dispatchEvent(new Event('input'));
		expect(session.problems).toEqual([]);
	});
});
