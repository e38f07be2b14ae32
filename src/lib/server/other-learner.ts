/** What a page is told that was opened for somebody else. [WB19] */
export const OTHER_LEARNER =
	'Another record was opened in this browser since this page was. Nothing was saved into either; what you wrote is still on the page.';
