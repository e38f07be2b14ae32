/** Door to what is read and drilled beside the exams: pages on skills. */
export { openSkill, openSkills } from './study/open-skills.ts';
