export { openChapter } from './journeys/open-chapter.ts';
export {
	answerChapter,
	beginJourney,
	saveChapter,
	takeJourneyHint,
} from './journeys/journey-form.ts';
export type { ChapterReply } from './journeys/journey-form.ts';
export { openJourney, openJourneyEnd, openReplay } from './journeys/open-journey.ts';
export { listJourneys } from './journeys/list-journeys.ts';
export { openTryBoth } from './journeys/open-try-both.ts';
