import type { SeededRandom } from './seeded-random.ts';
import { TEXT_MUTATIONS } from './text-mutations.ts';
import type { Room, TextMutation } from './text-mutations.ts';

const ways: readonly TextMutation[] = Object.values(TEXT_MUTATIONS);

/** Spoils a text in one to five ways, one after the other. */
export function mutateText(text: string, random: SeededRandom, room: Room): string {
	let mutant = text;
	for (let more = 0; more === 0 || (more < 5 && random.chance(0.5)); more++) {
		mutant = random.pick(ways)(mutant, random, room).slice(0, room.most);
	}
	return mutant;
}
