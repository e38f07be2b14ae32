import type { RuleFinding, SheetRule } from '../sheet-remark.ts';

/** Every line of a professional claim points to a diagnosis that is there. A hospital's claim has no pointers. */
export const pointerStands: SheetRule = {
	id: 'SH13',
	title: 'Every line points to a diagnosis',
	check({ sheet: { perspective, diagnoses, procedures } }) {
		if (perspective !== 'professional') return [];
		return procedures.flatMap(({ code, pointers }, row): RuleFinding[] => {
			if (code === '') return [];
			const astray = pointers.filter(
				(letter) => (diagnoses[letter.charCodeAt(0) - 65]?.code ?? '') === '',
			);
			const twice = pointers.filter((letter, at) => pointers.indexOf(letter) !== at);
			const reasons = [
				...(pointers.length === 0 ? [`${code} points to no diagnosis.`] : []),
				...astray.map((letter) => `${code} points to row ${letter}, which is blank.`),
				...twice.map((letter) => `${code} points to row ${letter} twice.`),
			];
			return reasons.map((reason) => ({
				rows: [{ half: 'service', row }],
				reason,
				look: 'Why the chart says it was done. The main reason comes first.',
				source: 'CMS-1500 item 24E',
				page: null,
			}));
		});
	},
};
