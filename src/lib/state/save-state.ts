import type { AnyAnswer } from '#domain/learning';
import type { Answer } from '#domain/scoring';
import type { NewerDraft } from './draft-reply.ts';

/** How far the saving of this sheet is. */
export type SaveState<Given extends AnyAnswer = Answer> =
	| { readonly kind: 'blank' }
	| { readonly kind: 'waiting' }
	| { readonly kind: 'saving' }
	| { readonly kind: 'saved' }
	| { readonly kind: 'failed'; readonly message: string }
	| { readonly kind: 'conflict'; readonly newer: NewerDraft<Given> }
	/** Another record is open in this browser now; `learner` is the mark of whose. */
	| { readonly kind: 'other-learner'; readonly learner: string; readonly message: string }
	| { readonly kind: 'handed-in'; readonly location: string };
