import type { FormKind } from '#domain/content';
import type { PolicyView, RemittanceView } from './desk-view.ts';

/** The claims desk: a form to fill in, and what it is filled in from. */
export interface ClaimDeskView {
	readonly form: FormKind;
	readonly roster: readonly {
		readonly name: string;
		readonly role: string;
		readonly npi: string;
		readonly taxonomy: string;
	}[];
	readonly numbers: readonly {
		readonly name: string;
		readonly number: string;
		readonly says: string;
	}[];
	/** Documents that go along, in words. */
	readonly attached: readonly string[];
	/** What a payer before this one decided; null where there was none. */
	readonly prior: RemittanceView | null;
	/** What this payer decided of the claim that is sent again; null for a first claim. */
	readonly earlier: RemittanceView | null;
	readonly policy: PolicyView;
}
