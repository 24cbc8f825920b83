/**
 * Whether two addresses of a database lead to the same place, so that what holds of connections at one holds at the other: all
 * of them is equal but who asks. One pooler may lead to two databases, and what stands behind "?" to another server.
 */
export const isSamePlace = (one: string, other: string): boolean => placeIn(one) === placeIn(other);

function placeIn(address: string): string {
  try {
    const { host, pathname, search } = new URL(address);
    return JSON.stringify([host, pathname, search]);
  } catch {
    return address;
  }
}
