import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Tool {
	/** A script below node_modules, run by this Node; no shell and no PATH come into it. */
	readonly module?: string;
	/** A program of the system, where there is no such script. */
	readonly program?: string;
	readonly args: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	/** Milliseconds; without it the tool may take as long as it wants. */
	readonly timeLimit?: number;
}

export interface ToolResult {
	readonly worked: boolean;
}

/** Runs a tool on this terminal; a stop of ours is passed on, so that nothing stays behind. */
export function runTool(root: string, tool: Tool): Promise<ToolResult> {
	const { module, program = process.execPath, args, env, timeLimit } = tool;
	const script = module === undefined ? [] : [join(root, 'node_modules', module)];
	return new Promise((resolve) => {
		const child = spawn(program, [...script, ...args], {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: 'inherit',
			...(timeLimit === undefined ? {} : { timeout: timeLimit }),
		});
		const stop = (signal: NodeJS.Signals): boolean => child.kill(signal);
		process.on('SIGTERM', stop);
		process.on('SIGINT', stop);
		function end(worked: boolean): void {
			process.off('SIGTERM', stop);
			process.off('SIGINT', stop);
			resolve({ worked });
		}
		child.on('error', (error) => {
			console.error(error.message);
			end(false);
		});
		child.on('exit', (code) => end(code === 0));
	});
}
