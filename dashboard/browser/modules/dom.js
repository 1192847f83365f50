/* Elements by their selectors, with the types that the selectors promise. */

/**
 * The first element that a selector finds, where there surely is one.
 *
 * @template {Element} [Kind=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {Kind}
 */
export function one(root, selector) {
  return /** @type {Kind} */ (root.querySelector(selector));
}

/**
 * All elements that a selector finds.
 *
 * @template {Element} [Kind=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {Kind[]}
 */
export function all(root, selector) {
  return /** @type {Kind[]} */ ([...root.querySelectorAll(selector)]);
}

/** The element that an event is about. @param {Event} event */
export function targetOf(event) {
  return /** @type {HTMLElement} */ (event.target);
}
