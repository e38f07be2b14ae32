import type { AttemptName } from '#domain/learning';
import type { EventPlace, PlacedEvent } from './event-log.ts';

/** Where an attempt's submission and its latest score stand in the log. */
export interface AttemptPlace {
	readonly submitted: EventPlace;
	readonly scored: EventPlace | null;
}

/** Finds an attempt's events by name, so that one old score can be opened without reading the log. */
export class AttemptPlaces {
	readonly #places = new Map<string, AttemptPlace>();

	/** A score without its submission has no place: nothing could be shown of it. */
	add({ stored: { event }, place }: PlacedEvent): void {
		switch (event.type) {
			case 'attempt-submitted':
				this.#places.set(nameOf(event.attempt), { submitted: place, scored: null });
				break;
			case 'attempt-scored': {
				const name = nameOf(event.attempt);
				const known = this.#places.get(name);
				if (known !== undefined) this.#places.set(name, { ...known, scored: place });
				break;
			}
			case 'learner-renamed':
			case 'finding-noted':
			case 'sitting':
			case 'journey':
			case 'code-marked':
		}
	}

	/** Puts back what was kept in a state file. */
	restore(attempt: AttemptName, place: AttemptPlace): void {
		this.#places.set(nameOf(attempt), place);
	}

	find(attempt: AttemptName): AttemptPlace | null {
		return this.#places.get(nameOf(attempt)) ?? null;
	}
}

function nameOf({ caseId, number }: AttemptName): string {
	return `${caseId} ${number}`;
}
