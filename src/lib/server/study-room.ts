/** Door to what is read and drilled beside the exams: pages on skills, quick drills, the coverage matrix. */
export { openCoverage } from './study/open-coverage.ts';
export {
	isSeed,
	listDecks,
	lookInSprint,
	markFlashForm,
	markSprintForm,
	newSeed,
	openFlash,
	openSprint,
} from './study/open-quick.ts';
export { openSkill, openSkills } from './study/open-skills.ts';
