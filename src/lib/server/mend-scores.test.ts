import { describe, expect, it } from 'vitest';
import { readAnswerForm } from '#domain/scoring';
import { mendScores } from './mend-scores.ts';
import { submitAttempt } from './submit-attempt.ts';
import { caseText } from './testing/case-text.ts';
import { payerText } from './testing/payer-text.ts';
import { aLearner, openTestApp } from './testing/open-test-app.ts';

const NAME = { caseId: 'heel-ulcer', number: 1 };

describe('mendScores', () => {
	it('[WB9] scores again what lost its score, against the revision it was submitted to', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		app.content.write('/own/payers/evergreen-ppo.md', payerText());
		app.passTime();
		const { who, learner } = aLearner();
		const reading = readAnswerForm([
			['dx.0.code', 'E11.621'],
			['px.0.code', '99214'],
		]);
		await submitAttempt(app, learner, { caseId: 'heel-ulcer', attempt: 1, reading });
		const whole = await app.store.readAttempt(learner, NAME);
		expect(whole?.scored?.event.score.money).toMatchObject({ asCoded: 12_000 });
		app.content.remove('/own/coding/a.md');
		app.passTime();

		const appended: unknown[] = [];
		const [summary] = (await app.store.readRecord(learner)).attempts;
		const store = {
			...app.store,
			readUnscored: () => Promise.resolve(summary ? [summary] : []),
			appendScore: (_learner: unknown, score: unknown) => {
				appended.push(score);
				return Promise.resolve(null);
			},
		};
		await mendScores({ ...app, store }, who);
		expect(appended).toMatchObject([
			{ attempt: NAME, cause: 'auto', actor: 'scorer', score: whole?.scored?.event.score },
		]);
	});

	it('[WB9] leaves alone what can not be mended', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		const { who } = aLearner();
		await expect(mendScores(app, who)).resolves.toBeUndefined();
	});
});
