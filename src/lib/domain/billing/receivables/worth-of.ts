import { comesFirst } from '#domain/content';
import type { AccountKey, OpenAccount } from '#domain/content';

/** Cents that come in when an account is worked right; nothing where it is given up, waits, or goes back. [RV3] */
export function worthOf({ expected }: OpenAccount, { action }: AccountKey): number {
	return action === 'write-off' || action === 'nothing' || comesFirst(action) ? 0 : expected;
}

/** States whether an account is lost unless it is worked before the list is taken up again. [RV3] */
export function isAtRisk(
	account: OpenAccount,
	key: AccountKey,
	{ today, next }: { readonly today: string; readonly next: string },
): boolean {
	const { due } = account;
	return due !== null && due >= today && due < next && worthOf(account, key) > 0;
}
