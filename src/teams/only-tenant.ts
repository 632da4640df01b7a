import type { TurnLogic } from './adapter.js';
import { tenantsOf } from './scope.js';

/** An authenticated activity of a tenant that this bot does not serve. */
export class OtherTenantError extends Error {
  readonly code = 'other-tenant';
}

/** The same turns, but of one tenant only: a valid token says who sent an activity, not for which tenant. */
export function onlyTenant(tenantId: string, bot: TurnLogic): TurnLogic {
  return async (context) => {
    const tenants = tenantsOf(context);
    if (tenants.length === 0 || tenants.some((tenant) => tenant !== tenantId))
      throw new OtherTenantError('an activity of another tenant');
    await bot(context);
  };
}
