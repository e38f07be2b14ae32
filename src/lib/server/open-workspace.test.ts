import { describe, expect, it } from 'vitest';
import { StoreFailure } from './learner-store.ts';
import { openWorkspace, reopenWorkspace } from './open-workspace.ts';
import { caseText } from './testing/case-text.ts';
import { aLearner, openTestApp } from './testing/open-test-app.ts';

/** An app whose learners can not be read from now on. */
async function anUnreadableApp() {
	const app = await openTestApp({ 'a.md': caseText() });
	const fail = () => Promise.reject(new StoreFailure('not-writable'));
	return { ...app, store: { ...app.store, readRecord: fail, readDraft: fail } };
}

describe('reopenWorkspace', () => {
	it('[WB18] opens the case without a record where the record can not be read', async () => {
		const app = await anUnreadableApp();
		const { who } = aLearner();
		await expect(openWorkspace(app, who, 'heel-ulcer')).rejects.toBeInstanceOf(StoreFailure);
		expect(await reopenWorkspace(app, who, 'heel-ulcer')).toMatchObject({
			caseId: 'heel-ulcer',
			attempt: 1,
			draftSavedAt: null,
		});
		expect(await reopenWorkspace(app, who, 'nowhere')).toBeNull();
	});

	it('[WB18] hides no fault of ours', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		const broken = {
			...app,
			store: { ...app.store, readRecord: () => Promise.reject(new Error('x')) },
		};
		const { who } = aLearner();
		await expect(reopenWorkspace(broken, who, 'heel-ulcer')).rejects.toThrow('x');
	});
});
