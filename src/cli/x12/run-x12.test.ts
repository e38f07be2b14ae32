import { EXAMPLES } from '#domain/x12';
import { describe, expect, it } from 'vitest';
import { runX12 } from './run-x12.ts';

async function run(words: readonly string[], bytes: Uint8Array | string = EXAMPLES.claim) {
	const said: string[] = [];
	const complained: string[] = [];
	const written: Uint8Array[] = [];
	const code = await runX12(words, {
		terminal: {
			say: (text) => void said.push(text),
			complain: (text) => void complained.push(text),
		},
		read: (name) =>
			name === 'gone.837'
				? Promise.reject(new Error('no such file'))
				: Promise.resolve(typeof bytes === 'string' ? Buffer.from(bytes) : bytes),
		write: (more) => Promise.resolve(void written.push(more)),
	});
	return {
		code,
		said: said.join('\n'),
		complained: complained.join('\n'),
		written: Buffer.concat(written),
	};
}

describe('runX12', () => {
	it('[XT27] checks a right file with exit code 0', async () => {
		const { code, said } = await run(['check', 'a.837']);
		expect([code, said]).toEqual([0, 'a.837: 43 segments, nothing to find fault with.']);
	});

	it('[XT27] checks a wrong file with exit code 1 and says where, what and what to do', async () => {
		const { code, said } = await run(
			['check', 'a.837'],
			EXAMPLES.claim.replace('*250***', '*251***'),
		);
		expect(code).toBe(1);
		expect(said).toContain('a.837:27:14 error XT10 CLM02 (segment 27) CLM02 says 251.00');
		expect(said).toContain('Correct the total');
	});

	it('[XT27] does not fail for warnings', async () => {
		const { code, said } = await run(
			['check', 'a.837'],
			EXAMPLES.claim.replace('AUTH77', 'AUTH77*'),
		);
		expect(code).toBe(0);
		expect(said).toContain('0 errors, 1 warnings');
	});

	it('[XT27] gives JSON and nothing else', async () => {
		const checked: unknown = JSON.parse((await run(['check', 'a.837', '--json'])).said);
		expect(checked).toMatchObject({ file: 'a.837', segments: 43, errors: 0, findings: [] });
		const shown: unknown = JSON.parse((await run(['show', '--json', 'a.837'])).said);
		expect(shown).toMatchObject({ kinds: ['professional claims (837P)'] });
	});

	it('[XT27] shows every segment in words', async () => {
		const { code, said } = await run(['show', 'a.837']);
		expect(code).toBe(0);
		expect(said).toContain('CLM02    total charge: $250.00');
		expect(said).toContain('Loop 2010AA (billing provider)');
	});

	it.each([
		['UTF-8', Buffer.from(EXAMPLES.claim.replace('DOE', 'DÖE'))],
		['a byte-order mark', Buffer.from(`\uFEFF${EXAMPLES.remittance}`)],
		['Latin 1', Buffer.from(EXAMPLES.claim.replace('DOE', 'DÖE'), 'latin1')],
		[
			'every byte there is',
			Buffer.concat([
				Buffer.from(EXAMPLES.claim),
				Buffer.from(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
			]),
		],
	])('[XT27] [XT1] writes the same bytes again: %s', async (_name, bytes) => {
		const { code, written } = await run(['roundtrip', '-'], bytes);
		expect(code).toBe(0);
		expect(written.equals(bytes)).toBe(true);
	});

	it('[XT27] gives rubbish back and exit code 1', async () => {
		const { code, written } = await run(['roundtrip', '-'], 'rubbish');
		expect([code, written.toString()]).toEqual([1, 'rubbish']);
		expect((await run(['show', '-'], 'rubbish')).code).toBe(1);
	});

	it.each([
		[[], 'Say what to do'],
		[['chek', 'a'], 'Did you mean "check"?'],
		[['check'], 'needs a file'],
		[['check', 'a', 'b'], 'does not know what to do with "b"'],
		[['check', 'a', '--jsn'], 'Did you mean "json"?'],
		[['roundtrip', 'a', '--json'], 'nothing else'],
		[['check', 'gone.837'], 'nothing to read at gone.837'],
		[['constructor', 'a'], 'There is no command'],
	])('[XT27] answers %j with exit code 2 and a way on', async (words, sentence) => {
		const { code, complained } = await run(words);
		expect(code).toBe(2);
		expect(complained).toContain(sentence);
	});

	it('[XT27] helps', async () => {
		expect(await run(['--help'])).toMatchObject({ code: 0 });
	});
});
