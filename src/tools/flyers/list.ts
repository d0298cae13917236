import { flyerAddress } from '#lib/region/addresses.ts';
import { flyerGroups } from '../../routes/letak/groups.ts';
import type { Municipality, Region, TargetGroup } from '#lib/region/region.ts';
import { flyerText } from '#lib/text/cs/flyer.ts';
import { groupsForWhom } from '#lib/text/cs/criteria.ts';

/** One flyer as a file. */
interface FlyerFile {
	readonly municipality: Municipality;
	readonly group: TargetGroup | null;
	readonly title: string;
	/** Of its page, without the host. */
	readonly address: string;
	readonly name: string;
}

/** All flyers of a region: for each municipality one for everybody, then one for each group. */
export function flyerFiles(region: Region): FlyerFile[] {
	const groups = [null, ...flyerGroups(region)];
	return region.municipalities.flatMap((municipality) =>
		groups.map((group) => ({
			municipality,
			group,
			title: flyerText.title(municipality.where, group && groupsForWhom(region, [group.id])),
			address: flyerAddress(municipality.id, group?.id ?? null),
			name: `${[municipality.id, group?.id].filter(Boolean).join('-')}.pdf`
		}))
	);
}

/** The contents of the folder: a page with a link to each flyer, by municipality. */
export function indexPage(files: readonly FlyerFile[], heading: string): string {
	const names = [...new Set(files.map(({ municipality }) => municipality.name))];
	return `<!doctype html>
<html lang="cs">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(heading)}</title>
<style>body{max-width:45rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 sans-serif}</style>
<h1>${escape(heading)}</h1>
${names.map((name) => sectionFor(name, files)).join('\n')}
</html>
`;
}

function sectionFor(name: string, files: readonly FlyerFile[]): string {
	const own = files.filter(({ municipality }) => municipality.name === name);
	const items = own.map((file) => `<li><a href="${file.name}">${escape(file.title)}</a></li>`);
	return `<h2>${escape(name)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
