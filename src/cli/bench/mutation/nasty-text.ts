import type { SeededRandom } from './seeded-random.ts';

/** Characters that mean something to YAML, markdown or a regular expression, and some nobody expects. */
export const NASTY_CHARACTERS = [
	...' \t\n\r#`-[]{}()<>"\'*_:|&!%@?,\\~^$.+=;/',
	...'a0X9é',
	'\u0000',
	'\u0007',
	'\u007f',
	'\u00a0',
	'\u200b',
	'\u200f',
	'\u2028',
	'\u202e',
	'\u0301',
	'\ufeff',
	'\ufffd',
	'\ud800',
	'\udc00',
	'ß',
	'ﬁ',
	'İ',
	'٣',
	'💊',
];

/** Beginnings that a reader of YAML, markdown or quotes may go deep into. */
export const NESTING_PATTERNS = [
	...['[', '{', '(', '"', "'", '`', '> ', '- ', '? ', '* ', '[[', '{a: ', '[{', '![', '](', '**_'],
	...[
		'a: ',
		'- - ',
		'&a ',
		'*a ',
		'!!x ',
		'| ',
		'"\\',
		'\\"',
		'# ',
		'## ',
		'### a\n',
		'```\n',
		'~~~\n',
	],
	...[
		'1. ',
		'---\n',
		'0-',
		'123-45-',
		'555-',
		'E11.',
		'99213 ',
		'a-',
		'<a ',
		'&amp;',
		'\r\n',
		'| a ',
	],
];

/** Words that stand in case files and answers, in places where they do not belong. */
export const KNOWN_TOKENS = [
	...[
		'true',
		'false',
		'null',
		'~',
		'',
		'0',
		'1',
		'-1',
		'12',
		'64',
		'99999999',
		'1e308',
		'00100',
		'.5',
	],
	...[
		'E11.621',
		'L97.422',
		'I10',
		'W19.XXXA',
		'T36.0X5A',
		'QA0.0101',
		'Z79.84',
		'99214',
		'20610',
		'J0897',
	],
	...['JW', 'RT', '50', '59', 'XS', '[50]', '["59", XS]', 'any', 'either', 'once', 'each', 'draft'],
	...['diagnoses', 'procedures', 'oneOf', 'first: true', 'after: I10', 'query: null', 'parts: []'],
	...[
		'case/1',
		'case/2',
		'2026-02-30',
		'2026-02-12',
		'9999-12-31',
		'__proto__',
		'constructor',
		'<<',
	],
	...[
		'Progress note',
		'### Key',
		'## Key',
		'## Chart',
		'```yaml',
		'```',
		'~~~',
		'{in: x, quote: y}',
	],
];

/** A length that is usually short and sometimes as long as there is room. */
export function nastyLength(random: SeededRandom, room: number): number {
	const short = 2 ** random.below(17) + random.below(3);
	return Math.max(0, Math.min(short, room));
}

/** A text of hostile make, up to `most` characters long. */
export function nastyText(random: SeededRandom, most: number): string {
	const length = nastyLength(random, most);
	const piece = random.pick([NASTY_CHARACTERS, NESTING_PATTERNS, KNOWN_TOKENS]);
	if (random.chance(0.5)) return random.pick(piece).repeat(length).slice(0, most);
	let text = '';
	while (text.length < Math.min(length, 200))
		text += `${random.pick(piece)}${random.pick(['', ' '])}`;
	return text.slice(0, most);
}
