import { checkX12, explainX12, readClaims, readRemittances, readX12, writeX12 } from '#domain/x12';

const WORDS = { reasons: {}, remarks: {} };
/** Segments that are put into words of each file. */
const EXPLAINED = 60;

/** Lets everything that reads X12 have a go at a text; gives what went wrong, or null. */
export function tryX12(text: string): string | null {
	try {
		const document = readX12(text);
		if (writeX12(document) !== text) return 'what was written is not what was read';
		for (const { place } of checkX12(document)) {
			if (place.offset > text.length || place.line < 1 || place.column < 1)
				return 'a place lies outside the text';
		}
		readClaims(document);
		readRemittances(document);
		const explanation = explainX12(document, WORDS);
		for (let number = 1; number <= Math.min(explanation.count, EXPLAINED); number++) {
			if (explanation.segmentAt(number) === null) return `segment ${number} is lost`;
		}
		return null;
	} catch (error) {
		return error instanceof Error ? (error.stack ?? error.message) : String(error);
	}
}
