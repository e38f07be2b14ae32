import type { DenialKey, DenialMatter } from '#domain/content';
import type { ScoredItem } from '../desk-score.ts';

const POINTS = 15;

/** Did what has to go along go along, and nothing that has no business there? 15 points. [DN8] */
export function judgePapers(
	{ papers }: DenialMatter,
	{ enclose, mayEnclose }: DenialKey,
	given: readonly string[],
): ScoredItem[] {
	const title = (id: string) => papers.find((one) => one.id === id)?.title ?? id;
	const extra = given.filter((id) => !enclose.includes(id) && !mayEnclose.includes(id));
	if (enclose.length === 0) {
		const right = extra.length === 0 ? POINTS : 0;
		const none: ScoredItem = {
			id: 'papers',
			title: 'Papers that go along',
			status: extra.length === 0 ? 'right' : 'extra',
			given: given.length === 0 ? 'none' : given.map(title).join(', '),
			expected: 'none',
			reason:
				extra.length === 0
					? 'Nobody asked for papers, and none go.'
					: 'Nobody needs papers for this; what is sent without need is a patient’s record in the wrong place.',
			rule: 'HIPAA, minimum necessary: only what the purpose needs.',
			points: { right, of: POINTS },
		};
		return [none];
	}
	const share = Math.round((POINTS / enclose.length) * 10) / 10;
	let debt = extra.length * share;
	const needed = enclose.map((id, index): ScoredItem => {
		const of =
			index === enclose.length - 1 ? Math.round((POINTS - share * index) * 10) / 10 : share;
		const isThere = given.includes(id);
		const taken = isThere ? Math.min(debt, of) : 0;
		debt -= taken;
		return {
			id: `paper.${id}`,
			title: title(id),
			status: isThere ? 'right' : 'missed',
			given: isThere ? 'enclosed' : 'not enclosed',
			expected: 'enclosed',
			reason: papers.find((one) => one.id === id)?.says ?? '',
			rule: null,
			points: { right: isThere ? Math.round((of - taken) * 10) / 10 : 0, of },
		};
	});
	const needless = extra.map((id): ScoredItem => ({
		id: `paper.${id}`,
		title: title(id),
		status: 'extra',
		given: 'enclosed',
		expected: 'not enclosed',
		reason: 'It proves nothing the payer asks about.',
		rule: 'HIPAA, minimum necessary: only what the purpose needs.',
		points: { right: 0, of: 0 },
	}));
	return [...needed, ...needless];
}
