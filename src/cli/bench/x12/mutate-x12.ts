import { EXAMPLES } from '#domain/x12';
import type { SeededRandom } from '../mutation/seeded-random.ts';

const FILES = Object.values(EXAMPLES);
const PIECES = [
	'*',
	'~',
	':',
	'^',
	'\n',
	'\r\n',
	'ISA',
	'ISA*',
	'IEA*1*1~',
	'ST*837',
	'HL*1**20*1~',
	'\u0000',
	'\uFEFF',
	'\uD83D',
	'é',
	'999999999999999999999',
	'-',
	'__proto__',
	'LX*1~',
	'CAS*CO',
	'>',
];

/** Spoils a small file in up to eight places: cut, doubled, moved, overwritten, its delimiters changed. */
export function mutateX12({ pick, below, chance }: SeededRandom): string {
	let text: string = pick(FILES);
	if (chance(0.2)) text += pick(FILES);
	for (let left = 1 + below(8); left > 0; left--) {
		const at = below(text.length + 1);
		const end = Math.min(text.length, at + below(chance(0.1) ? 400 : 30));
		switch (below(6)) {
			case 0:
				text = text.slice(0, at) + text.slice(end);
				break;
			case 1:
				text = text.slice(0, at) + pick(PIECES) + text.slice(at);
				break;
			case 2:
				text = text.slice(0, end) + text.slice(at);
				break;
			case 3:
				text = text.slice(0, at) + pick(PIECES) + text.slice(end);
				break;
			case 4:
				text = text.replaceAll(pick(['*', '~', ':']), pick(['*', '|', '>', 'A', '\n', '\t', '~']));
				break;
			default:
				text = text.slice(end) + text.slice(0, at);
		}
	}
	return text;
}
