import type {
	CaseFile,
	CaseKey,
	Evidence,
	KeyPart,
	LineSlip,
	QueryIndicator,
} from '#domain/content';
import type { YamlNode } from './yaml-tree.ts';

/** The front matter of a case that was read, as far as rules ask for it. */
export function factsAsWritten({ learner, secrets }: CaseFile): YamlNode {
	const { id, title, summary, specialty, skills, objectives, dos, pos, payer } = learner.facts;
	const { sources } = secrets;
	return toNode({ id, title, summary, specialty, skills, objectives, dos, pos, payer, sources });
}

/** A key with a single reading in the shape it is written in. */
export function keyAsWritten({ parts, payerRules, query }: CaseKey): YamlNode {
	return toNode({
		parts: parts.map(partAsWritten),
		'payer-rules': payerRules,
		query: query === null ? null : { indicators: query.indicators.map(evidenceAsWritten) },
	});
}

function partAsWritten(part: KeyPart): object {
	const lines =
		part.type === 'diagnoses'
			? part.lines
			: part.lines.map((line) => ({
					...line,
					basis: line.basis === null ? null : { mdm: line.basis.mdm, time: line.basis.time },
				}));
	return {
		id: part.id,
		type: part.type,
		lines: lines.map((line) => ({
			...line,
			id: line.id === line.code ? null : line.id,
			evidence: line.evidence.map(evidenceAsWritten),
		})),
		optional: part.optional,
		wrong: [
			...part.wrong.map(({ has, instead, type }) => ({ has, instead, type })),
			...(part.type === 'procedures' ? part.slips.map(slipAsWritten) : []),
		],
	};
}

function slipAsWritten({ code, slip }: LineSlip): object {
	switch (slip.kind) {
		case 'modifier':
			return { code, modifier: slip.modifier };
		case 'without':
			return { code, without: slip.modifier };
		case 'units':
			return { code, units: slip.units };
		case 'again':
			return { code, again: true };
	}
}

function evidenceAsWritten(evidence: Evidence | QueryIndicator): object {
	return 'absent' in evidence
		? { in: evidence.in, absent: evidence.absent }
		: { in: evidence.in, quote: evidence.quote };
}

/** Plain values as a tree that stands nowhere. What is null is not written at all. */
function toNode(value: unknown): YamlNode {
	const nowhere = { start: 0, end: 0 };
	if (Array.isArray(value)) return { kind: 'list', items: value.map(toNode), ...nowhere };
	if (typeof value !== 'object' || value === null) {
		return { kind: 'text', value: String(value), ...nowhere };
	}
	const fields = Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
		inner === null
			? []
			: [{ name: { kind: 'text' as const, value: name, ...nowhere }, value: toNode(inner) }],
	);
	return { kind: 'map', fields, ...nowhere };
}
