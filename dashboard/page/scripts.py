"""The scripts of browser/, as the app serves them to browsers.

They import each other by relative addresses. So the folder itself has a digest of all that is in it
in its address: after a change each of them has another one, and none runs beside those of another
version.
"""

import hashlib
from collections.abc import Callable
from pathlib import Path

import streamlit.components.v1 as folders
from streamlit.components import v2 as components

MODULES = Path(__file__).parents[1] / "browser" / "modules"


def digest(folder: Path) -> str:
    """A short name for what is in a folder, another for every other content."""
    content = hashlib.sha256()
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        for part in (file.relative_to(folder).as_posix().encode(), file.read_bytes()):
            content.update(len(part).to_bytes(8, "big") + part)
    return content.hexdigest()[:16]


BROWSER = folders.declare_component(f"browser_{digest(MODULES)}", path=MODULES)


def url(file: str) -> str:
    """The address of a served file, as seen from a component's frame under any base path."""
    return f"../{BROWSER.name}/{file}"


def component(name: str, html: str = "") -> Callable[..., object]:
    """The component that a script of the same name starts, and whose HTML it finds in the page.

    Streamlit takes a component's script as text and knows no address for it; so that text imports
    the served one. The page's own address is the base of all that Streamlit serves.
    """
    address = f"component/{BROWSER.name}/{name}.js"
    return components.component(
        name,
        html=html,
        js=f'const script = await import(new URL("{address}", document.baseURI));\n'
        "export default script.default;\n",
        isolate_styles=False,
    )
