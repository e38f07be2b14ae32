import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCaseFile } from '#domain/content';
import type { CaseKey } from '#domain/content';
import { readAnswerForm, scoreAnswer } from '#domain/scoring';
import { excessIn } from './document-limits.ts';
import { scoreShape } from './score-shape.ts';
import { aScore } from './testing/a-score.ts';

function everyKey(): readonly CaseKey[] {
	const folder = join(import.meta.dirname, '../../../../content/coding');
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.md'))
		.flatMap((file) => {
			const read = readCaseFile({ file, text: readFileSync(join(folder, file), 'utf8') });
			return read.ok ? [read.value.secrets.key] : [];
		});
}

describe('the shape of a stored score', () => {
	it('[LE7] holds every score the engine gives, and an import of it would be taken', () => {
		const keys = everyKey();
		expect(keys.length).toBeGreaterThan(0);
		for (const key of keys) {
			const codes = key.parts.flatMap(({ lines }) => lines.map(({ code }) => code));
			const typed = fc.oneof(fc.constantFrom(...codes), fc.string({ maxLength: 8 }));
			const service = fc.record({
				code: typed,
				modifiers: fc.constantFrom('', '25', '59 XS'),
				units: fc.constantFrom('', '1', '2'),
				pointers: fc.constantFrom('', 'A', 'BA'),
			});
			const rows = fc.tuple(
				fc.array(typed, { minLength: 1, maxLength: 12 }),
				fc.array(service, { minLength: 1, maxLength: 6 }),
			);
			fc.assert(
				fc.property(rows, ([diagnoses, services]) => {
					const fields = [
						...diagnoses.map((code, row) => [`dx.${row}.code`, code] as const),
						...services.flatMap((line, row) =>
							Object.entries(line).map(([name, text]) => [`px.${row}.${name}`, text] as const),
						),
					];
					const { answer } = readAnswerForm(fields);
					const outcome = scoreAnswer(key, answer);
					const score = outcome.state === 'scored' ? outcome.score : null;
					fc.pre(score !== null);
					const stored: unknown = JSON.parse(JSON.stringify(score));
					expect(scoreShape.safeParse(stored)).toEqual({ success: true, data: score });
					expect(excessIn({ answer, score })).toBeNull();
				}),
				{ numRuns: 40 },
			);
		}
	});

	it('[LE7] reads a score from before there were readings, money, confidence and hints', () => {
		const { reading, money, confidence, hints, ...early } = aScore();
		expect(scoreShape.parse(early)).toEqual({ ...early, reading, money, confidence, hints });
	});

	it('[LE7] reads money from before it was counted line by line and gross', () => {
		const early = { asCoded: 1, asSupported: 2, toRepay: 0, notBilled: 1, withoutFee: [] };
		const stored: unknown = { ...aScore(), money: early };
		expect(scoreShape.parse(stored).money).toEqual({ ...early, gross: null, lines: [] });
	});
});
