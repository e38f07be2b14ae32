import { describe, expect, it } from 'vitest';
import { secureHeaders } from './security-headers.ts';

function headersAt(address: string, given: Record<string, string> = {}): Headers {
	const headers = new Headers(given);
	secureHeaders(headers, new URL(address));
	return headers;
}

describe('secureHeaders', () => {
	it('[WB11] puts every header on an answer', () => {
		expect(Object.fromEntries(headersAt('http://localhost:3000/'))).toEqual({
			'cache-control': 'private, no-store',
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': 'same-origin',
			'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
			'referrer-policy': 'same-origin',
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'DENY',
		});
	});

	it('[WB11] leaves out what browsers complain about on a plain LAN address', () => {
		const lan = headersAt('http://192.168.1.5:3000/');
		expect(lan.has('cross-origin-opener-policy')).toBe(false);
		expect(lan.get('x-frame-options')).toBe('DENY');
		for (const address of ['https://192.168.1.5/', 'http://127.0.0.1/', 'http://[::1]:3000/']) {
			expect(headersAt(address).get('cross-origin-opener-policy')).toBe('same-origin');
		}
	});

	it('[WB11] believes an answer that knows how long it may be kept', () => {
		const headers = headersAt('http://localhost/', { 'cache-control': 'private, max-age=60' });
		expect(headers.get('cache-control')).toBe('private, max-age=60');
	});
});
