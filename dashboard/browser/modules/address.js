/* Addresses of the page's views. */

/**
 * The address of another view of the same year and country: that of a link, merged with ours.
 *
 * @param {string} link
 * @param {string} ours
 */
export function inView(link, ours) {
  return taking(ours, ["view", "compare"], link);
}

/**
 * The address of another page, told our year and country.
 *
 * @param {string} link
 * @param {string} ours
 */
export function ofPage(link, ours) {
  return taking(link, ["year", "country"], ours);
}

/**
 * An address whose values of some names are those of another: without those that it lacks.
 *
 * @param {string} address
 * @param {string[]} names
 * @param {string} other
 */
function taking(address, names, other) {
  const taken = new URL(address);
  for (const name of names) {
    const value = new URL(other).searchParams.get(name);
    if (value) taken.searchParams.set(name, value);
    else taken.searchParams.delete(name);
  }
  return taken.href;
}

/** Our address without its view. @param {string} ours */
export function withoutView(ours) {
  const address = new URL(ours);
  address.searchParams.delete("view");
  return address.href;
}
