const SVG = 'http://www.w3.org/2000/svg';

let count = 0;

/**
 * Adds the lines of answers to a drawing, leaning for "ask", upright for "beside",
 * lying on the ground of a "yes" for one that is not for all, and the dots of "no";
 * `map.css` gives them colour.
 *
 * @returns the values for `fill`; an attribute rather than CSS, because a link
 *   to a pattern in a style sheet is looked up beside the style sheet by some browsers
 */
export function addPatterns(
	svg: SVGSVGElement | null
): Readonly<Record<'partly' | 'ask' | 'beside' | 'no', string>> {
	const id = `map-pattern-${(count += 1)}`;
	const line = create('rect', { class: 'map-hatch-line', width: 1.5, height: 8 });
	const dot = create('circle', { class: 'map-dot', cx: 4, cy: 4, r: 1 });
	const defs = create('defs', {});
	const upright = create('rect', { class: 'map-yes-line', width: 2, height: 8 });
	const lying = create('rect', { class: 'map-yes-line', width: 2, height: 8 });
	defs.append(
		pattern(`${id}-partly`, lying, 90, 'map-ground-yes'),
		pattern(`${id}-ask`, line),
		pattern(`${id}-beside`, upright, 0),
		pattern(`${id}-no`, dot)
	);
	svg?.prepend(defs);
	return {
		partly: `url(#${id}-partly)`,
		ask: `url(#${id}-ask)`,
		beside: `url(#${id}-beside)`,
		no: `url(#${id}-no)`
	};
}

function pattern(id: string, sign: SVGElement, turned = 45, ground = 'map-ground'): SVGElement {
	const made = create('pattern', {
		id,
		width: 8,
		height: 8,
		patternUnits: 'userSpaceOnUse',
		patternTransform: `rotate(${turned})`
	});
	made.append(create('rect', { class: ground, width: 8, height: 8 }), sign);
	return made;
}

function create(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
	const element = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
	return element;
}
