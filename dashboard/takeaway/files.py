"""Writing files."""

from pathlib import Path


def write(file: Path, content: bytes) -> None:
    """Write a file whole or leave it as it was; its folder is made where there is none.

    Raises:
        OSError: if it cannot be written, as on a full disk.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f".{file.name}.part")
    try:
        part.write_bytes(content)
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)
