import { CLAIM_FORMS } from '#domain/content';
import type { DeskRule } from '../rule.ts';
import { placeOf } from './form-can-be-read.ts';
import { placeIn } from './fence-tree.ts';

/** Fewer are a label and no reason. */
const FEWEST_WORDS = 4;

/** Every entry is scored with its rule; what a case is about also with its reason. */
export const itemHasItsRule: DeskRule = {
	id: 'CK73',
	title: 'Each item of a claim’s key has its rule, and each lesson is a reason in a sentence',
	why: 'Each entry of a scored form tells its rule, and what the case is about tells its own reason beside it. A word is no reason, and without a single lesson every entry weighs the same.',
	severity: 'error',
	isSuppressible: false,
	example: { on: 'claim', wrong: '"6": Child.', right: '"6": She is the insured\'s child.' },
	checkDesk({ written, read }, report) {
		if (read?.kind !== 'claim') return;
		const { key } = read.secrets;
		const form = CLAIM_FORMS[read.learner.matter.form];
		for (const field of form.fields) {
			const rule = form.items[field.item]?.rule ?? '';
			if (key.fields.has(field.name) && rule === '') {
				report(placeOf(written, field), `Item ${field.item} has no rule.`);
			}
		}
		for (const [entry, says] of key.lessons) {
			if (says.split(/\s+/).length >= FEWEST_WORDS && says.endsWith('.')) continue;
			report(
				placeIn(written, 'Key', ['lessons', entry]),
				`"${says}" is no reason: say why in a sentence.`,
			);
		}
		if (key.lessons.size === 0) {
			report(
				placeIn(written, 'Key', ['lessons']),
				'The key has no lesson: what is the case about?',
			);
		}
	},
};
