/**
 * Makes something of each item and uses it, one after the other; the next is made while one is used, from when the user
 * says that it may be. Several may draw from the same items. Neither may reject: what fails is theirs to tell.
 */
export async function oneAhead<Item, Made>(
  items: IterableIterator<Item>,
  make: (item: Item) => Promise<Made | undefined>,
  use: (made: Made, makeNext: () => void) => Promise<void>,
): Promise<void> {
  const begin = () => {
    const next = items.next();
    return next.done ? undefined : make(next.value);
  };
  for (let current = begin(); current; ) {
    const made = await current;
    let next: Promise<Made | undefined> | undefined;
    if (made !== undefined)
      await use(made, () => {
        next ??= begin();
      });
    current = next ?? begin();
  }
}
