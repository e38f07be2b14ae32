import { explainX12, namePlace } from '#domain/x12';
import type { X12Document, X12Finding } from '#domain/x12';

/** Findings as `file:line:column severity RULE place message`, each with what to do, and a sum at the end. */
export function tellFindings(
	name: string,
	{ segments }: X12Document,
	findings: readonly X12Finding[],
): string {
	const told = findings.flatMap(({ place, severity, rule, message, advice }) => [
		`${name}:${place.line}:${place.column} ${severity} ${rule} ${namePlace(place)} (segment ${place.segment}) ${message}`,
		`    ${advice}`,
	]);
	const errors = findings.filter(({ severity }) => severity === 'error').length;
	const warnings = findings.length - errors;
	const sum =
		findings.length === 0 ? 'nothing to find fault with' : `${errors} errors, ${warnings} warnings`;
	return [...told, `${name}: ${segments.length} segments, ${sum}.`].join('\n');
}

/** Every segment in words, or as JSON. */
export function tellSegments(document: X12Document, isJson: boolean): string {
	const explanation = explainX12(document, { reasons: {}, remarks: {} });
	const segments = document.segments.flatMap(({ number }) => explanation.segmentAt(number) ?? []);
	if (isJson) return JSON.stringify({ kinds: explanation.kinds, segments }, null, '\t');
	if (segments.length === 0) return explanation.findings.map(({ message }) => message).join('\n');
	return segments
		.flatMap(({ number, text, title, loop, isFirst, facts }) => [
			...(isFirst ? [`${loop[0]?.toUpperCase() ?? ''}${loop.slice(1)}`] : []),
			`${String(number).padStart(5)}  ${text}`,
			`       ${title}${facts.length === 0 ? '' : ':'}`,
			...facts.map(
				({ place, name, value, meaning }) =>
					`         ${place.padEnd(8)} ${name}: ${value}${meaning === null ? '' : ` (${meaning})`}`,
			),
		])
		.join('\n');
}
