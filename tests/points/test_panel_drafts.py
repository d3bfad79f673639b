"""Whatever members mark in whatever order, the confirmed lines settle as the last marks do."""

import tempfile
from datetime import date
from decimal import Decimal
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from rules.periods import Period
from rules.scoring import Score
from rules.settlement import figures_of, item_lines
from tests.conversations.panel import (
    FULL,
    REST,
    STATES,
    People,
    called,
    confirms,
    lines,
    marks,
    points,
)
from tests.village.village import Village

ITEMS = {"J2.1": ("庭院三不见", 12), "J3.1": ("遵守村规民约", 10), "J5.2": ("参与建设", 10)}
OWN = {"li": "V1-01", "sun": "V1-02"}

Draft = tuple[str, str, str, int]
"""Who, which household, which item, how many half points."""

drafts = st.lists(
    st.sampled_from(sorted(ITEMS)).flatmap(
        lambda item: st.tuples(
            st.sampled_from(("li", "sun", "wang")),
            st.sampled_from(("V1-01", "V1-02", "V1-03")),
            st.just(item),
            st.integers(0, ITEMS[item][1]),
        )
    ),
    max_size=7,
)


def drafted(who: People, draft: Draft) -> None:
    """The member goes to the household and marks the item, over a restart now and then."""
    name, code, item, halves = draft
    member = getattr(who, name)
    member.sends("评分")
    member.sends(code)
    if ITEMS[item][0] == "参与建设":
        acts = next(label for label in member.last().labels if label.startswith("做了实事"))
        member.presses(acts)
    label = next(label for label in member.last().labels if label.startswith(ITEMS[item][0]))
    member.presses(label)
    member.sends(f"{halves // 2}.{halves % 2 * 5}")


@settings(max_examples=12)
@given(drafts)
def test_confirmed_lines_settle_as_the_last_marks_do(made: list[Draft]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        village = Village(Path(folder))
        try:
            _holds(village, made)
        finally:
            village.close()


def _holds(village: Village, made: list[Draft]) -> None:
    who = called(village, "钱老三")
    last: dict[str, dict[str, int]] = {"V1-01": {}, "V1-02": {}, "V1-03": {}}
    for draft in made:
        name, code, item, halves = draft
        if OWN.get(name) == code:
            getattr(who, name).sends("评分")
            getattr(who, name).sends(code).sees("这是您自己家")
        else:
            drafted(who, draft)
            last[code][item] = 50 * halves
        village.later(minutes=21)
        village.restart()
    who.wang.sends("评分")
    while (first := (*who.wang.last().labels, "")[0]) in (FULL, REST):
        who.wang.presses(first)
    confirms(who)
    for code, marked in last.items():
        assert {key: marks(village, code)[key].hundredths for key in marked} == marked
        assert len(lines(village, code)) == STATES + ("J5.2" in marked)
        assert points(village, code) == expected(village, code, marked)


def expected(village: Village, code: str, marked: dict[str, int]) -> int:
    """What rules.settlement says of the last marks, the states nobody marked being full."""
    day = date(2026, 11, 20)
    scores = [
        Score(day=day, household=code, item=item, quantity=Decimal(1), mark=mark)
        for item, mark in marked.items()
    ]
    scheme = village.regulations.scheme
    return figures_of(scheme, item_lines(scheme, scores, Period.parse("2026-11"))).points
