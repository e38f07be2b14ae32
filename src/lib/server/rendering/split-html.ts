import { unescapeHtml } from './escape-html.ts';

/** A stretch of text between two tags, decoded, or a tag as it stands. */
export type HtmlPiece =
	| { readonly kind: 'tag'; readonly html: string; readonly breaksWords: boolean }
	| { readonly kind: 'text'; readonly text: string };

/** Tags that run inside a line. Every other one separates words, as a reader would see it. */
const INLINE = /^<\/?(?:strong|em|b|i|u|s|del|ins|sub|sup|code|a)\b/;

/** Cuts *sanitised* HTML into tags and texts; there, `<` and `>` belong to tags only. */
export function splitHtml(html: string): HtmlPiece[] {
	return (html.match(/<[^>]*>|[^<]+/g) ?? []).map((piece) =>
		piece.startsWith('<')
			? { kind: 'tag', html: piece, breaksWords: !INLINE.test(piece) }
			: { kind: 'text', text: unescapeHtml(piece) },
	);
}
