"""TEMP"""

from pathlib import Path


def live_script(*names: str) -> str:
    folder = Path(__file__).parents[1] / "live"
    files = (folder / f"{name}.js" for name in ("streamlit", *names))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)
