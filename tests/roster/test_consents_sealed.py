"""A consent that somebody changed past the program is named by the audit, however it came."""

from datetime import date

import pytest

from storage.entering import EnteredHousehold
from storage.store import Store
from tests.conversations.arranged import area_id
from tests.points.test_frozen import audited, tampers
from tests.roster.test_frozen import arranged
from tests.village.village import Village

REWRITTEN = "participation_is_never_rewritten"


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("UPDATE participation SET since = '2025-01-01'", "consent 1 to take part is not as it"),
        ("UPDATE participation SET consent = 'member'", "consent 1 to take part is not as it"),
        (
            "UPDATE participation SET until = '2027-01-01' WHERE until IS NOT NULL",
            "consent 1 to take part did not end as it says",
        ),
        (
            "UPDATE participation SET until = '2027-01-01' WHERE until IS NULL",
            "consent 2 to take part did not end as it says",
        ),
    ],
)
def test_the_first_row_that_does_not_fit_is_named(
    village: Village, statement: str, named: str
) -> None:
    arranged(village)
    assert audited(village) == []
    tampers(village, REWRITTEN, statement)
    (found,) = audited(village)
    assert named in found


def test_a_consent_that_was_taken_away_is_named(village: Village) -> None:
    arranged(village)
    tampers(village, "participation_is_never_removed", "DELETE FROM participation WHERE id = 2")
    (found,) = audited(village)
    assert "consent 2" in found


def test_what_a_roster_brought_by_the_thousand_is_sealed_too(village: Village) -> None:
    def enter(store: Store) -> None:
        homes = [
            EnteredHousehold(
                code=f"V1-{number:02}",
                village_id=area_id(store, "V1"),
                grid_id=area_id(store, "V1G1"),
                group_no="1",
                head="某",
                resident=True,
                name_may_be_published=False,
                takes_part_since=date(2026, 1, 1) if number % 2 else None,
            )
            for number in range(1, 6)
        ]
        store.entering.households(homes, village.time.now())
        store.entering.households(homes, village.time.now())

    village.do(enter)
    assert audited(village) == []
    tampers(village, REWRITTEN, "UPDATE participation SET since = '2026-02-01' WHERE id = 3")
    (found,) = audited(village)
    assert "consent 3 to take part is not as it was given" in found
