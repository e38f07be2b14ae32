import sanitizeHtml from 'sanitize-html';

/*
 * What an author's markdown may become. A list of what is allowed, not of what is forbidden: no
 * images, no ids, classes or styles, and links only to the web, to mail and within the page.
 */
const BLOCKS = ['p', 'blockquote', 'pre', 'hr', 'br', 'ul', 'ol', 'li'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const TABLES = ['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'];
const WORDS = ['strong', 'em', 'b', 'i', 'u', 's', 'del', 'ins', 'sub', 'sup', 'code', 'a'];
const SAFE_LINK = /^(?:https?:\/\/|mailto:|#)/i;

/** Elements whose text goes with them: it was never meant to be read. */
const UNREADABLE = [
	'script',
	'style',
	'textarea',
	'option',
	'noscript',
	'template',
	'iframe',
	'object',
	'svg',
	'math',
	'title',
	'xmp',
	'noembed',
	'noframes',
	'plaintext',
];

/** Keeps of some HTML what is on the list, with no heading above `topHeading`. [LI5] */
export function sanitiseHtml(html: string, topHeading: number): string {
	const lowest = `h${String(topHeading)}`;
	const lowered = HEADINGS.slice(0, topHeading - 1).map((name) => [name, lowest] as const);
	return sanitizeHtml(html, {
		allowedTags: [...BLOCKS, ...HEADINGS, ...TABLES, ...WORDS],
		allowedAttributes: { a: ['href', 'rel'], th: ['align'], td: ['align'], ol: ['start'] },
		allowedSchemes: ['http', 'https', 'mailto'],
		allowProtocolRelative: false,
		nonTextTags: UNREADABLE,
		parseStyleAttributes: false,
		transformTags: {
			...Object.fromEntries(lowered),
			a: guardLink,
			ol: guardStart,
			th: guardCell,
			td: guardCell,
		},
	});
}

function guardLink(_name: string, { href = '' }: sanitizeHtml.Attributes): sanitizeHtml.Tag {
	const trimmed = href.trim();
	if (!SAFE_LINK.test(trimmed)) return { tagName: 'a', attribs: {} };
	const rel = trimmed.startsWith('#') ? {} : { rel: 'noopener noreferrer external' };
	return { tagName: 'a', attribs: { href: trimmed, ...rel } };
}

/** A list may begin at a number (`3.`), and only at a number. */
function guardStart(_name: string, { start = '' }: sanitizeHtml.Attributes): sanitizeHtml.Tag {
	return { tagName: 'ol', attribs: /^\d{1,6}$/.test(start) ? { start } : {} };
}

/** Figures stand right in their column, as markdown tables say with a colon. */
function guardCell(tagName: string, { align = '' }: sanitizeHtml.Attributes): sanitizeHtml.Tag {
	return { tagName, attribs: /^(?:left|center|right)$/.test(align) ? { align } : {} };
}
