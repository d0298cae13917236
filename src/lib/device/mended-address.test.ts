import { expect, test } from 'vitest';
import { mendedAddress } from './mended-address.ts';
import { isSpoilt } from './spoilt-address.ts';

function opened(address: string): string {
	const url = new URL(address, 'https://najdi.cz');
	return isSpoilt(url) ? mendedAddress(url) : url.pathname + url.search + url.hash;
}

test.each([
	['/obec/ponikla/,', '/obec/ponikla/'],
	['/obec/ponikla/)', '/obec/ponikla/'],
	['/obec/ponikla/“', '/obec/ponikla/'],
	['/obec/ponikla.', '/obec/ponikla/'],
	['/obec/ponikla/…', '/obec/ponikla/'],
	['/obec/Ponikla/', '/obec/ponikla/'],
	['/OBEC/PONIKLÁ', '/obec/ponikla/'],
	['/obec/ponikl%25C3%25A1/', '/obec/ponikla/'],
	['/sluzba/ps-ponikla/index.html', '/sluzba/ps-ponikla/'],
	['/tisen/%E2%80%9D', '/tisen/'],
	['/%', '/25/'],
	['/sluzba/%ff/', '/sluzba/25ff/'],
	['/hledat/?q=ob%C4%9Bdy&amp;obec=ponikla', '/hledat/?q=ob%C4%9Bdy&obec=ponikla'],
	['/hledat/?q=ob%25C4%259Bdy&obec=ponikla', '/hledat/?q=ob%C4%9Bdy&obec=ponikla'],
	['/hledat/?q%3Dobedy%26obec%3Dponikla', '/hledat/?q=obedy&obec=ponikla'],
	['/hledat/?druh=40&obec=ponikla)', '/hledat/?druh=40&obec=ponikla'],
	['/hledat/?obec=Ponikl%C3%A1.', '/hledat/?obec=ponikla'],
	['/hledat/?druh=60A&obec=PONIKLA,', '/hledat/?druh=60a&obec=ponikla'],
	['/pokryti/?obec=ponikla”', '/pokryti/?obec=ponikla'],
	['/obec/Ponikla/#senior', '/obec/ponikla/#senior'],
	['/hledat/?obec=ponikla#q=ob%C4%9Bdy', '/hledat/?obec=ponikla&q=ob%C4%9Bdy'],
	['/hledat/#q=ob%C4%9Bdy', '/hledat/?q=ob%C4%9Bdy'],
	['/obec/poni%C2%ADkla/', '/obec/ponikla/'],
	['/obec/poni%E2%80%8Bkla%E2%80%8B', '/obec/ponikla/'],
	['/obec/ponik%0D%0A%20la/', '/obec/ponikla/'],
	['/obec/%20ponikla%C2%A0/', '/obec/ponikla/'],
	['/obec/Horn%C3%AD%20Brann%C3%A1', '/obec/horni-branna/'],
	['/obec/horni_branna/', '/obec/horni-branna/'],
	['/obec/ponikla/index.php', '/obec/ponikla/'],
	['/obec/ponikla.html', '/obec/ponikla/'],
	['/hledat.htm?q=obedy', '/hledat/?q=obedy'],
	['/hledat/?q=obedy%26obec%3Dponikla', '/hledat/?q=obedy&obec=ponikla'],
	['/hledat/?q=obedy;obec=ponikla', '/hledat/?q=obedy&obec=ponikla'],
	['/hledat/&obec=ponikla', '/hledat/?obec=ponikla'],
	['/hledat/%3Fq=obedy%26obec=ponikla', '/hledat/?q=obedy&obec=ponikla'],
	['/hledat/??q=obedy', '/hledat/?q=obedy'],
	['/hledat/?q=obedy&#38;obec=ponikla', '/hledat/?q=obedy&obec=ponikla'],
	['/hledat/?q=obedy%26obec=ponikla', '/hledat/?q=obedy&obec=ponikla'],
	['/hledat/?q=obedy&amp%3Bobec=ponikla', '/hledat/?q=obedy&obec=ponikla'],
	['/hledat/?q=3Dob%C4%9Bdy&obec=3Dponikla', '/hledat/?q=ob%C4%9Bdy&obec=ponikla'],
	['/hledat/?obec=ponikla?fbclid=IwAR0', '/hledat/?obec=ponikla&fbclid=IwAR0'],
	['/hledat/?Q=obedy&OBEC=Ponikla', '/hledat/?q=obedy&obec=ponikla'],
	['/hledat/?obec=(ponikla)', '/hledat/?obec=ponikla'],
	['/hledat/?obec=%22Horn%C3%AD+Brann%C3%A1%22', '/hledat/?obec=horni-branna']
])('%s is meant as %s', (address, meant) => {
	expect(opened(address)).toBe(meant);
});

test.each([
	'/',
	'/hledat/?q=Ob%C4%9Bdy+v+Ponikl%C3%A9%2C+pros%C3%ADm%21',
	'/hledat/?q=50+%25',
	'/hledat/?q=ob%C4',
	'/hledat/?q=kdo+pom%C5%AF%C5%BEe?',
	'/hledat/?q=Mal%C3%A1+%26+velk%C3%A1&obec=ponikla',
	'/_stavy/',
	'/obec/ponikla/?utm_source=Facebook&fbclid=IwAR0x_Y',
	'/doporuceni/?s=ps-ponikla,ps-jilemnice&obec=ponikla',
	'/licence.txt',
	'/obec/ponikla/#seniori',
	'/pokryti/?obec=ponikla&druh=40'
])('%s stays as it is', (address) => {
	expect(opened(address)).toBe(address);
});
