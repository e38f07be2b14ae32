export { findReckoner, RECKONERS } from './reckoners.ts';
export type {
	Asked,
	CalendarDay,
	LookedUp,
	Reckoned,
	Reckoner,
	ReckonerAids,
	ReckonerField,
	ReckonerTable,
	Reckoning,
} from './reckoner.ts';
