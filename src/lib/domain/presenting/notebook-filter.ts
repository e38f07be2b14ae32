/** What of the notebook is asked for; empty and `all` ask for everything. */
export interface NotebookFilter {
	readonly caseId: string;
	readonly skill: string;
	/** An error class. */
	readonly type: string;
	readonly state: 'all' | 'open' | 'right';
	/** Which half of the work. */
	readonly track: 'all' | 'coding' | 'billing';
	/** Only entries with a note of one's own. */
	readonly isNoted: boolean;
	/** From 1. */
	readonly page: number;
}

/** The names under which a filter stands in an address. */
const FIELDS = {
	caseId: 'case',
	skill: 'skill',
	type: 'type',
	state: 'state',
	track: 'track',
} as const;

const LONGEST_VALUE = 100;

/** Reads a filter from the fields of an address. What can not be read asks for everything. [PR24] */
export function readNotebookFilter(fields: { get(name: string): string | null }): NotebookFilter {
	const read = (name: string) => (fields.get(name) ?? '').slice(0, LONGEST_VALUE);
	const state = read(FIELDS.state);
	const track = read(FIELDS.track);
	const page = read('page');
	return {
		caseId: read(FIELDS.caseId),
		skill: read(FIELDS.skill),
		type: read(FIELDS.type),
		state: state === 'open' || state === 'right' ? state : 'all',
		track: track === 'coding' || track === 'billing' ? track : 'all',
		isNoted: read('noted') === 'yes',
		page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
	};
}

/** Writes a filter as the query of an address, without a question mark; empty where everything is asked for. */
export function writeNotebookFilter(filter: NotebookFilter): string {
	const pairs = [
		[FIELDS.caseId, filter.caseId],
		[FIELDS.skill, filter.skill],
		[FIELDS.type, filter.type],
		[FIELDS.state, filter.state === 'all' ? '' : filter.state],
		[FIELDS.track, filter.track === 'all' ? '' : filter.track],
		['noted', filter.isNoted ? 'yes' : ''],
		['page', filter.page === 1 ? '' : String(filter.page)],
	] as const;
	return pairs
		.filter(([, value]) => value !== '')
		.map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
		.join('&');
}
