import {
	formatCoverageView,
	parseCoverageView,
	WHOLE_COVERAGE,
	type CoverageView
} from './coverage-view.ts';
import type { Region } from '#lib/region/region.ts';
import { AddressState } from '#lib/device/address-state.svelte.ts';
import type { QueryAddress } from '#lib/device/page-address.svelte.ts';

/** What of the coverage is shown, kept in the address. */
export function coverageState(region: Region, address: QueryAddress): AddressState<CoverageView> {
	return new AddressState(address, {
		empty: WHOLE_COVERAGE,
		keys: ['urad', 'skupina', 'forma', 'druh', 'obec'],
		parse: (params) => parseCoverageView(params, region),
		format: formatCoverageView
	});
}
