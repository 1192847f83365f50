"""The text of a file."""

from pathlib import Path

from dashboard.tables.faults import DataFaults, Fault


def read_text(path: Path, file: str) -> str:
    """The text of a UTF-8 file, a byte-order mark left out.

    Raises:
        DataFaults: if the file is missing, unreadable, empty or not UTF-8.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise DataFaults(
            [Fault(file, (error.strerror or str(error)).lower(), "a file that can be read")]
        ) from None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = raw.count(b"\n", 0, error.start) + 1
        found = f"the byte 0x{raw[error.start]:02x}"
        raise DataFaults([Fault(file, found, "text saved as UTF-8", row=row)]) from None
    if not text.strip():
        raise DataFaults([Fault(file, "an empty file", "a file with content")])
    return text
