import type { Activity } from 'botbuilder';
import { tenantsOf } from './scope.js';

/** An authenticated activity of a tenant that this bot does not serve. */
export class OtherTenantError extends Error {
  readonly code = 'other-tenant';
}

/**
 * Turns away every tenant but one: a valid token says who sent an activity, not for which tenant.
 * @throws OtherTenantError
 */
export function demandTenant(
  tenantId: string,
  activity: Pick<Activity, 'channelData'> & { conversation: { tenantId?: string } },
): void {
  const ours = tenantId.toLowerCase();
  const tenants = tenantsOf({ activity });
  if (tenants.length === 0 || tenants.some((tenant) => tenant.toLowerCase() !== ours))
    throw new OtherTenantError('an activity of another tenant');
}
