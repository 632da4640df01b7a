import type { Wait } from './wait.js';

/** Messages a second that Teams takes: of one bot in one chat, and in one tenant (Teams' limits, less a little). */
export interface Limits {
  readonly perChat: number;
  readonly perTenant: number;
}

/** Below the 7 a second of a chat and the 50 of a tenant, at which Teams begins to refuse. */
export const TEAMS_LIMITS: Limits = { perChat: 6, perTenant: 45 };

const SECOND = 1_000;
/** Chats whose turn is long over are forgotten when there are so many. */
const MANY = 5_000;

/** Gives each message its turn, so that neither a chat nor a tenant is sent more than Teams takes. */
export class Pace {
  private readonly nextOf = new Map<string, number>();

  constructor(
    private readonly limits: Limits,
    private readonly now: () => number,
    private readonly wait: Wait,
  ) {}

  /** Waits for the turn of a message to a chat of a tenant. */
  async turn(tenantId: string, chatId: string): Promise<void> {
    const now = this.now();
    if (this.nextOf.size > MANY) this.forgetBefore(now);
    const [tenant, chat] = [`tenant ${tenantId}`, `chat ${chatId}`];
    const at = Math.max(now, this.nextOf.get(tenant) ?? 0, this.nextOf.get(chat) ?? 0);
    this.nextOf.set(tenant, at + SECOND / this.limits.perTenant);
    this.nextOf.set(chat, at + SECOND / this.limits.perChat);
    if (at > now) await this.wait(at - now);
  }

  private forgetBefore(now: number): void {
    for (const [name, next] of this.nextOf) if (next <= now) this.nextOf.delete(name);
  }
}
