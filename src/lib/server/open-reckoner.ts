import { openCode } from '#domain/codebook';
import { isInExam } from '#domain/exams';
import { findReckoner, RECKONERS } from '#domain/reckoner';
import type { LookedUp, ReckonerAids, ReckonerField, Reckoning } from '#domain/reckoner';
import type { App } from '#server/app';
import { dayOf } from '#server/day-of';
import { readRecord } from '#server/read-record';
import type { Who } from '#server/who';

/** A helper by name. */
export interface NamedReckoner {
	readonly id: string;
	readonly title: string;
	readonly lead: string;
}

/** The page of a helper. */
export interface ReckonerView extends NamedReckoner {
	readonly source: string;
	/** With what was typed in them, or the example. */
	readonly fields: readonly (ReckonerField & { readonly value: string })[];
	/** Null before anything was asked. */
	readonly reckoning: Reckoning | null;
	/** The others. */
	readonly others: readonly NamedReckoner[];
}

/** The helpers that are to be had: none while their learner sits an exam. [EX37] */
export async function listReckoners(
	app: App,
	who: Who,
	now = new Date(),
): Promise<readonly NamedReckoner[]> {
	const { sittings } = await readRecord(app, who);
	if (isInExam(sittings, now)) return [];
	return RECKONERS.map(({ id, title, lead }) => ({ id, title, lead }));
}

const LONGEST = 60;

/** Opens a helper with what an address asks of it; `rests` during an exam, null where there is no such helper. [WB71] */
export async function openReckoner(
	app: App,
	who: Who,
	id: string,
	params: URLSearchParams,
	now = new Date(),
): Promise<ReckonerView | 'rests' | null> {
	const tool = findReckoner(id);
	if (tool === null) return null;
	const offered = await listReckoners(app, who, now);
	if (offered.length === 0) return 'rests';
	const isAsked = tool.fields.some(({ name }) => params.has(name));
	const asked = (name: string) => (params.get(name) ?? '').slice(0, LONGEST);
	const { title, lead, source, fields } = tool;
	return {
		...{ id, title, lead, source },
		fields: fields.map((field) => ({
			...field,
			value: isAsked ? asked(field.name) : field.start,
		})),
		reckoning: isAsked ? tool.reckon(asked, await aidsOf(app)) : null,
		others: offered.filter((one) => one.id !== id),
	};
}

/** What helpers may ask the books, as they hold today. */
async function aidsOf({ library, books }: App): Promise<ReckonerAids> {
	const open = await books.look((await library.look()).tables);
	const today = dayOf(null);
	const diagnoses = open.listOn('icd10cm', today);
	const tabular = diagnoses === null ? null : (await open.notesFor(diagnoses.year)).tabular;
	return {
		lookUp(system, code): LookedUp | null {
			const list = open.listOn(system, today);
			if (list === null) return null;
			const opened = openCode({ rows: list.index.rows, tabular, addenda: null }, code);
			if (opened === null) return null;
			const own = { code: opened.code, description: opened.description };
			const last = code.slice(-1);
			return {
				year: list.year,
				lines: [
					...opened.above
						.filter(({ level }) => level === 'code')
						.map((place) => ({ code: place.id, description: place.description })),
					own,
				],
				seventh:
					opened.sevenths?.characters.find(({ character }) => character === last)?.meaning ?? null,
			};
		},
	};
}
