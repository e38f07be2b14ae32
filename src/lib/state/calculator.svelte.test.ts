import { describe, expect, it } from 'vitest';
import { Calculator, SIGNS } from './calculator.svelte.ts';

/** Presses keys one by one; = and C are keys too. */
function press(keys: string, calculator = new Calculator()): Calculator {
	for (const key of keys) {
		const sign = SIGNS.find((one) => one === key);
		if (sign !== undefined) calculator.sign(sign);
		else if (key === '=') calculator.equals();
		else if (key === 'C') calculator.clear();
		else if (key === '<') calculator.back();
		else calculator.digit(key);
	}
	return calculator;
}

describe('the calculator', () => {
	it.each([
		['12+3=', '15'],
		['0.1+0.2=', '0.3'],
		['100−7.5−2.5=', '90'],
		['2+3×4=', '20'],
		['9÷0=', 'Not a number'],
		['9÷0=7', '7'],
		['5+×3=', '15'],
		['12<4', '14'],
		['1.2.5', '1.25'],
		['007', '7'],
		['8C', '0'],
		['2+3=4+1=', '5'],
	])('[UI51] works out %s', (keys, shown) => {
		expect(press(keys).shown).toBe(shown);
	});

	it('[UI51] keeps a tape of every sum', () => {
		const calculator = press('80×20=−5=');
		expect(calculator.tape.map(({ sum, result }) => `${sum} = ${result}`)).toEqual([
			'80 × 20 = 1600',
			'1600 − 5 = 1595',
		]);
		calculator.wipeTape();
		expect(calculator.tape).toEqual([]);
	});
});
