import { describe, expect, it } from 'vitest';
import { listReckoners, openReckoner } from './open-reckoner.ts';
import { caseText } from './testing/case-text.ts';
import { aSitting, inSitting } from './testing/a-sitting.ts';
import { aLearner, openTestApp } from './testing/open-test-app.ts';

async function anApp() {
	return openTestApp({ 'a.md': caseText({ canary: 'x' }) });
}

describe('openReckoner', () => {
	it('[WB71] begins with an example and reckons what an address asks', async () => {
		const app = await anApp();
		const { who } = aLearner();
		const open = (query: string) =>
			openReckoner(app, who, 'drug-units', new URLSearchParams(query));
		const fresh = await open('');
		expect(fresh).toMatchObject({ reckoning: null, others: { length: 5 } });
		const asked = await open('given=36&unit=10&size=40&containers=1&kind=single');
		expect(asked).toMatchObject({
			reckoning: { problems: [], reckoned: { headline: '4 units with JZ.' } },
		});
		expect(await open('given=x')).toMatchObject({ reckoning: { reckoned: null } });
	});

	it('[WB71] knows no other helper', async () => {
		const app = await anApp();
		expect(await openReckoner(app, aLearner().who, 'magic', new URLSearchParams())).toBeNull();
	});

	it('[WB71] reads a code, in the book or not', async () => {
		const app = await anApp();
		const asked = new URLSearchParams('code=S52.501A');
		const opened = await openReckoner(app, aLearner().who, 'read-a-code', asked);
		expect(opened).toMatchObject({ reckoning: { problems: [] } });
	});

	it('[EX37] rests while an exam is sat', async () => {
		const app = await anApp();
		const { who } = aLearner();
		const sitting = inSitting(app, aSitting('exam', null));
		expect(await listReckoners(sitting, who)).toEqual([]);
		expect(await openReckoner(sitting, who, 'drug-units', new URLSearchParams())).toBe('rests');
		expect(await listReckoners(app, who)).toHaveLength(6);
	});
});
