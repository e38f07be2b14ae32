import { describe, expect, it } from 'vitest';
import { nameObjective } from './name-objective.ts';

describe('nameObjective', () => {
	it('[PR12] names the sections of the CPC and the tasks of the CBCS', () => {
		expect(nameObjective('CPC-14').name).toBe('CPC 14: ICD-10-CM');
		expect(nameObjective('CPC-18').name).toBe('CPC 18: Cases');
		expect(nameObjective('CBCS-3.7').name).toBe('CBCS 3.7: Modifiers');
		expect(nameObjective('CBCS-4').name).toBe('CBCS 4: Billing and reimbursement');
		expect(nameObjective('CBCS-4.2').name).toBe('CBCS 4.2: Claim forms');
	});

	it('[PR12] leaves what it does not know as it is', () => {
		expect(nameObjective('CPC-19')).toEqual({ id: 'CPC-19', name: 'CPC-19' });
		expect(nameObjective('CCS-1').name).toBe('CCS-1');
	});
});
