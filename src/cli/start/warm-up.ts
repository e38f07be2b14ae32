import { request } from 'node:http';

/** A cold server answers its first visitors several times slower; this visit comes before them. */
export async function warmUp(connectTo: string, port: number, hostHeader: string): Promise<void> {
	for (const path of ['/', '/coding', '/', '/coding']) {
		await visit(connectTo, port, hostHeader, path);
	}
}

function visit(host: string, port: number, hostHeader: string, path: string): Promise<void> {
	return new Promise((resolve) => {
		const asked = request(
			{ host, port, path, agent: false, timeout: 10_000, headers: { host: hostHeader } },
			(answer) => {
				answer.on('close', resolve);
				answer.resume();
			},
		);
		asked.on('timeout', () => asked.destroy());
		// A page that fails here fails in front of its visitor too, and is logged there.
		asked.on('error', () => resolve());
		asked.end();
	});
}
