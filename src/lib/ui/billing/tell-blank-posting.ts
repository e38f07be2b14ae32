import type { PostingBalance } from '#domain/billing';
import { showMoney } from '../words/show-money.ts';

const PARTS: Readonly<Record<string, string>> = {
	allowed: 'what was allowed',
	paid: 'what was paid; 0.00 where nothing was',
	reason: 'group and reason',
	amount: 'the amount',
	becomes: 'what the amount becomes',
	what: 'what is posted',
	place: 'the line of the ledger',
};

/** Says what keeps a batch open: a field that is blank, or by how much a line or the payment is off. */
export function tellBlankPosting(field: string, balance: PostingBalance): string {
	const [kind = '', ...path] = field.split('.');
	if (kind === 'balance') {
		const line = path.join('.');
		const left = line === 'payment' ? balance.batch : (balance.lines.get(line) ?? 0);
		const what = line === 'payment' ? 'The payment' : `Line ${line}`;
		if (left === 0) return `${what} balances now.`;
		return left > 0
			? `${what} does not balance: ${showMoney(left)} is not posted.`
			: `${what} does not balance: ${showMoney(-left)} too much is posted.`;
	}
	const part = PARTS[path.at(-1) ?? ''] ?? 'something';
	const place =
		kind === 'line'
			? `Line ${path.slice(0, 2).join('.')}`
			: `Beside the lines, row ${path[0] ?? ''}`;
	return `${place}: ${part} is still blank.`;
}
