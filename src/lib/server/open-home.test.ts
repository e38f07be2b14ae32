import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIRST_CASE } from '#domain/presenting';
import { readAnswerForm } from '#domain/scoring';
import { openComparison } from './open-comparison.ts';
import { openExamStart } from './open-exam-start.ts';
import { openHome } from './open-home.ts';
import { submitAttempt } from './submit-attempt.ts';
import { caseText } from './testing/case-text.ts';
import { aLearner, openTestApp } from './testing/open-test-app.ts';
import { identify } from './who.ts';

/* What the front page leads to, and that it is there. */

const project = join(import.meta.dirname, '../../..');
const careers = readFileSync(join(project, 'content/careers.md'), 'utf8');

const WRONG = readAnswerForm([
	['dx.0.code', 'I10'],
	['px.0.code', '99213'],
]);

describe('openHome', () => {
	it('[WB61] begins with the guided case, and offers it until it was coded', async () => {
		const guided = caseText({ id: FIRST_CASE, title: 'First' });
		const app = await openTestApp({ 'a.md': caseText({ id: 'a' }), 'z.md': guided });
		const { who, learner } = aLearner();
		expect(await openHome(app, who)).toMatchObject({
			first: { id: FIRST_CASE },
			coding: { next: null, casesDone: 0, percent: null },
		});
		expect((await openExamStart(app, who)).first?.id).toBe(FIRST_CASE);
		await submitAttempt(app, learner, { caseId: FIRST_CASE, attempt: 1, reading: WRONG });
		expect(await openHome(app, who)).toMatchObject({
			first: null,
			coding: { next: { id: 'a' }, casesDone: 1, casesInAll: 2 },
		});
		expect(await openExamStart(app, who)).toMatchObject({ first: null, next: { id: 'a' } });
	});

	it('[WB61] has no guide where this server does not hold its case', async () => {
		const app = await openTestApp({ 'a.md': caseText({ id: 'a' }) });
		expect(await openHome(app, identify(undefined))).toMatchObject({
			first: null,
			coding: { next: { id: 'a' } },
			billing: { resume: null, next: null, casesInAll: 0 },
		});
	});

	it('[WB60] leads to the comparison only where there is one', async () => {
		const app = await openTestApp({});
		const visitor = identify(undefined);
		expect(await openComparison(app)).toBeNull();
		expect((await openHome(app, visitor)).hasComparison).toBe(false);
		app.content.write('/own/careers.md', careers);
		app.passTime();
		const opened = await openComparison(app);
		expect(opened?.comparison.aspects.length).toBeGreaterThan(5);
		expect(opened?.tryCase).toBeNull();
		expect((await openHome(app, visitor)).hasComparison).toBe(true);
		app.content.write('/own/coding/first.md', caseText({ id: FIRST_CASE }));
		app.passTime();
		expect((await openComparison(app))?.tryCase).toBe(FIRST_CASE);
	});
});
