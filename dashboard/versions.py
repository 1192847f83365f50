"""The versions this is made for; with an older one nothing is drawn but a line that says so."""

import sys
from importlib.metadata import version

PYTHON = (3, 11)
STREAMLIT = (1, 67)


def fault(python: tuple[int, ...], streamlit: tuple[int, ...]) -> str:
    """What is too old and what to do, in one line; blank if nothing is."""
    for name, installed, needed in (
        ("Python", python, PYTHON),
        ("Streamlit", streamlit, STREAMLIT),
    ):
        if installed < needed:
            found, wanted = (".".join(map(str, one)) for one in (installed, needed))
            return (
                f"{name} {wanted} or newer is needed, and this is {found}: "
                "install and start it as README.md says under Start."
            )
    return ""


def require() -> None:
    """Stop with a line, in the page or the terminal, if a version is too old."""
    streamlit = tuple(map(int, version("streamlit").split(".")[:2]))
    message = fault(sys.version_info[:2], streamlit)
    if not message:
        return
    import streamlit as st  # only now, for commands do without it

    if st.runtime.exists():
        st.error(message)
        st.stop()
    sys.exit(message)
