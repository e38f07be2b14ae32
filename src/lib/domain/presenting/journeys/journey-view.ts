import type { CaseAsks, OpenQuestion } from '#domain/content';
import type {
	AuditAction,
	ChapterId,
	Happening,
	JourneyAction,
	JourneyScore,
	JudgedItem,
	Picks,
	PostedAmounts,
	Reflection,
} from '#domain/journeys';
import type { Answer } from '#domain/scoring';
import type { ClaimView, PolicyView, RemittanceView } from '../billing/desk-view.ts';
import type { EncounterFrame, HintsView, RenderedSection } from '../workspace-view.ts';

/** A journey on the shelf. */
export interface JourneyCard {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly specialty: string;
	readonly payer: string;
	readonly minutes: number;
	readonly isShort: boolean;
	readonly standing: 'new' | 'under-way' | 'done';
	/** The chapter that is open; null where none is. */
	readonly chapter: ChapterId | null;
	/** Whole percent of a run that is over. */
	readonly percent: number | null;
}

/** A published journey as it was rendered when its file was loaded: nothing secret is in it. */
export interface RenderedJourney {
	readonly coverage: readonly RenderedSection[];
}

/** The open chapter, with what lies on the desk. */
export type ChapterWork =
	| {
			readonly chapter: 'coverage';
			readonly questions: readonly OpenQuestion[];
			readonly picks: Picks;
	  }
	| {
			readonly chapter: 'coding';
			readonly encounter: EncounterFrame;
			readonly chart: readonly RenderedSection[];
			readonly taskHtml: string;
			readonly referenceHtml: string;
			readonly asks: CaseAsks;
			readonly answer: Answer;
			readonly hints: HintsView;
	  }
	| {
			readonly chapter: 'claim';
			readonly claim: ClaimView;
			readonly findings: readonly FindingView[];
			/** Why the last one came back; empty for the first. */
			readonly rejected: readonly FindingView[];
			readonly isLastTry: boolean;
			readonly fields: ClaimFieldsView;
	  }
	| {
			readonly chapter: 'remittance';
			readonly claim: ClaimView;
			readonly remittance: RemittanceView;
			readonly questions: readonly OpenQuestion[];
			readonly picks: Picks;
	  }
	| {
			readonly chapter: 'posting';
			readonly remittance: RemittanceView;
			/** Cents. */
			readonly charge: number;
			readonly amounts: PostedAmounts;
	  }
	| {
			readonly chapter: 'denial';
			readonly claim: ClaimView;
			readonly remittance: RemittanceView;
			readonly reply: string | null;
			readonly policy: PolicyView;
			readonly isLastTry: boolean;
			readonly action: JourneyAction | null;
			readonly fields: ClaimFieldsView;
	  }
	| {
			readonly chapter: 'balance';
			readonly remittances: readonly RemittanceView[];
			/** Cents taken at the desk. */
			readonly copay: number;
			readonly amount: number | null;
			readonly picks: Picks;
			readonly question: OpenQuestion;
	  }
	| {
			readonly chapter: 'audit';
			readonly payer: string;
			readonly claim: ClaimView;
			readonly action: AuditAction | null;
	  }
	| { readonly chapter: 'reflect-coder' | 'reflect-biller'; readonly reflection: Reflection };

/** Something a clearinghouse would stop. */
export interface FindingView {
	readonly rule: string;
	readonly item: string;
	readonly line: number | null;
	readonly reason: string;
	readonly fix: string;
}

/** What can be written on a claim before it goes out. */
export interface ClaimFieldsView {
	readonly member: string;
	readonly number: string;
	readonly sheet: Answer;
}

/** A chapter as it is worked on. */
export interface ChapterView {
	readonly journey: string;
	readonly title: string;
	readonly isShort: boolean;
	/** ISO; the day in the story. */
	readonly today: string;
	/** Chapters done before this one. */
	readonly after: number;
	/** Whether what would have happened may be looked at. */
	readonly mayLook: boolean;
	readonly coverage: readonly RenderedSection[];
	readonly story: StoryView;
	readonly work: ChapterWork;
}

/** What has happened so far, to be drawn and to be read. */
export interface StoryView {
	/** ISO; the day of the visit, from which days are counted. */
	readonly visit: string;
	readonly happened: readonly Happening[];
}

/** A journey before and between its chapters. */
export interface JourneyView {
	readonly card: JourneyCard;
	readonly story: StoryView;
	readonly done: readonly ChapterId[];
	readonly isCoded: boolean;
	/** When the latest run was begun and last worked on, ISO, UTC; null before. */
	readonly lastAt: string | null;
}

/** One side of a compared line. Cents. */
export interface ComparedSideView {
	readonly code: string;
	readonly words: string;
	readonly modifiers: readonly string[];
	readonly units: number | null;
	readonly pointers: readonly string[];
	readonly paid: number | null;
	readonly patient: number | null;
	readonly refusal: string;
}

/** What would have happened with the key's codes, beside what did. Only after the chart was coded. */
export interface ReplayView {
	readonly journey: string;
	readonly title: string;
	readonly isOver: boolean;
	readonly differs: number;
	readonly diagnoses: readonly {
		readonly mine: { readonly code: string; readonly words: string } | null;
		readonly key: { readonly code: string; readonly words: string } | null;
		readonly differs: boolean;
	}[];
	readonly services: readonly {
		readonly mine: ComparedSideView | null;
		readonly key: ComparedSideView | null;
		readonly differs: boolean;
	}[];
	readonly mine: { readonly end: string; readonly story: StoryView; readonly score: JourneyScore };
	readonly key: { readonly story: StoryView; readonly score: JourneyScore };
}

/** How a journey ended. */
export interface JourneyEndView {
	readonly journey: string;
	readonly title: string;
	readonly isShort: boolean;
	readonly score: JourneyScore;
	readonly end: string;
	readonly coding: readonly {
		readonly expected: string;
		readonly given: string;
		readonly reason: string;
		readonly rule: string | null;
		readonly type: string;
	}[];
	readonly items: readonly JudgedItem[];
	readonly story: StoryView;
	readonly reflections: { readonly coder: Reflection | null; readonly biller: Reflection | null };
	/** Whole minutes at each seat, long pauses left out; null where too little is known. */
	readonly minutes: { readonly coder: number; readonly biller: number };
	readonly hints: number;
}
