import { formatPlanView, parsePlanView, WHOLE_PLAN, type PlanView } from './plan-view.ts';
import type { Region } from '#lib/region/region.ts';
import { AddressState } from '#lib/device/address-state.svelte.ts';
import type { QueryAddress } from '#lib/device/page-address.svelte.ts';

/** Whose measures are shown, kept in the address. */
export function planState(region: Region, address: QueryAddress): AddressState<PlanView> {
	return new AddressState(address, {
		empty: WHOLE_PLAN,
		keys: ['skupina'],
		parse: (params) => parsePlanView(params, region),
		format: formatPlanView
	});
}
