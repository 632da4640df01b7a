/** Makes the client by which a bot answers at an address. */
interface Connectors<Client> {
  create(serviceUrl: string, audience?: string): Promise<Client>;
}

/** Teams answers at a handful of addresses; with more than these the oldest is let go. */
const MOST_KEPT = 20;

/**
 * Keeps the clients that answer, one for each address: the SDK makes one anew for every turn, which costs a tenth of
 * the turn. A client holds nothing of a turn, only where to send and the credentials, which renew themselves.
 */
export class KeptConnectors<Client> {
  private readonly kept = new Map<string, Promise<Client>>();

  /** The same maker of clients, but one that remembers. */
  by(connectors: Connectors<Client>): Connectors<Client> {
    return {
      create: (serviceUrl, audience) => {
        const address = JSON.stringify([serviceUrl, audience]);
        return this.kept.get(address) ?? this.keep(address, connectors.create(serviceUrl, audience));
      },
    };
  }

  private keep(address: string, made: Promise<Client>): Promise<Client> {
    const [oldest] = this.kept.keys();
    if (oldest !== undefined && this.kept.size >= MOST_KEPT) this.kept.delete(oldest);
    this.kept.set(address, made);
    // One that could not be made is not kept: the next turn tries again.
    made.catch(() => this.kept.delete(address));
    return made;
  }
}
