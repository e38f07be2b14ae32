import type { Terminal } from './command.ts';

/** The terminal this process was started from. */
export function nodeTerminal(): Terminal {
	// Whoever reads may have heard enough, as `head` does; that is no failure of ours.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
		process.exit();
	});
	return {
		say: (text) => void process.stdout.write(`${printable(text)}\n`),
		complain: (text) => void process.stderr.write(`${printable(text)}\n`),
	};
}

/** Case files are other people's text: nothing in them may speak to the terminal. */
function printable(text: string): string {
	return text.replace(/[^\P{Cc}\n\t]/gu, '\uFFFD');
}
