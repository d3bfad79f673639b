"""Who consented when, and what the roster was changed to, stays written as it was."""

from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from storage.participation import Consent, Given
from storage.roster_changes import NewChange, Outcome
from storage.store import Store
from tests.conversations.arranged import area_id
from tests.village.village import Village


def arranged(village: Village) -> None:
    """A household that came, left and came again, and a change that is done."""
    clerk = village.clerk("周敏")
    village.household("V1-01", "李秀英")
    now = village.time.now()

    def enter(store: Store) -> None:
        home, by = store.households.by_code("V1-01"), clerk.person_id
        assert home and by
        [consent] = store.participation.of(home.id)
        given = Given(Consent.PAPER, date(2026, 11, 20), name="李秀英", recorded_by=by)
        assert store.participation.end(consent.id, date(2026, 11, 30), given, now)
        assert not store.participation.end(consent.id, date(2026, 12, 31), given, now)
        assert store.participation.join(home.id, date(2026, 12, 1), given, now)
        assert not store.participation.join(home.id, date(2026, 12, 1), given, now)
        village_id = area_id(store, "V1")
        new = NewChange(
            village_id,
            "new_head",
            date(2026, 11, 20),
            home.id,
            None,
            "{}",
            "[]",
            "[]",
            "户口本",
            by,
            "t:1",
        )
        recorded = store.roster_changes.record(new, now)
        assert recorded
        assert store.roster_changes.record(new, now) is None
        assert store.roster_changes.settle(recorded.id, Outcome.DONE, now)

    village.do(enter)


@pytest.mark.parametrize(
    ("statement", "trigger"),
    [
        ("DELETE FROM participation", "participation_is_never_removed"),
        (
            "UPDATE participation SET until = '2026-12-31' WHERE until IS NOT NULL",
            "participation_is_never_rewritten",
        ),
        (
            "UPDATE participation SET until = NULL WHERE until IS NOT NULL",
            "participation_is_never_rewritten",
        ),
        ("UPDATE participation SET witness = '王'", "participation_is_never_rewritten"),
        (
            "UPDATE participation SET until = '2026-12-31', since = '2026-01-01' "
            "WHERE until IS NULL",
            "participation_is_never_rewritten",
        ),
        (
            "UPDATE participation SET until = '2026-12-31', consented_name = '王' "
            "WHERE until IS NULL",
            "participation_is_never_rewritten",
        ),
        ("UPDATE roster_change SET day = '2026-11-01'", "roster_change_is_never_changed"),
        ("DELETE FROM roster_change", "roster_change_is_never_removed"),
        ("UPDATE roster_outcome SET outcome = 'called_off'", "roster_outcome_is_never_changed"),
        ("DELETE FROM roster_outcome", "roster_outcome_is_never_removed"),
    ],
)
def test_the_past_of_the_roster_is_never_rewritten(
    village: Village, statement: str, trigger: str
) -> None:
    arranged(village)
    with pytest.raises(IntegrityError, match=trigger):
        village.do(lambda store: store.connection.execute(text(statement)))
