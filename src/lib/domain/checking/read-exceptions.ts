import { isWithin } from './span.ts';
import type { Span } from './span.ts';
import { sectionOf } from './written-case.ts';
import type { WrittenCase } from './written-case.ts';

/** What an author allows, and where. */
export interface Exception {
	readonly span: Span;
	/** The rules it names, each with its place. */
	readonly rules: readonly { readonly id: string; readonly span: Span }[];
	readonly reason: string;
	/** The line it holds for; null for the whole file. */
	readonly line: number | null;
	/** True where a learner would read it: a hint is shown as it stands. */
	readonly isShown: boolean;
}

const ALLOW = /^\s*allow\s/;

/**
 * Finds the exceptions of a file: `<!-- allow CK21: reason -->` outside fences holds for all of it;
 * `# allow CK11: reason` in YAML holds for its own line or, alone on a line, for the next one. [CK9]
 */
export function readExceptions(written: WrittenCase): Exception[] {
	const { frontMatter, key } = written.outline;
	return [
		...inComments(written),
		...[frontMatter, key].flatMap((yaml) => (yaml === null ? [] : inYaml(written, yaml))),
	].sort((left, right) => left.span.start - right.span.start);
}

function inComments(written: WrittenCase): Exception[] {
	const { text, outline } = written;
	const hints = sectionOf(written, 'Hints');
	const found: Exception[] = [];
	let from = outline.frontMatter?.end ?? 0;
	for (;;) {
		const start = text.indexOf('<!--', from);
		const end = start === -1 ? -1 : text.indexOf('-->', start + 4);
		if (end === -1) return found;
		from = end + 3;
		const inside = { start: start + 4, end };
		const isFenced = outline.fences.some((fence) => isWithin(start, fence));
		if (isFenced || !ALLOW.test(text.slice(inside.start, inside.start + 40))) continue;
		const isShown = hints !== null && isWithin(start, hints.body);
		found.push({ ...readException(text, { start, end: from }, inside), line: null, isShown });
	}
}

function inYaml({ text, lines }: WrittenCase, yaml: Span): Exception[] {
	const found: Exception[] = [];
	const first = lines.placeOf(yaml.start).line;
	// From the last line up, so that the next line that says something is always known.
	let next = lines.placeOf(yaml.end).line;
	for (let line = next - 1; line >= first; line--) {
		const words = lines.lineAt(line);
		const [before = ''] = /^[^#]*#(?=\s*allow\s)/.exec(words) ?? [];
		const start = lines.offsetOf({ line, column: before.length });
		if (before !== '' && start !== null) {
			const end = start + words.length - before.length + 1;
			const target = before.trim() === '#' ? next : line;
			const read = readException(text, { start, end }, { start: start + 1, end });
			found.push({ ...read, line: target, isShown: false });
		}
		// Neither blank lines nor remarks say anything: exceptions may be stacked.
		if (/^\s*[^\s#]/.test(words)) next = line;
	}
	return found;
}

function readException(
	text: string,
	span: Span,
	inside: Span,
): Pick<Exception, 'span' | 'rules' | 'reason'> {
	const words = text.slice(inside.start, inside.end);
	const allow = ALLOW.exec(words)?.[0].length ?? 0;
	const colon = words.indexOf(':');
	const names = words.slice(allow, colon === -1 ? words.length : colon);
	const rules = [...names.matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => {
		const start = inside.start + allow + index;
		return { id, span: { start, end: start + id.length } };
	});
	return { span, rules, reason: colon === -1 ? '' : words.slice(colon + 1).trim() };
}
