import { readFileSync } from 'node:fs';
import { gzipSync, brotliCompressSync } from 'node:zlib';
import { pack } from '#lib/region/packed.ts';
const s = (x: unknown) => JSON.stringify(x);
const g = (x: unknown) => gzipSync(typeof x === 'string' ? x : s(x), { level: 9 }).length;
const b = (x: unknown) => brotliCompressSync(typeof x === 'string' ? x : s(x)).length;
const isR = (v: any) => typeof v === 'object' && v !== null && !Array.isArray(v);
// shredding: column of values -> if all are lists -> {lengths, flattened column}; if all records same keys -> columns per key; if records|null -> nullmask+
const shapes = new Map<string, number>();
function col(vals: any[]): any {
	if (vals.length === 0) return [];
	if (vals.every(Array.isArray)) {
		const lens = vals.map((v) => v.length);
		return ['L', new Set(lens).size === 1 ? lens[0] : lens, col(vals.flat())];
	}
	const recs = vals.filter(isR);
	if (recs.length === vals.length || (recs.length && vals.every((v) => v === null || isR(v)))) {
		const keys = new Set(recs.map((r) => Object.keys(r).join()));
		if (keys.size === 1) {
			const ks = Object.keys(recs[0]);
			const mask = recs.length < vals.length ? vals.map((v) => (v === null ? 0 : 1)) : 0;
			return ['R', ks, mask, ...ks.map((k) => col(recs.map((r) => r[k])))];
		}
		// variants
		const kinds = [...keys];
		const which = vals.map((v) => (v === null ? -1 : kinds.indexOf(Object.keys(v).join())));
		return ['V', which, ...kinds.map((_, i) => col(vals.filter((_, j) => which[j] === i)))];
	}
	if (new Set(vals.map((v) => s(v))).size === 1 && vals.length > 1) return ['C', vals[0]];
	const d = new Map<string, number>();
	return vals;
}
for (const n of ['region', 'details']) {
	const r = JSON.parse(readFileSync(`/tmp/wt/weight-${n}.json`, 'utf8'));
	const maps = (x: any): any => x;
	if (n === 'details')
		for (const k of Object.keys(r)) if (isR(r[k])) r[k] = [Object.keys(r[k]), Object.values(r[k])];
	const c = col([r]);
	console.log(n, 'packed', g(pack(r)), b(pack(r)), 'shred', s(c).length, g(c), b(c));
	// with date folded
	const src = new Map(
		JSON.parse(readFileSync('/tmp/wt/weight-region.json', 'utf8')).sources.map((x: any) => [
			x.id,
			x.date
		])
	);
	const fold = (v: any): any =>
		Array.isArray(v)
			? v.map(fold)
			: isR(v)
				? Object.fromEntries(
						Object.entries(v).map(([k, x]) => [
							k,
							k === 'date' && 'source' in v && x === src.get(v.source) ? 0 : fold(x)
						])
					)
				: v;
	const c2 = col([fold(r)]);
	console.log('  date folded', g(c2), b(c2), 'packed', g(pack(fold(r))));
	const ids = [...src.keys()];
	const idx = (v: any): any =>
		Array.isArray(v)
			? v.map(idx)
			: isR(v)
				? Object.fromEntries(
						Object.entries(v).map(([k, x]) => [k, k === 'source' ? ids.indexOf(x as any) : idx(x)])
					)
				: v;
	const c3 = col([idx(fold(r))]);
	console.log('  +source index', g(c3), b(c3));
	// string dictionary for columns w/ repeats
	const dict = (v: any): any => v;
	function col2(vals: any[]): any {
		const x = col(vals);
		return enc(x);
	}
	function enc(x: any): any {
		if (
			Array.isArray(x) &&
			x.length > 3 &&
			x.every((y: any) => typeof y === 'string' || y === null)
		) {
			const u = [...new Set(x)];
			if (u.length < x.length * 0.7) return ['D', u, x.map((y: any) => u.indexOf(y))];
		}
		return Array.isArray(x) ? x.map(enc) : x;
	}
	console.log('  +dict cols', g(enc(c3)), b(enc(c3)), 'dict of c2', g(enc(c2)));
}
