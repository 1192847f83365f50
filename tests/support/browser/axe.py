"""Axe-core, which looks for breaches of WCAG 2.2 AA and of its own advice."""

from playwright.sync_api import Page

from tests.support.browser.browsers import NODE_MODULES

AXE = (NODE_MODULES / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")

# One page may look into its frames; what moves is looked at when it stands still.
READY = """() => {
    axe.configure({ allowedOrigins: ["<unsafe_all_origins>"] });
    const still = new CSSStyleSheet();
    still.replaceSync("*, ::before, ::after { transition: none !important; animation: none !important }");
    document.adoptedStyleSheets = [still];
}"""  # noqa: E501

# Events stand under their years, 17 px apart. WCAG 2.5.8 lets a target be smaller where another
# control does the same: the slider above goes to every year.
EXCUSED = {"target-size": ".timeline .events"}

LOOK = """async ([excused, only]) => {
    const what = only ? { runOnly: only } : { rules: { "target-size": { enabled: true } } };
    const { violations, incomplete } = await axe.run(document, { ...what, elementRef: true });
    const unseen = incomplete.filter(({ id }) => id === "frame-tested");
    return [...violations, ...unseen].flatMap(({ id, nodes }) =>
        nodes.filter(({ element }) => !(excused[id] && element?.closest(excused[id])))
            .map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`));
}"""


def breaches(page: Page) -> list[str]:
    """What axe-core finds in the page and its frames, and in their colours when it is dark."""
    for frame in page.frames:
        frame.evaluate(f"{AXE}; 0")
        frame.evaluate(READY)
    found = page.evaluate(LOOK, [EXCUSED, None])
    page.emulate_media(color_scheme="dark")
    page.wait_for_function("matchMedia('(prefers-color-scheme: dark)').matches")
    found += breaches_of_colour(page)
    page.emulate_media(color_scheme="light")
    return found


def breaches_of_colour(page: Page) -> list[str]:
    """What axe-core, which `breaches` has brought into the page, finds in its colours now."""
    return page.evaluate(LOOK, [EXCUSED, ["color-contrast"]])
