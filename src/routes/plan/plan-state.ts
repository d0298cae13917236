import {
	formatPlanView,
	parsePlanView,
	WHOLE_PLAN,
	type PlanView
} from '#lib/domain/region/plan.ts';
import type { Region } from '#lib/domain/region/region.ts';
import { AddressState } from '#lib/state/address-state.svelte.ts';
import type { QueryAddress } from '#lib/state/page-address.svelte.ts';

/** Whose measures are shown, kept in the address. */
export function planState(region: Region, address: QueryAddress): AddressState<PlanView> {
	return new AddressState(address, {
		empty: WHOLE_PLAN,
		keys: ['skupina'],
		parse: (params) => parsePlanView(params, region),
		format: formatPlanView
	});
}
