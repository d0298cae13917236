const SVG = 'http://www.w3.org/2000/svg';

let count = 0;

/**
 * Adds the leaning lines of "ask" to a drawing; `map.css` gives them colour.
 *
 * @returns the value for `fill`; an attribute rather than CSS, because a link
 *   to a pattern in a style sheet is looked up beside the style sheet by some browsers
 */
export function addHatch(svg: SVGSVGElement | null): string {
	const id = `map-hatch-${(count += 1)}`;
	const pattern = create('pattern', {
		id,
		width: 8,
		height: 8,
		patternUnits: 'userSpaceOnUse',
		patternTransform: 'rotate(45)'
	});
	pattern.append(
		create('rect', { class: 'map-hatch-ground', width: 8, height: 8 }),
		create('rect', { class: 'map-hatch-line', width: 3, height: 8 })
	);
	const defs = create('defs', {});
	defs.append(pattern);
	svg?.prepend(defs);
	return `url(#${id})`;
}

function create(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
	const element = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
	return element;
}
