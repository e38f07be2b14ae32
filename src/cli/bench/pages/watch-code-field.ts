/** What came of one keystroke, in milliseconds after it. */
export interface Keystroke {
	/** When the field asked the server; null where it asked for nothing. */
	readonly asked: number | null;
	/** When the list of codes was painted as it then stayed; null where it stayed as it was. */
	readonly painted: number | null;
}

export interface CodeFieldWatch {
	/** Resolves when the last keystroke has had its effect. */
	settled(): Promise<Keystroke>;
}

/**
 * Runs inside the page, so that nothing of what is measured passes between browser and test: a
 * keystroke counts from the moment the browser got it, the list from the frame in which it is shown.
 * Everything it needs has to stand within this function.
 */
export function watchCodeField(): CodeFieldWatch {
	const stillAfterPaint = 100;
	const stillAfterAnswer = 300;
	const patience = 3_000;
	const lookAgain = 10;
	let pressed = 0;
	let painted: number | null = null;

	performance.setResourceTimingBufferSize(100_000);
	addEventListener(
		'keydown',
		(event) => {
			pressed = event.timeStamp;
			painted = null;
		},
		true,
	);
	new MutationObserver((changes) => {
		const stroke = pressed;
		if (changes.some(({ target }) => isInList(target))) {
			requestAnimationFrame(() => noteFrame(stroke));
		}
	}).observe(document.body, {
		...{ subtree: true, childList: true, characterData: true },
		attributeFilter: ['hidden'],
	});

	function isInList(node: Node): boolean {
		const element = node instanceof Element ? node : node.parentElement;
		return element?.closest('[role="listbox"]') != null;
	}

	/** A frame is on its way to the screen when the message posted within it arrives. */
	function noteFrame(stroke: number): void {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			// What the keystroke before brought about says nothing of this one.
			if (stroke === pressed) painted = performance.now();
		};
		port2.postMessage(null);
	}

	function findRequest(): PerformanceResourceTiming | undefined {
		return performance
			.getEntriesByType('resource')
			.filter((entry) => entry instanceof PerformanceResourceTiming)
			.find(({ name, startTime }) => startTime >= pressed && name.includes('/codes/search?'));
	}

	function isSettled(): boolean {
		const now = performance.now();
		if (painted !== null) return now - painted > stillAfterPaint;
		const answered = findRequest()?.responseEnd;
		return now - (answered ?? pressed) > (answered === undefined ? patience : stillAfterAnswer);
	}

	async function settled(): Promise<Keystroke> {
		while (!isSettled()) await new Promise((resolve) => setTimeout(resolve, lookAgain));
		const asked = findRequest()?.startTime;
		return {
			asked: asked === undefined ? null : asked - pressed,
			painted: painted === null ? null : painted - pressed,
		};
	}

	return { settled };
}
