import type * as L from 'leaflet';
import type { AreaState } from '#lib/help/catalogue/map-areas.ts';
import type { Reached } from '#lib/help/gap/reach.ts';
import type { Id, Municipality, Outlines } from '#lib/region/region.ts';
import { addPatterns } from './hatch.ts';
import { polygon } from './leaflet.ts';
import { roveFocus, type FocusStop } from './roving-focus.ts';
import { createTip } from './tip.ts';
import { toLatLngs } from './view.ts';

/** How a municipality is shown, in colour and in words. */
export interface AreaView {
	readonly answer: AreaState | Reached;
	/** `Poniklá: jezdí sem, 3 služby`. */
	readonly label: string;
}

interface AreasOptions {
	readonly outlines: Outlines;
	readonly municipalities: readonly Municipality[];
	/** `null`: areas only say what they are. */
	readonly onselect: ((id: Id) => void) | null;
}

interface Areas {
	/** The middle of each area: where its name stands. */
	readonly middles: ReadonlyMap<Id, L.LatLng>;
	/** Redraws in place, so that the focus stays where it is. */
	show(views: ReadonlyMap<Id, AreaView>, selected: Id | null): void;
}

interface Shape {
	readonly municipality: Municipality;
	readonly area: SVGElement;
	readonly middle: L.LatLng;
	/** Drawn above all areas, so that no neighbour covers half of the line. */
	readonly edge: SVGElement;
}

/** Draws municipalities: an area that can be pressed and, above all areas, its edge. */
export function drawAreas(map: L.Map, options: AreasOptions): Areas {
	const drawn = options.municipalities.filter(({ id }) => options.outlines[id]);
	const areas = drawn.map(({ id }) => draw(map, options.outlines[id] ?? [], 'map-area'));
	const edges = drawn.map(({ id }) => draw(map, options.outlines[id] ?? [], 'map-edge'));
	const shapes = drawn.flatMap((municipality, index) => {
		const [area, edge] = [elementOf(areas[index]), elementOf(edges[index])];
		const middle = areas[index]?.getCenter();
		return area && edge && middle ? [{ municipality, area, edge, middle }] : [];
	});
	const patterns = addPatterns(shapes[0]?.area.ownerSVGElement ?? null);
	const tip = createTip(map);
	shapes.forEach(({ edge }) => edge.setAttribute('aria-hidden', 'true'));
	shapes.forEach((shape) => describeOnApproach(shape, tip));
	if (options.onselect) makePressable(map, shapes, areas, options.onselect);
	return {
		middles: new Map(shapes.map(({ municipality, middle }) => [municipality.id, middle])),
		show(views, selected) {
			for (const shape of shapes) {
				showShape(shape, views.get(shape.municipality.id), patterns);
				markSelected(shape, shape.municipality.id === selected, options.onselect !== null);
			}
		}
	};
}

function draw(map: L.Map, ring: Outlines[string], className: string): L.Polygon {
	return polygon(toLatLngs(ring), {
		className,
		interactive: className === 'map-area',
		// Simplified each for itself, neighbours would come apart.
		smoothFactor: 0,
		noClip: true
	}).addTo(map);
}

function elementOf(path: L.Polygon | undefined): SVGElement | null {
	// Leaflet's renderer here is SVG, though its types allow a canvas too.
	return (path?.getElement() as SVGElement | undefined) ?? null;
}

function showShape(
	{ area }: Shape,
	view: AreaView | undefined,
	patterns: ReturnType<typeof addPatterns>
): void {
	const answer = view?.answer ?? 'ask';
	area.dataset['answer'] = answer;
	area.setAttribute('fill', answer === 'yes' ? 'none' : patterns[answer]);
	area.setAttribute('aria-label', view?.label ?? '');
}

function markSelected({ area, edge }: Shape, selected: boolean, pressable: boolean): void {
	edge.toggleAttribute('data-selected', selected);
	area.setAttribute('role', pressable ? 'button' : 'img');
	if (pressable) area.ariaPressed = String(selected);
}

function describeOnApproach(
	{ area, edge, middle }: Shape,
	tip: ReturnType<typeof createTip>
): void {
	const show = () => tip.show(middle, area.getAttribute('aria-label') ?? '');
	area.addEventListener('mouseenter', show);
	area.addEventListener('mouseleave', tip.hide);
	area.addEventListener('focus', () => {
		if (!area.matches(':focus-visible')) return;
		edge.setAttribute('data-focused', '');
		show();
	});
	area.addEventListener('blur', () => {
		edge.removeAttribute('data-focused');
		tip.hide();
	});
}

function makePressable(
	map: L.Map,
	shapes: readonly Shape[],
	paths: readonly L.Polygon[],
	onselect: (id: Id) => void
): void {
	// Leaflet's click, unlike the browser's, does not come at the end of a drag.
	shapes.forEach(({ municipality }, index) =>
		paths[index]?.on('click', () => onselect(municipality.id))
	);
	shapes.forEach(({ area, middle }) =>
		area.addEventListener('focus', () => map.panInside(middle, { padding: [50, 50] }))
	);
	roveFocus(
		shapes.map(({ municipality: { id, point }, area }): FocusStop => ({
			element: area,
			x: point.lon,
			y: -point.lat,
			press: () => onselect(id)
		}))
	);
}
