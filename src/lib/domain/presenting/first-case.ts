/**
 * The case that the guide leads through, a newcomer's first. A server whose content does not hold it has
 * no guide. [PR61]
 */
export const FIRST_CASE = 'first-heart-tracing';
