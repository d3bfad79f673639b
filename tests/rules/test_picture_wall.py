"""What may be offered for the picture wall: outdoors, and nothing that was marked lower."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.office.regulations import load_schemes
from rules.picture_wall import may_be_offered
from rules.scheme_items import BaseItem

A, B = (load_schemes(name)[0] for name in ("a-monthly", "b-stars"))
INDOORS = ("J2.2", "J2.3", "J2.4")


@pytest.mark.parametrize(
    ("item", "marks", "offered"),
    [
        ("J2.1", {}, True),
        ("J2.1", {"J2.1": 600}, True),
        ("J2.1", {"J2.1": 550}, False),
        ("J2.5", {"J2.1": 0, "J2.5": 600}, True),
        ("J5.2", {"J5.2": 100}, True),
        ("J5.2", {"J5.2": 0}, False),
        ("J5.2", {}, False),
        ("P3b", {"P3b": 100}, True),
        ("J4.2", {"J4.2": 1000}, False),
        ("K8", {"K8": 200}, False),
        ("X9", {}, False),
        ("", {}, True),
        ("", {"J2.1": 600, "J2.3": 0, "J5.2": 0}, True),
        ("", {"J2.5": 599}, False),
        *((room, {room: 600}, False) for room in INDOORS),
    ],
)
def test_what_may_be_offered(item: str, marks: dict[str, int], offered: bool) -> None:
    assert may_be_offered(A, item, marks) is offered


def test_a_village_that_calls_nothing_outdoors_has_no_wall() -> None:
    items = tuple(each.model_copy(update={"outdoors": False}) for each in A.items)
    without = A.model_copy(update={"items": items})
    assert may_be_offered(A, "", {}) and not may_be_offered(without, "", {})


def test_a_county_by_stars_offers_its_environment() -> None:
    assert may_be_offered(B, "JE", {"JE": 4000}) and not may_be_offered(B, "JC", {"JC": 4000})


@given(
    st.sampled_from([each.code for each in A.every_item]),
    st.dictionaries(st.sampled_from([each.code for each in A.items]), st.integers(0, 2000)),
)
def test_no_room_no_deduction_and_nothing_lowered_is_ever_offered(
    code: str, marks: dict[str, int]
) -> None:
    if may_be_offered(A, code, marks):
        item = A.by_code[code]
        assert getattr(item, "outdoors", False) and code not in INDOORS
        assert (
            not (isinstance(item, BaseItem) and item.unmarked == "full")
            or marks.get(code, item.max) >= item.max
        )
