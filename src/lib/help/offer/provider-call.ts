import type { Phone, Region, Service } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import { isAdviser } from './advice.ts';

/** A service that one can dial, and its number. */
export interface ProviderCall {
	readonly service: Service;
	readonly phone: Phone;
}

/**
 * Whom else to ask of a service without a number: what its provider runs beside
 * it, what surely runs first. `null`: it has a number itself, there is nothing
 * to dial, or it is of a town hall, where the social worker is asked anyway.
 */
export function providerCall(region: Region, service: Service): ProviderCall | null {
	if (service.provider === null || currentOf(service.phones)) return null;
	const others = region.services.filter(({ provider }) => provider === service.provider);
	if (others.some((other) => isAdviser(region, other))) return null;
	const calls = others.flatMap((other): ProviderCall[] => {
		const phone = currentOf(other.phones)?.value;
		return phone && other.status.value !== 'ended' ? [{ service: other, phone }] : [];
	});
	return calls.find((call) => call.service.status.value === 'active') ?? calls[0] ?? null;
}
