import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeSitemap } from './sitemap.js';

function aSite(): string {
	const site = mkdtempSync(join(tmpdir(), 'sitemap-'));
	onTestFinished(() => rmSync(site, { recursive: true }));
	for (const path of ['index.html', 'sluzba/ps/index.html', 'doporuceni/index.html', '404.html']) {
		mkdirSync(dirname(join(site, path)), { recursive: true });
		writeFileSync(join(site, path), '');
	}
	writeFileSync(join(site, 'robots.txt'), 'User-agent: *\nAllow: /\n');
	return site;
}

test('every page is listed by its whole address, and robots.txt says where', () => {
	const site = aSite();
	writeSitemap(site, 'https://obec.example/sluzby');
	const map = readFileSync(join(site, 'sitemap.xml'), 'utf8');
	expect([...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
		'https://obec.example/sluzby/',
		'https://obec.example/sluzby/sluzba/ps/'
	]);
	expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toBe(
		'User-agent: *\nAllow: /\n\nSitemap: https://obec.example/sluzby/sitemap.xml\n'
	);
});

test('a build that does not know its address lists nothing', () => {
	const site = aSite();
	writeSitemap(site, undefined);
	expect(readdirSync(site)).not.toContain('sitemap.xml');
	expect(readFileSync(join(site, 'robots.txt'), 'utf8')).not.toContain('Sitemap');
});
