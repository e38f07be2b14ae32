import { expect, it } from 'vitest';
import { showSigned } from './show-signed.ts';

it('[UI51] writes what is taken back with a minus, and nothing without one', () => {
	expect([showSigned(0), showSigned(6_500), showSigned(-123_450)]).toEqual([
		'$0.00',
		'$65.00',
		'−$1,234.50',
	]);
});
