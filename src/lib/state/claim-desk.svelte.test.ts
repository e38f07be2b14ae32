import { describe, expect, it } from 'vitest';
import { blankClaim } from '#domain/billing';
import { ClaimDesk, isClaim } from './claim-desk.svelte.ts';

describe('ClaimDesk', () => {
	it('[UI90] marks one box of those that belong together, and takes a mark away', () => {
		const desk = new ClaimDesk(blankClaim());
		desk.mark('10a', 'yes', true);
		desk.mark('10a', 'no', true);
		expect(desk.value('10a')).toBe('no');
		desk.mark('10a', 'yes', false);
		expect(desk.value('10a')).toBe('no');
		desk.mark('10a', 'no', false);
		expect(desk.value('10a')).toBe('');
	});

	it('[UI90] hands in what is filled in, and takes over what another page wrote', () => {
		const desk = new ClaimDesk(blankClaim());
		desk.write('1a', ' EVG1 ');
		desk.write('2', '  ');
		expect(desk.toAnswer()).toEqual({ ...blankClaim(), fields: { '1a': 'EVG1' } });
		desk.replace({ ...blankClaim(), confidence: 'sure', fields: { '26': 'A1' } });
		expect(desk.value('1a')).toBe('');
		expect(desk.toAnswer()).toMatchObject({ confidence: 'sure', fields: { '26': 'A1' } });
		expect(isClaim(desk.toAnswer())).toBe(true);
		expect(isClaim({ kind: 'denial' })).toBe(false);
	});
});
