"""What browsers fetch from the app itself: the scripts, and the files of an edition.

Streamlit serves whole folders. Each of ours has a digest of all that is in it in its address: after
a change each file has another one, and none is used beside those of another version.
"""

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import streamlit as st
import streamlit.components.v1 as folders
from streamlit.components import v2 as components

from dashboard.edition import Edition
from dashboard.history.yearbook import Yearbook


def serve(name: str, folder: Path) -> str:
    """Serve a folder; gives its address, as seen from that of the page."""
    return f"component/{folders.declare_component(f'{name}_{digest(folder)}', path=folder).name}"


def digest(folder: Path) -> str:
    """A short name for what is in a folder, another for every other content."""
    content = hashlib.sha256()
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        for part in (file.relative_to(folder).as_posix().encode(), file.read_bytes()):
            content.update(len(part).to_bytes(8, "big") + part)
    return content.hexdigest()[:16]


def from_frame(address: str) -> str:
    """An address as seen from a component's frame, under any base path."""
    return f"../../{address}"


SCRIPTS = serve("browser", Path(__file__).parents[1] / "browser" / "bundle" / "app")


def component(name: str, html: str = "") -> Callable[..., Mapping[str, object]]:
    """The component that a script of the same name starts, and whose HTML it finds in the page.

    Streamlit takes a component's script as text and knows no address for it; so that text imports
    the served one. The page's own address is the base of all that Streamlit serves.
    """
    return components.component(
        name,
        html=html,
        js=f'const script = await import(new URL("{SCRIPTS}/{name}.js", document.baseURI));\n'
        "export default script.default;\n",
        isolate_styles=False,
    )


class Files(NamedTuple):
    """The served files of an edition, which last as long as their folder is held."""

    folder: TemporaryDirectory[str]
    address: str


# A page that was drawn before an edit of data/ still fetches what belongs to it.
@st.cache_resource(show_spinner=False, max_entries=4, hash_funcs={Yearbook: hash})
def files_of(yearbook: Yearbook, _edition: Edition) -> Files:
    """The served files of a yearbook's edition, written once for every viewer."""
    folder = TemporaryDirectory(prefix="edition-")
    for name, content in _edition.files().items():
        Path(folder.name, name).write_bytes(content)
    return Files(folder, serve("edition", Path(folder.name)))
