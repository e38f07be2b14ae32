import { letterOf, nextSaid } from '$lib/state/coding-sheet.svelte.ts';
import type { SheetTools } from '$lib/ui/coding/sheet-tools.ts';

const SAID = { '': 'nothing said', sure: 'sure', unsure: 'unsure' } as const;

/** Goes on to the next thing to say of how sure one is of the line that has the focus. [UI30] */
export function sayHowSure(target: EventTarget | null, { sheet, say }: SheetTools): void {
	const name = target instanceof HTMLElement ? (target.getAttribute('name') ?? '') : '';
	const [, half, at] = /^(dx|px)\.(\d+)\./.exec(name) ?? [];
	const row = Number(at);
	const { diagnoses, procedures } = sheet.current;
	const line = half === 'dx' ? diagnoses[row] : half === 'px' ? procedures[row] : undefined;
	if (line === undefined || line.code.trim() === '') return;
	const sure = nextSaid(line.sure);
	if (half === 'dx') sheet.sayOfDiagnosis(row, sure);
	else sheet.sayOfProcedure(row, sure);
	say(`${half === 'dx' ? `Diagnosis ${letterOf(row)}` : `Line ${row + 1}`}: ${SAID[sure]}.`);
}
