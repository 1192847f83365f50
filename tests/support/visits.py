"""A page as the server sends it to a browser whose scripts have told it nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from unittest.mock import patch

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.testing.v1 import local_script_runner as runner

from tests.support.pages import html, opened


class Visit:
    """A page at an address; `app` is what is on it, `sent` what the server sent for it."""

    def __init__(self, **address: str) -> None:
        """Open the page."""
        with messages() as self.sent:
            self.app = opened(**address)

    def release(self, year: int, key: str = "year") -> str:
        """Let a slider go on a year; gives the HTML that this brings, and no other.

        Streamlit then runs the slider's fragment alone, which AppTest by itself does not.
        """
        self.app.slider(key=key).set_value(year)
        fragment = next(
            message.delta.fragment_id
            for message in self.sent
            if message.delta.new_element.slider.id.endswith(f"-{key}")
        )
        data = partial(runner.RerunData, fragment_id_queue=[fragment])
        with patch.object(runner, "RerunData", data):
            self.app.run()
        assert not self.app.exception, self.app.exception
        return html(self.app)


@contextmanager
def messages() -> Iterator[list[ForwardMsg]]:
    """All messages that are sent to the browser meanwhile."""
    sent: list[ForwardMsg] = []
    parse = runner.parse_tree_from_messages

    def noting(these: list[ForwardMsg]) -> object:
        sent.extend(these)
        return parse(these)

    with patch.object(runner, "parse_tree_from_messages", noting):
        yield sent
