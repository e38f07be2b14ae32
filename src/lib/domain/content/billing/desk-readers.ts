import { claimReader } from './claim/read-claim.ts';
import { conversationReader } from './conversation/read-conversation.ts';
import { denialReader } from './denial/read-denial.ts';
import { eligibilityReader } from './eligibility/read-eligibility.ts';
import { postingReader } from './posting/read-posting.ts';
import { receivablesReader } from './receivables/read-receivables.ts';
import type { DeskKind } from './desk-kind.ts';
import type { DeskReader } from './desk-reader.ts';

/** The reader of every desk. */
export const DESK_READERS: { readonly [Kind in DeskKind]: DeskReader<Kind> } = {
	claim: claimReader,
	eligibility: eligibilityReader,
	posting: postingReader,
	denial: denialReader,
	receivables: receivablesReader,
	conversation: conversationReader,
};
