/**
 * Makes something of each item and uses it, one after the other; while one is used the next is made already. Several
 * may draw from the same items. Neither may reject: what fails is theirs to tell.
 */
export async function oneAhead<Item, Made>(
  items: IterableIterator<Item>,
  make: (item: Item) => Promise<Made | undefined>,
  use: (made: Made) => Promise<void>,
): Promise<void> {
  const begin = () => {
    const next = items.next();
    return next.done ? undefined : make(next.value);
  };
  for (let ahead = begin(); ahead; ) {
    const made = await ahead;
    ahead = begin();
    if (made !== undefined) await use(made);
  }
}
