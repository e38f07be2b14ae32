/** Shown wherever a licence holder's own texts are. [CB9] */
export const CPT_NOTICE =
	'CPT © American Medical Association. All rights reserved. CPT is a registered trademark of the American Medical Association.';
