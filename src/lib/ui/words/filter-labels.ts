import type { FilterField, ListedField, ShelfFilter, ShelfOption } from '#domain/presenting';

const FIELDS: Readonly<Record<FilterField, string>> = {
	q: 'Words',
	specialty: 'Specialty',
	skill: 'Skill',
	section: 'Exam section',
	difficulty: 'Difficulty',
	length: 'Length',
	standing: 'Yours',
	best: 'Best score',
	order: 'Order',
};

/** What a field says where nothing is chosen. */
const ANY: Readonly<Record<Exclude<FilterField, 'q'>, string>> = {
	specialty: 'All specialties',
	skill: 'All skills',
	section: 'All sections',
	difficulty: 'Any',
	length: 'Any',
	standing: 'All',
	best: 'Any',
	order: 'Easiest first',
};

/** Values that are words of the program; what the cases bring along has its own name. */
const VALUES: Readonly<Record<string, string>> = {
	'length short': 'Up to 10 min',
	'length middle': '11 to 15 min',
	'length long': 'Over 15 min',
	'standing new': 'Not started',
	'standing draft': 'Draft under way',
	'standing done': 'Done',
	'standing not-right': 'Done, not right in full',
	'best low': 'Below 50%',
	'best fair': '50 to 89%',
	'best high': '90 to 99%',
	'best full': '100%',
	'order hardest': 'Hardest first',
	'order shortest': 'Shortest first',
	'order lowest': 'Lowest best score first',
	'order title': 'By title',
	'difficulty 1': '1, easiest',
	'difficulty 5': '5, hardest',
};

/** Names a field of the shelf's filter. */
export function labelFilter(field: FilterField): string {
	return FIELDS[field];
}

/** What stands in a list where nothing is chosen. */
export function labelAny(field: Exclude<FilterField, 'q'>): string {
	return ANY[field];
}

/** Names a value of a field; `name` is what the cases call it. */
export function labelValue(field: FilterField, id: string, name = id): string {
	return VALUES[`${field} ${id}`] ?? name;
}

/** What a field is set to, as somebody would say it. */
export function sayFilter(
	field: FilterField,
	filter: ShelfFilter,
	options: Readonly<Record<ListedField, readonly ShelfOption[]>>,
): string {
	const value = filter[field];
	if (field === 'q' || field === 'order') return `“${value}”`;
	const said = labelValue(field, value, options[field].find(({ id }) => id === value)?.name);
	return field === 'difficulty' ? `difficulty ${value}` : said;
}
