"""Writing files."""

import errno
from pathlib import Path

NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


class NotWritten(Exception):
    """A file could not be written; the text says which and why, in one line.

    `for_want_of_room` tells a full disk from a place that may not be written to.
    """

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(f"{path}: not written, {(error.strerror or str(error)).lower()}")
        self.for_want_of_room = error.errno in NO_ROOM


def write(file: Path, content: bytes) -> None:
    """Write a file whole or leave it as it was; its folder is made where there is none.

    Raises:
        NotWritten: if it cannot be written, as on a full disk.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritten(file.parent, error) from error
    part = file.with_name(f".{file.name}.part")
    try:
        part.write_bytes(content)
        part.replace(file)
    except OSError as error:
        raise NotWritten(file, error) from error
    finally:
        part.unlink(missing_ok=True)
