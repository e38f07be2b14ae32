import type { Reckoner } from './reckoner.ts';
import { anesthesiaUnitsTool } from './tools/anesthesia-units-tool.ts';
import { drugUnitsTool } from './tools/drug-units-tool.ts';
import { globalPeriodTool } from './tools/global-period-tool.ts';
import { readCodeTool } from './tools/read-code-tool.ts';
import { therapyUnitsTool } from './tools/therapy-units-tool.ts';
import { visitLevelTool } from './tools/visit-level-tool.ts';

/** Every helper, in the order in which they are offered. */
export const RECKONERS: readonly Reckoner[] = [
	visitLevelTool,
	globalPeriodTool,
	drugUnitsTool,
	therapyUnitsTool,
	anesthesiaUnitsTool,
	readCodeTool,
];

/** The helper an address names; null where there is none. */
export function findReckoner(id: string): Reckoner | null {
	return RECKONERS.find((one) => one.id === id) ?? null;
}
