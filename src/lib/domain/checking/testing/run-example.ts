import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlaceTable } from '#domain/codes';
import type { Problem } from '#domain/result';
import { examineCase } from '../check-case.ts';
import { checkIds } from '../check-ids.ts';
import type { ExampleGround, Rule } from '../rule.ts';
import { deskTestAids } from './desk-test-aids.ts';
import { testAids } from './test-aids.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures');

/** The case the examples of all rules are edits of. It keeps every rule. */
export const soundCase = readFileSync(join(fixtures, 'sound', 'case.md'), 'utf8');
const soundTable = 'code,name\n11,Office\n23,Emergency room\n';

const soundWorkList = readFileSync(join(fixtures, 'sound', 'work-list.md'), 'utf8');
const soundPosting = readFileSync(join(fixtures, 'sound', 'posting.md'), 'utf8');
const soundCheck = readFileSync(join(fixtures, 'sound', 'eligibility.md'), 'utf8');
const soundCall = readFileSync(join(fixtures, 'sound', 'conversation.md'), 'utf8');
const soundDenial = readFileSync(join(fixtures, 'sound', 'denial.md'), 'utf8');

const soundClaim = readFileSync(join(fixtures, 'sound', 'claim.md'), 'utf8');

/** The sound file of an example with its wrong or right words in it. */
export function editFor({ example }: Rule, which: 'wrong' | 'right'): string {
	const { on, right, at = right, times = 1 } = example;
	const sound = soundOf(on);
	const pieces = sound.split(at);
	if (pieces.length !== 2)
		throw new Error(`"${at}" stands ${pieces.length - 1} times in the file.`);
	return pieces.join(which === 'wrong' ? example.wrong.repeat(times) : right);
}

function soundOf(on: ExampleGround): string {
	switch (on) {
		case 'table':
			return soundTable;
		case 'denial':
			return soundDenial;
		case 'claim':
			return soundClaim;
		case 'posting':
			return soundPosting;
		case 'receivables':
			return soundWorkList;
		case 'eligibility':
			return soundCheck;
		case 'conversation':
			return soundCall;
		default:
			return soundCase;
	}
}

/** What is found in a file that an example edited. */
export function findIn(rule: Rule, text: string): readonly Problem[] {
	if (rule.example.on === 'table') return readPlaceTable({ file: 'pos.csv', text }).problems;
	const desks = ['denial', 'claim', 'posting', 'receivables', 'eligibility', 'conversation'];
	if (desks.includes(rule.example.on)) {
		return examineCase({ file: 'desk.md', text }, deskTestAids()).problems;
	}
	const report = examineCase({ file: 'case.md', text }, testAids());
	if (rule.example.on === 'case') return report.problems;
	const first = examineCase({ file: 'first.md', text: soundCase }, testAids());
	return [...report.problems, ...checkIds([first, report])];
}
