import type { ByteReader, ByteWriter } from '#lib/bytes/bytes.ts';
import type { Catalogue, ListName } from '#lib/help/catalogue/catalogue.ts';
import type { Ranking } from '#lib/help/catalogue/ranking.ts';
import type { ListColumn } from '#lib/help/catalogue/list-column.ts';

/** In the order they are written and read. */
const LIST_NAMES: readonly ListName[] = ['types', 'groups', 'forms', 'ages', 'days', 'territories'];

/** No id holds one. */
const BETWEEN_IDS = ' ';

/** Writes a catalogue column by column, so that a phone uses the columns as they arrive. */
export function writeCatalogue(writer: ByteWriter, catalogue: Catalogue): void {
	const { services, types, groups, municipalities, columns } = catalogue;
	for (const ids of [services, types, groups, municipalities]) {
		writer.text(ids.join(BETWEEN_IDS));
	}
	writer.column(columns.status);
	writer.column(columns.byNeed);
	for (const name of LIST_NAMES) writeLists(writer, columns[name]);
}

/** @throws RangeError where the buffer is cut short */
export function readCatalogue(reader: ByteReader): Catalogue {
	const ids = () => reader.text().split(BETWEEN_IDS);
	return {
		services: ids(),
		types: ids(),
		groups: ids(),
		municipalities: ids(),
		columns: {
			status: reader.column(Uint8Array),
			byNeed: reader.column(Uint32Array),
			types: readLists(reader),
			groups: readLists(reader),
			forms: readLists(reader),
			ages: readLists(reader),
			days: readLists(reader),
			territories: readLists(reader)
		}
	};
}

/** What orders a catalogue whose rows stand by name: their order is left out. */
export function writeRanking(writer: ByteWriter, { dialled }: Pick<Ranking, 'dialled'>): void {
	writer.column(dialled);
}

/** @throws RangeError where the buffer is cut short */
export function readRanking(reader: ByteReader): Ranking {
	const dialled = reader.column(Uint8Array);
	const byName = new Uint32Array(dialled.length);
	for (let row = 0; row < byName.length; row++) byName[row] = row;
	return { dialled, byName };
}

function writeLists(writer: ByteWriter, { of, starts, values }: ListColumn): void {
	for (const column of [of, starts, values]) writer.column(column);
}

function readLists(reader: ByteReader): ListColumn {
	const of = reader.column(Uint16Array);
	const starts = reader.column(Uint32Array);
	const values = reader.column(Uint16Array);
	return { of, starts, values };
}
