"""What the browser tests ask of the page, in the words of its contracts."""

from pathlib import Path

from playwright.sync_api import Download, Frame, Locator, Page, expect

PAINT_MILLISECONDS = 60_000
PERIODS = 9
# Waits until the panel has not moved for so many frames; gives where it is.
AT_REST = """async (frames) => {
    const panel = document.querySelector(".st-key-panel");
    let [still, last] = [0, NaN];
    while (still < frames) {
        await new Promise(requestAnimationFrame);
        still = panel.scrollTop === last ? still + 1 : 0;
        last = panel.scrollTop;
    }
    return last;
}"""
SETTLING = 30  # frames, in which the panel begins to move to a year that has come to rest
# Lets nothing have the focus, and goes to the top of the app or of the page in one file.
TO_THE_TOP = """() => {
    document.activeElement.blur();
    for (const place of [window, document.querySelector(".stMain")]) place.scrollTo(0, 0);
}"""
WATCH_FRAMES = Path(__file__).with_name("watch_frames.js").read_text(encoding="utf-8")


def map_frame(page: Page, year: int | None = None) -> Frame:
    """The map's frame, once its territories are drawn and, if given, it shows the year."""
    root = "html" if year is None else f'html[data-year="{year}"]'
    iframe = page.locator(".st-key-map iframe")
    painted = iframe.content_frame.locator(f"{root} path[data-territory]").first
    expect(painted).to_be_attached(timeout=PAINT_MILLISECONDS)
    return iframe.element_handle().content_frame()


def show_year(page: Page, year: int) -> Frame:
    """The map's frame, once a click on the slider's track has brought the year."""
    x, y = track_x(page, year)
    page.mouse.click(x + (year == 1949) - (year == 2026), y)
    return map_frame(page, year)


def put_back(page: Page, year: int | None = None) -> None:
    """Bring a page to a year, if given, and to its top, at rest, without pointer and focus."""
    page.mouse.move(0, 0)
    if year and page.locator("[data-readout]").get_attribute("data-year") != str(year):
        show_year(page, year)
        page.mouse.move(0, 0)
        panel_at_rest(page, SETTLING)
    page.evaluate(TO_THE_TOP)


def panel_at_rest(page: Page, frames: int = 10) -> float:
    """How far the panel is scrolled, once it has not moved for so many frames."""
    return page.evaluate(AT_REST, frames)


def watch_frames(page: Page) -> None:
    """Note in every frame that is painted which years slider, readout, map and panel show."""
    page.evaluate(WATCH_FRAMES)


def years_seen(page: Page) -> list[int]:
    """The years in the order in which they were painted since `watch_frames`, and none out of step.

    Raises AssertionError if in one frame slider, readout, map and panel did not agree.
    """
    return years_in(page.evaluate("window.frames_seen"))


def years_in(frames: list[dict]) -> list[int]:
    """The years of frames that watch_frames.js noted, in order, each once.

    Raises AssertionError if in one frame slider, readout, map and panel did not agree.
    """
    for frame in frames:
        year = frame["slider"]
        assert frame["readout"] == frame["map"] == year, frame
        assert len(frame["periods"]) == 1, frame
        first, last = frame["periods"][0]
        assert first <= year <= last, frame
    years = [frame["slider"] for frame in frames]
    return [year for year, before in zip(years, [None, *years], strict=False) if year != before]


def track_x(page: Page, year: int, within: str = ".st-key-year") -> tuple[float, float]:
    """Where on the screen the track of the slider within something has a year: x and y."""
    track = page.locator(f"{within} [role=group] > [data-rac]")
    track.scroll_into_view_if_needed()
    box = track.bounding_box()
    share = (year - 1949) / (2026 - 1949)
    return box["x"] + box["width"] * share, box["y"] + box["height"] / 2


def wait_for_year(page: Page, year: int) -> None:
    """Playing has come to a year, or beyond."""
    page.wait_for_function(
        "year => Number(document.querySelector('[data-readout]').dataset.year) >= year", arg=year
    )


def expect_all_periods(page: Page) -> None:
    """The panel has the quotations of every period: nothing more is to come."""
    expect(page.locator("section[data-period]")).to_have_count(PERIODS)


def mark(page: Page, kind: str, year: int) -> Locator:
    """The link to a year in the chart's row of `waves` or `events`."""
    return page.locator(f'[data-timeline] .{kind} a[data-year="{year}"]:visible')


def ends(page: Page, selector: str) -> tuple[float, float]:
    """Where the first element of a selector begins and ends, in pixels from the top of the screen.

    Asked for and measured in one step, as the server's answer may put a new one in its place.
    """
    top, bottom = page.evaluate(
        """selector => {
            const { top, bottom } = document.querySelector(selector).getBoundingClientRect();
            return [top, bottom];
        }""",
        selector,
    )
    return top, bottom


def centre(locator: Locator) -> float:
    """The middle of an element, in pixels from the left."""
    box = locator.bounding_box()
    return box["x"] + box["width"] / 2


def downloaded(page: Page, label: str) -> Download:
    """The file that the button of an open menu gives."""
    with page.expect_download(timeout=PAINT_MILLISECONDS) as download:
        page.get_by_role("button", name=label, exact=True).click()
    return download.value


def next_frame(page: Page) -> None:
    """Let the page paint once; what it sent meanwhile is noted."""
    page.evaluate("() => new Promise(requestAnimationFrame)")


def hold_thumb(page: Page, year: int) -> None:
    """Press the mouse on the thumb, which stands at a year."""
    page.mouse.move(*track_x(page, year))
    page.mouse.down()


def point_at(frame: Frame, territory: str) -> None:
    """Move the mouse to the middle of a territory's box."""
    box = frame.locator(f'path[data-territory="{territory}"]').bounding_box()
    frame.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def expect_colours_to_change(page: Page, motion: str, seconds: str) -> None:
    """A land of the map changes its colours in so many seconds, for who wants motion so."""
    page.emulate_media(reduced_motion=motion)
    territory = map_frame(page).locator('path[data-territory="POL"]')
    expect(territory).to_have_css("transition-duration", seconds)
    page.emulate_media(reduced_motion="no-preference")


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
