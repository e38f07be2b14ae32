import { describe, expectTypeOf, it } from 'vitest';
import type {
	CaseKey,
	CaseSecrets,
	Evidence,
	KeyPart,
	QueryKey,
	WrongAnswer,
} from '#domain/content';
import type { CaseCard } from './case-card.ts';
import type { RevealedRevision } from './revealed-revision.ts';
import type { WorkspaceView } from './workspace-view.ts';

type Secret = CaseKey | CaseSecrets | KeyPart | Evidence | QueryKey | WrongAnswer;

/** True where some path of properties and items leads from a type to a secret one. */
type Reaches<Root> = Root extends Secret
	? true
	: Root extends readonly (infer Item)[]
		? Reaches<Item>
		: Root extends object
			? true extends { [Name in keyof Root]: Reaches<Root[Name]> }[keyof Root]
				? true
				: false
			: false;

describe('types of the pages before scoring', () => {
	it('[PR4] lets no path lead from a workspace or a card to a key', () => {
		expectTypeOf<Reaches<WorkspaceView>>().toEqualTypeOf<false>();
		expectTypeOf<Reaches<CaseCard>>().toEqualTypeOf<false>();
	});

	it('[PR4] would notice a path', () => {
		expectTypeOf<Reaches<RevealedRevision>>().toEqualTypeOf<true>();
		expectTypeOf<Reaches<{ a: readonly { b: KeyPart | null }[] }>>().toEqualTypeOf<true>();
	});
});
