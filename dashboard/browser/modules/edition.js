/* The files of the edition that the page shows: gzipped JSON, under an address that is another one
 * for every other content. So a browser may keep them, and asks for them once.
 */

const PAUSES = [0, 1_000, 4_000]; // milliseconds before each try

/**
 * The address of the edition that a page shows, or undefined as long as it names none.
 *
 * @param {Document} page
 */
export function editionIn(page) {
  /** @type {HTMLElement | null} */
  const element = page.querySelector("[data-edition]");
  return element?.dataset.edition;
}

/**
 * A file of an edition.
 *
 * @param {string} edition its address, as seen from the page's
 * @param {string} name
 * @param {Document} page
 * @returns {Promise<any>} as the file has it
 */
export function editionFile(edition, name, page = document) {
  const address = new URL(`${edition}/${name}.json.gz`, page.baseURI);
  return trying(PAUSES, () => unpacked(address));
}

/**
 * What a task gives, tried again after each of some pauses until it succeeds.
 *
 * @template Value
 * @param {number[]} pauses in milliseconds, before each try
 * @param {() => Promise<Value>} task
 * @returns {Promise<Value>}
 */
export async function trying([pause, ...pauses], task) {
  if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
  try {
    return await task();
  } catch (error) {
    if (pauses.length) return trying(pauses, task);
    throw error;
  }
}

/** @param {URL} address */
async function unpacked(address) {
  const answer = await fetch(address, { cache: "force-cache" });
  if (!answer.ok || !answer.body) throw new Error(`${address}: ${answer.status}`);
  return new Response(answer.body.pipeThrough(new DecompressionStream("gzip"))).json();
}
