import type { NewerDraft } from './draft-reply.ts';

/** How far the saving of this sheet is. */
export type SaveState =
	| { readonly kind: 'blank' }
	| { readonly kind: 'waiting' }
	| { readonly kind: 'saving' }
	| { readonly kind: 'saved' }
	| { readonly kind: 'failed'; readonly message: string }
	| { readonly kind: 'conflict'; readonly newer: NewerDraft }
	/** Another record is open in this browser now; `learner` is the mark of whose. */
	| { readonly kind: 'other-learner'; readonly learner: string; readonly message: string }
	| { readonly kind: 'handed-in'; readonly location: string };
