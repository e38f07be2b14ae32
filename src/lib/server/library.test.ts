/* long because all that a library promises is tried on one library in memory. */
import { describe, expect, it } from 'vitest';
import { findCode } from '#domain/codes';
import { openLibrary } from './library.ts';
import { caseText } from './testing/case-text.ts';
import { payerText } from './testing/payer-text.ts';
import { MemoryFiles } from './testing/memory-files.ts';

const HEEL = '/own/coding/fm/heel-ulcer.md';
const ICD = 'code,description,billable,words\n';

/** A library over files in memory whose clock a test moves. */
async function open(write: (files: MemoryFiles) => void, folders = ['/own']) {
	const files = new MemoryFiles();
	write(files);
	const lines: string[] = [];
	const time = { now: 0 };
	const library = await openLibrary({
		folders,
		root: '/',
		files,
		log: (line) => lines.push(line),
		clock: () => time.now,
	});
	const later = () => {
		time.now += 1000;
		return library.look();
	};
	return { library, files, lines, time, later };
}

function titles({
	cases,
}: {
	cases: readonly { page: { learner: { facts: { title: string } } } }[];
}) {
	return cases.map(({ page }) => page.learner.facts.title);
}

describe('openLibrary', () => {
	it('[LI14] reads every case and table once at the start', async () => {
		const { library, files } = await open((f) => {
			f.write(HEEL, caseText());
			f.write('/own/coding/README.md', 'not a case');
			f.write('/own/codes/icd10cm.csv', `${ICD}E11.621,Foot ulcer,yes,\n`);
			f.write('/own/codes/of-later.csv', 'read by nobody yet');
		});
		const shelf = await library.look();
		expect(titles(shelf)).toEqual(['Heel ulcer']);
		expect(findCode(shelf.book, 'E11.621')?.description).toBe('Foot ulcer');
		const read = files.asked.filter((one) => one.startsWith('read'));
		expect(read.sort()).toEqual([`read /own/codes/icd10cm.csv`, `read ${HEEL}`]);
	});

	it('[LI14] shows a changed case at the next look, a second later at most', async () => {
		const { library, files, time } = await open((f) => f.write(HEEL, caseText()));
		const before = await library.look();
		files.write(HEEL, caseText({ title: 'Changed' }));
		time.now = 999;
		expect(await library.look()).toBe(before);
		time.now = 1000;
		expect(titles(await library.look())).toEqual(['Changed']);
		expect(titles(before)).toEqual(['Heel ulcer']);
	});

	it('[LI14] reads nothing again that has not changed', async () => {
		const { files, later } = await open((f) => {
			f.write(HEEL, caseText());
			f.write('/own/coding/b.md', caseText({ id: 'b' }));
		});
		files.asked.length = 0;
		files.write('/own/coding/b.md', caseText({ id: 'b', title: 'New' }));
		await later();
		await later();
		expect(files.asked).toEqual(['list /own', 'read /own/coding/b.md', 'list /own']);
	});

	it('[LI14] looks once for any number of requests at the same moment', async () => {
		const { library, files, time } = await open((f) => f.write(HEEL, caseText()));
		files.asked.length = 0;
		time.now = 5000;
		await Promise.all([library.look(), library.look(), library.look()]);
		expect(files.asked).toEqual(['list /own']);
	});

	it('[LI10] keeps the last good revision of a file that breaks, and says where it broke', async () => {
		const { files, later, lines } = await open((f) => f.write(HEEL, caseText()));
		files.write(HEEL, caseText().replace('difficulty: 2', 'difficulty: high'));
		const shelf = await later();
		expect(titles(shelf)).toEqual(['Heel ulcer']);
		expect(shelf.brokenFiles).toBe(1);
		expect(lines[0]).toMatch(/^own\/coding\/fm\/heel-ulcer\.md:\d+:\d+ error [A-Z]+\d+ /);
		expect(lines.at(-1)).toBe(
			'own/coding/fm/heel-ulcer.md stays in use as it last was until it is mended.',
		);

		const told = lines.length;
		await later();
		expect(lines).toHaveLength(told);

		files.write(HEEL, caseText({ title: 'Mended' }));
		const mended = await later();
		expect(titles(mended)).toEqual(['Mended']);
		expect(mended.brokenFiles).toBe(0);
		expect(lines.at(-1)).toBe('own/coding/fm/heel-ulcer.md can be read again and is in use.');
	});

	it('[LI10] leaves out a file that was never good and serves the others', async () => {
		const { library, lines } = await open((f) => {
			f.write(HEEL, caseText());
			f.write('/own/coding/broken.md', 'no front matter');
		});
		const shelf = await library.look();
		expect(titles(shelf)).toEqual(['Heel ulcer']);
		expect(shelf.brokenFiles).toBe(1);
		expect(lines.at(-1)).toBe('own/coding/broken.md is left out until it is mended.');
	});

	it('[LI10] takes a text that can not be rendered for a broken file', async () => {
		const { files, later, lines } = await open((f) => f.write(HEEL, caseText()));
		files.write(HEEL, caseText({ note: `\n\n${'>'.repeat(5000)} deep` }));
		expect(titles(await later())).toEqual(['Heel ulcer']);
		expect(lines[0]).toContain(' error LI4 Progress note ');
	});

	it('[LI10] keeps the last good table of codes', async () => {
		const { files, later } = await open((f) =>
			f.write('/own/codes/icd10cm.csv', `${ICD}I10,Hypertension,yes,\n`),
		);
		files.write('/own/codes/icd10cm.csv', 'nonsense');
		const shelf = await later();
		expect(findCode(shelf.book, 'I10')?.description).toBe('Hypertension');
		expect(shelf.brokenFiles).toBe(1);
	});

	it('[LI10] takes a case off the shelf when its file is removed', async () => {
		const { files, later } = await open((f) => f.write(HEEL, caseText()));
		files.remove(HEEL);
		expect((await later()).cases).toEqual([]);
	});

	it('[PY7] reads payers, and keeps the last good one of a file that breaks', async () => {
		const file = '/own/payers/evergreen-ppo.md';
		const { library, files, later, lines } = await open((f) => {
			f.write(file, payerText());
			f.write('/own/payers/README.md', 'not a payer');
			f.write('/own/payers/drafts/later.md', 'not a payer either');
		});
		const { findPayer, brokenFiles } = await library.look();
		expect(findPayer('evergreen-ppo')?.name).toBe('The Evergreen Plan');
		expect(findPayer('nobody')).toBeNull();
		expect([brokenFiles, lines]).toEqual([0, []]);

		files.write(file, payerText({ amounts: ['99214: 1,200.00'] }));
		const broken = await later();
		expect(broken.findPayer('evergreen-ppo')?.fees.amounts.get('99214')?.whole).toBe(12_000);
		expect(broken.brokenFiles).toBe(1);
		expect(lines).toEqual([
			'own/payers/evergreen-ppo.md:17:10 error PY2 The amount "1,200.00" is written without commas, as in 1234.50.',
			'own/payers/evergreen-ppo.md stays in use as it last was until it is mended.',
		]);

		files.write(file, payerText({ amounts: ['99214: 130.00'] }));
		const mended = await later();
		expect(mended.findPayer('evergreen-ppo')?.fees.amounts.get('99214')?.whole).toBe(13_000);
		expect(mended.brokenFiles).toBe(0);
	});

	it('[PY7] keeps the first of two payers with one id and places the problem in the second', async () => {
		const { library, lines } = await open(
			(f) => {
				f.write('/own/payers/a.md', payerText({ name: 'Own' }));
				f.write('/more/payers/a.md', payerText({ name: 'Copy' }));
			},
			['/own', '/more'],
		);
		const shelf = await library.look();
		expect(shelf.findPayer('evergreen-ppo')?.name).toBe('Own');
		expect(shelf.brokenFiles).toBe(1);
		expect(lines).toEqual([
			'more/payers/a.md:3:1 error LI11 The id "evergreen-ppo" already belongs to own/payers/a.md; this file is left out.',
		]);
	});

	it('[LI12] keeps everything of a folder that can not be listed, and says so once', async () => {
		const { files, later, lines } = await open((f) => f.write(HEEL, caseText()));
		files.unreadable.add('/own');
		expect(titles(await later())).toEqual(['Heel ulcer']);
		await later();
		expect(lines).toEqual(['own can not be read, or not all of it.']);
	});

	it('[LI12] follows no link and names it', async () => {
		const { lines } = await open((f) => {
			f.links = ['coding/elsewhere.md'];
		});
		expect(lines).toEqual(['own/coding/elsewhere.md is a link and is not followed.']);
	});

	it('[LI11] keeps the first of two files with one id and places the problem in the second', async () => {
		const { library, lines } = await open(
			(f) => {
				f.write('/own/coding/z.md', caseText({ title: 'Own' }));
				f.write('/more/coding/a.md', caseText({ title: 'Copy' }));
			},
			['/own', '/more'],
		);
		const shelf = await library.look();
		expect(titles(shelf)).toEqual(['Own']);
		expect(shelf.brokenFiles).toBe(1);
		expect(lines).toEqual([
			'more/coding/a.md:3:1 error LI11 The id "heel-ulcer" already belongs to own/coding/z.md; this file is left out.',
		]);
	});

	it('[LI11] lets the first folder have the word on a code', async () => {
		const { library } = await open(
			(f) => {
				f.write('/own/codes/icd10cm.csv', `${ICD}I10,Ours,yes,\n`);
				f.write('/more/codes/icd10cm.csv', `${ICD}I10,Theirs,yes,\nE11.9,More,yes,\n`);
			},
			['/own', '/more'],
		);
		const { book } = await library.look();
		expect(findCode(book, 'I10')?.description).toBe('Ours');
		expect(findCode(book, 'E11.9')?.description).toBe('More');
		expect(book.entries.size).toBe(2);
	});

	it.each(['draft', 'review', 'retired'])(
		'[LI13] keeps a case that is %s off the shelf',
		async (status) => {
			const { library } = await open((f) => f.write(HEEL, caseText({ status })));
			const shelf = await library.look();
			expect(shelf.cases).toEqual([]);
			expect(shelf.find('heel-ulcer')).toBeNull();
			expect(shelf.findWithKey('heel-ulcer')).toBeNull();
		},
	);

	it('[LI15] holds what is public apart from the key', async () => {
		const { library } = await open((f) => f.write(HEEL, caseText({ canary: 'canary7734' })));
		const shelf = await library.look();
		const open_ = JSON.stringify([shelf.cases, shelf.find('heel-ulcer')]);
		expect(open_).toContain('Diabetic ulcer');
		for (const word of ['canary7734', 'E11.621', 'L97.412', '99214', '<mark']) {
			expect(open_).not.toContain(word);
		}
		expect(shelf.findWithKey('heel-ulcer')?.secret.text).toContain('canary7734');
	});

	it('[LI7] lights the evidence in the secret half only', async () => {
		const { library, lines } = await open((f) => f.write(HEEL, caseText()));
		const revealed = (await library.look()).findWithKey('heel-ulcer')?.secret.revealed;
		const [note, medications] = revealed?.chart ?? [];
		expect(note?.pieces).toContainEqual({ kind: 'words', html: 'Diabetic ulcer of ', quotes: [1] });
		expect(note?.pieces).toContainEqual({ kind: 'words', html: 'right heel', quotes: [1, 2] });
		expect(medications?.pieces).toContainEqual({ kind: 'words', html: '1000 mg', quotes: [3] });
		expect([...(revealed?.quotes.values() ?? [])]).toEqual([1, 2, 3]);
		expect(lines).toEqual([]);
	});

	it('[LI7] warns of a quote the chart does not hold and still serves the case', async () => {
		const text = caseText().replace(
			'"Diabetic ulcer of the right heel"',
			'"Ulcer of the left heel"',
		);
		const { library, lines } = await open((f) => f.write(HEEL, text));
		expect(titles(await library.look())).toEqual(['Heel ulcer']);
		expect(lines).toEqual([
			'own/coding/fm/heel-ulcer.md:21:1 warning LI7 "Progress note" does not say "Ulcer of the left heel", so it can not be lit there.',
		]);
	});

	it('[LI8] refuses a case file above 64 KB without reading it', async () => {
		const { library, files, lines } = await open((f) =>
			f.write('/own/coding/big.md', caseText({ note: 'x'.repeat(65_536) })),
		);
		expect((await library.look()).cases).toEqual([]);
		expect(lines[0]).toContain('own/coding/big.md:1:1 error LI8 The file has 66 KB');
		expect(files.asked).toEqual(['list /own']);
	});

	it('[LI9] names the line of a file that is not UTF-8', async () => {
		const bytes = new Uint8Array([...new TextEncoder().encode('---\nschema: '), 0xff, 0x0a]);
		const { lines } = await open((f) => f.write('/own/coding/latin.md', bytes));
		expect(lines[0]).toBe(
			'own/coding/latin.md:2:1 error LI9 This line is not UTF-8 text. Save the file with the encoding UTF-8.',
		);
	});

	it('[LI14] goes on serving when looking itself fails', async () => {
		const { files, later, lines } = await open((f) => f.write(HEEL, caseText()));
		files.list = () => Promise.reject(new Error('disk on fire'));
		expect(titles(await later())).toEqual(['Heel ulcer']);
		expect(lines[0]).toContain('disk on fire');
	});
});
