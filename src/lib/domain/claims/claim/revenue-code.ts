import { serviceKind } from '#domain/codes';
import type { ServiceKind } from '#domain/codes';

/** The few revenue codes outpatient cases meet, by the kind of service (FL 42). */
const BY_KIND: Readonly<Record<ServiceKind, string>> = {
	em: '0510',
	anesthesia: '0370',
	procedure: '0360',
	radiology: '0320',
	lab: '0300',
	therapy: '0420',
	medicine: '0940',
	drug: '0636',
	other: '0270',
};

const EMERGENCY_ROOM = '0450';

/** The revenue code under which a hospital bills a service; work in the emergency room has its own. */
export function revenueCodeFor(code: string, place: string): string {
	const kind = serviceKind(code);
	return place === '23' && (kind === 'em' || kind === 'procedure') ? EMERGENCY_ROOM : BY_KIND[kind];
}

/** States whether a code may stand beside a revenue code; what our list does not know is let pass. */
export function fitsRevenueCode(code: string, revenueCode: string): boolean {
	const usual = BY_KIND[serviceKind(code)];
	const isKnown = revenueCode === EMERGENCY_ROOM || Object.values(BY_KIND).includes(revenueCode);
	if (!isKnown || serviceKind(code) === 'other') return true;
	return revenueCode === usual || (revenueCode === EMERGENCY_ROOM && usual !== '0300');
}
