"""What the browser tests ask of the page, in the words of its contracts."""

from playwright.sync_api import Frame, Page, expect

PAINT_MILLISECONDS = 15_000


def map_frame(page: Page, year: int | None = None) -> Frame:
    """The map's frame, once its territories are drawn and, if given, it shows the year."""
    root = "html" if year is None else f'html[data-year="{year}"]'
    iframe = page.locator('iframe[title*="streamlit_folium"]')
    painted = iframe.content_frame.locator(f"{root} path[data-territory]").first
    expect(painted).to_be_attached(timeout=PAINT_MILLISECONDS)
    return iframe.element_handle().content_frame()


def show_year(page: Page, year: int) -> Frame:
    """The map's frame, once a click on the slider's track has brought the year."""
    first, last = 1949, 2026
    track = page.locator(".st-key-year [role=group] > [data-rac]").bounding_box()
    share = (year - first) / (last - first)
    inside = min(max(track["width"] * share, 1), track["width"] - 1)
    page.mouse.click(track["x"] + inside, track["y"] + track["height"] / 2)
    return map_frame(page, year)


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
