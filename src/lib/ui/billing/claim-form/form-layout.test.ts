import { describe, expect, it } from 'vitest';
import { CLAIM_FORMS } from '#domain/content';
import { CMS_1500_LAYOUT } from './cms-1500-layout.ts';
import type { FormBand } from './form-layout.ts';
import { UB_04_LAYOUT } from './ub-04-layout.ts';

const LAYOUTS = { 'cms-1500': CMS_1500_LAYOUT, 'ub-04': UB_04_LAYOUT } as const;
const forms = Object.values(CLAIM_FORMS).map((form) => [form.kind, form] as const);

/** The fields of a drawing in the order of Tab. */
function placedIn(layout: readonly FormBand[]): string[] {
	return layout.flatMap((band) =>
		band.kind === 'table'
			? band.table.rows.flatMap(({ tiers }) =>
					tiers.flatMap(({ cells }) => cells.flatMap(({ name }) => name ?? [])),
				)
			: band.stacks.flatMap(({ cells }) =>
					cells.flatMap(({ rows }) => rows.flatMap((row) => row.map(({ name }) => name))),
				),
	);
}

describe('claim forms', () => {
	it.each(forms)('[UI91] draws every field of the %s once', (kind, form) => {
		const placed = placedIn(LAYOUTS[kind]);
		expect(placed.toSorted()).toEqual(form.fields.map(({ name }) => name).toSorted());
	});

	it.each(forms)('[UI91] has a rule for every item of the %s', (_kind, form) => {
		for (const { item } of form.fields) expect(form.items[item]?.rule, item).toMatch(/\.$/);
		expect(form.parts.reduce((sum, { points }) => sum + points, 0)).toBe(100);
	});

	it('[UI91] goes through the items of the CMS-1500 in their order', () => {
		const items = placedIn(CMS_1500_LAYOUT).map((name) => Number(/^\d+/.exec(name)?.[0] ?? 0));
		expect(items).toEqual(items.toSorted((one, other) => one - other));
	});

	it.each(forms)('[UI91] fills every row of the %s', (kind) => {
		for (const band of LAYOUTS[kind]) {
			if (band.kind === 'table') {
				const { columns, rows } = band.table;
				for (const { tiers } of rows) {
					for (const { cells } of tiers) {
						expect(cells.reduce((sum, { span }) => sum + span, 0)).toBe(columns.length);
					}
				}
			} else expect(band.stacks.reduce((sum, { span }) => sum + span, 0)).toBe(24);
		}
	});
});
