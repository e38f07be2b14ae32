import { describe, expect, it } from 'vitest';
import { readListenAddress } from './listen-address.ts';

describe('where to listen', () => {
	it('[HO12] is port 3000 on every interface unless told otherwise', () => {
		const everywhere = { port: 3000, host: undefined, origin: undefined };
		expect(readListenAddress({})).toEqual(everywhere);
		expect(readListenAddress({ PORT: '', HOST: ' ', ORIGIN: '' })).toEqual(everywhere);
	});

	it('[HO12] follows PORT, HOST and ORIGIN', () => {
		const environment = { PORT: ' 8080 ', HOST: '127.0.0.1', ORIGIN: 'https://coding.example/' };
		expect(readListenAddress(environment)).toEqual({
			port: 8080,
			host: '127.0.0.1',
			origin: 'https://coding.example',
		});
	});

	it('[HO12] names what is wrong with a port', () => {
		for (const PORT of ['abc', '-1', '65536', '3000x', '3e3', '0x50', '30.5', '100000']) {
			expect(() => readListenAddress({ PORT }), PORT).toThrow(`PORT is "${PORT}"`);
		}
	});

	it('[HO12] names what is wrong with an origin', () => {
		for (const ORIGIN of ['coding.example', 'https://coding.example/app', 'ftp://a.example']) {
			expect(() => readListenAddress({ ORIGIN }), ORIGIN).toThrow(`ORIGIN is "${ORIGIN}"`);
		}
	});
});
