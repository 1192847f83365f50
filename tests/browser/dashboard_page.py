"""What the browser tests ask of the page, in the words of its contracts."""

from playwright.sync_api import Frame, Page, expect

PAINT_MILLISECONDS = 30_000


def map_frame(page: Page, year: int | None = None) -> Frame:
    """The map's frame, once its territories are drawn and, if given, it shows the year."""
    root = "html" if year is None else f'html[data-year="{year}"]'
    iframe = page.locator('iframe[title*="streamlit_folium"]')
    painted = iframe.content_frame.locator(f"{root} path[data-territory]").first
    expect(painted).to_be_attached(timeout=PAINT_MILLISECONDS)
    return iframe.element_handle().content_frame()


def members_on_map(frame: Frame) -> set[str]:
    """The territories drawn as members."""
    return _territories(frame, '[data-status="member"]')


def new_on_map(frame: Frame) -> set[str]:
    """The territories drawn as having joined in the year shown."""
    return _territories(frame, '[data-new="true"]')


def _territories(frame: Frame, mark: str) -> set[str]:
    return set(
        frame.locator(f"path[data-territory]{mark}").evaluate_all(
            "paths => paths.map(path => path.dataset.territory)"
        )
    )
