import type { Claim, ClaimPayer } from '#domain/claims';
import type { ClaimMatter } from '#domain/content';
import { institutionalOfForm } from './institutional-of-form.ts';
import { professionalOfForm } from './professional-of-form.ts';

/** The claim a filled form stands for, professional or institutional by its form. [CD3] */
export function claimOfForm(
	fields: Readonly<Record<string, string>>,
	matter: ClaimMatter,
	payer: ClaimPayer,
): Claim {
	return matter.form === 'cms-1500'
		? professionalOfForm(fields, matter, payer)
		: institutionalOfForm(fields, matter, payer);
}
