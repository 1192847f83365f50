/* All that our scripts lean on of Streamlit and streamlit-folium: the markup which they make, and
 * what a component's script is handed. tests/browser/test_streamlit.py names what an upgrade broke.
 */

export const APP = ".stApp"; // holds all of the page
export const CONTENT = ".stMainBlockContainer"; // as high as what is in it
export const SLIDER = ":is(.st-key-year, .st-key-compare) input[type=range]"; // within a stage
export const TRACK = ":is(.st-key-year, .st-key-compare) [role=group] > [data-rac]";
export const THUMB = `${TRACK} > [data-rac]`;
export const MAP = ".st-key-map iframe"; // of our own host, so that it can be spoken to

/** Selects the button with a key; its label is in a p. @param {string} key */
export const buttonOf = (key) => `.st-key-${key} button`;

/** Closes what Streamlit says itself of a lost connection, which would make the page inert. */
export function closeDialog() {
  /** @type {HTMLElement | null} */
  const close = document.querySelector("[data-testid=stDialog] [role=dialog] > button[aria-label=Close]");
  close?.click();
}

/**
 * What a component's script is started with: what Python tells it, the element that holds its HTML,
 * and how it tells Python. It returns how it is ended.
 *
 * @template Data
 * @typedef {{
 *   data: Data,
 *   parentElement: HTMLElement,
 *   setStateValue: (name: string, value: unknown) => void,
 *   setTriggerValue: (name: string, value: unknown) => void,
 * }} Component
 */

/**
 * A component's script that ends what it started before it starts anew. Streamlit starts it for other
 * data too, and lets it go on until then.
 *
 * @template Data
 * @param {(component: Component<Data>) => () => void} start
 * @returns {(component: Component<Data>) => () => void}
 */
export function oneAtATime(start) {
  let end = () => {};
  return (component) => {
    end();
    end = start(component);
    return end;
  };
}
