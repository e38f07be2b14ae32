import { bestWords, walkCall } from '#domain/billing';
import type { CallSoFar } from '#domain/billing';
import type { ConversationKey, ConversationMatter } from '#domain/content';
import type { CallView, TranscriptView } from './call-view.ts';

/** The call as far as it has come. Of the rest nothing is at hand here: the server walked it. [PR47] */
export function presentCall(
	{ caller, time, direction }: ConversationMatter,
	call: CallSoFar,
): CallView {
	return { line: caller, time, direction, call };
}

/** A scored call, turn by turn, with what was best to be said where that was something else. [PR48] */
export function presentTranscript(
	{ caller, time }: ConversationMatter,
	key: ConversationKey,
	choices: readonly string[],
): TranscriptView {
	const { steps, at } = walkCall(key, choices);
	const best = bestWords(key);
	return {
		...{ line: caller, time, scene: at.scene, caller: at.caller },
		turns: steps.map(({ turn, option }) => {
			const better = best.get(turn.id);
			return {
				id: turn.id,
				scene: turn.scene,
				caller: turn.caller,
				says: option.says,
				feedback: option.feedback,
				better: better === undefined || better.id === option.id ? null : better.says,
			};
		}),
	};
}
