/* All that our scripts lean on of the markup which Streamlit and streamlit-folium make; it stands
 * before each of them. tests/browser/test_streamlit.py names what an upgrade broke.
 */

const APP = ".stApp"; // holds all of the page
const SLIDER = ":is(.st-key-year, .st-key-compare) input[type=range]"; // within a stage
const TRACK = ":is(.st-key-year, .st-key-compare) [role=group] > [data-rac]";
const THUMB = `${TRACK} > [data-rac]`;
const MAP = ".st-key-map iframe"; // of our own host, so that it can be spoken to
const buttonOf = (key) => `.st-key-${key} button`; // its label is in a p
