"""What no side, speaker, day or tone may have of the panel."""

import pandas as pd
import pytest

from dashboard.tables.balance import both_halves, few_copies, nobody_too_often


def panel(**columns: list[str]) -> pd.DataFrame:
    """Rows of the panel, of one period and the Western side where nothing else is said."""
    length = len(next(iter(columns.values())))
    given = {"period": ["1990-1998"] * length, "side": ["western"] * length, **columns}
    return pd.DataFrame(given)


def test_a_third_by_one_speaker_is_the_most() -> None:
    speakers = ["Clinton", "Clinton", "Wałęsa", "Kennan", "Baker", "Bush"]
    days = [f"1994-01-{day:02}" for day in range(1, 7)]
    assert list(nobody_too_often(panel(speaker=speakers, date=days))) == []
    speakers[2] = "Clinton"
    (fault,) = nobody_too_often(panel(speaker=speakers, date=days))
    assert str(fault) == (
        "data/quotes.csv: found 3 of 6 of western in 1990-1998 by Clinton; "
        "expected at most a third by one speaker"
    )


def test_a_quarter_of_one_day_is_the_most() -> None:
    days = ["1994-01-11", "1994-01-11", *(f"1997-07-{day:02}" for day in range(1, 7))]
    speakers = list("ABCDEFGH")
    assert list(nobody_too_often(panel(speaker=speakers, date=days))) == []
    days[2] = "1994-01-11"
    (fault,) = nobody_too_often(panel(speaker=speakers, date=days))
    assert "3 of 8 of western in 1990-1998 by 1994-01-11" in str(fault)


@pytest.mark.parametrize(
    ("tones", "missing"),
    [
        (["adverse", "adverse", "conciliatory", "conciliatory"], []),
        (["adverse", "neither", "conciliatory", "conciliatory"], ["1 adverse"]),
        (["adverse", "adverse", "adverse", "adverse"], ["0 conciliatory"]),
    ],
)
def test_a_side_both_yields_and_objects(tones: list[str], missing: list[str]) -> None:
    said = panel(tone=tones, context=["A Western doubter."] * 4)
    faults = [str(fault) for fault in both_halves(said)]
    assert len(faults) == len(missing)
    assert all(part in fault for part, fault in zip(missing, faults, strict=True))


def test_the_west_is_not_one_voice() -> None:
    tones = ["adverse", "adverse", "conciliatory", "conciliatory"]
    contexts = ["Moscow stayed critical of the plan."] * 4
    (fault,) = both_halves(panel(tone=tones, context=contexts))
    assert "no critic or doubter of western in 1990-1998" in str(fault)
    assert list(both_halves(panel(tone=tones, context=[*contexts[1:], "Western critics."]))) == []
    moscow = panel(tone=tones, context=contexts, side=["kremlin"] * 4)
    assert list(both_halves(moscow)) == []


def test_one_copy_in_eight_is_the_most() -> None:
    grades = ["copy", *["press"] * 7]
    assert list(few_copies(panel(attested=grades))) == []
    assert "1 of 7 attested by a copy" in str(*few_copies(panel(attested=grades[:7])))
