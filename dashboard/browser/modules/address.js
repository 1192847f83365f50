/* Addresses of the page's views. */

/**
 * The address of another view of the same year and country: that of a link, merged with ours.
 *
 * @param {string} link
 * @param {string} ours
 */
export function inView(link, ours) {
  const address = new URL(ours);
  for (const name of ["view", "compare"]) {
    const value = new URL(link).searchParams.get(name);
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  return address.href;
}

/**
 * The address of another page, told our year and country.
 *
 * @param {string} link
 * @param {string} ours
 */
export function ofPage(link, ours) {
  const address = new URL(link);
  for (const name of ["year", "country"]) {
    const value = new URL(ours).searchParams.get(name);
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  return address.href;
}

/** Our address without its view. @param {string} ours */
export function withoutView(ours) {
  const address = new URL(ours);
  address.searchParams.delete("view");
  return address.href;
}
