import type { ExplainWords } from '#domain/x12';
import type { App } from '#server/app';

/** Our labels of reason and remark codes, which the page that explains files puts beside them. [XT29] */
export async function x12Words({ library }: App): Promise<ExplainWords> {
	const { book } = await library.look();
	const labels = (rows: ReadonlyMap<string, { readonly label: string }>) =>
		Object.fromEntries([...rows].map(([code, { label }]) => [code, label]));
	return { reasons: labels(book.carcs), remarks: labels(book.rarcs) };
}
