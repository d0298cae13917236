import { bound } from './bound.ts';

/** How far a measure of the action plan came, and whether it stays in the plan. */
export const measureText = bound({
	states: {
		fulfilled: 'Plněno',
		continuously: 'Plněno průběžně',
		partly: 'Plněno částečně',
		unfulfilled: 'Neplněno'
	},
	verdicts: { keep: 'zůstává v plánu', drop: 'z plánu vyřazeno' }
});
