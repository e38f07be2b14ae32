export { checkSkillPages, skillsWithoutPage } from './check-skill-pages.ts';
export type { SkillAids } from './check-skill-pages.ts';
export { readGuidelineSections } from './guideline-sections.ts';
export { readSkillPage } from './skill-page.ts';
export type { SkillPage } from './skill-page.ts';
