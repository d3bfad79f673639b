"""What was published stays as it is, and the audit names what does not fit."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from bot.office.audit.books import audit
from storage.errors import OutOfStep
from storage.ledger import Ledger
from storage.ledger_lines import Entry, Head, Kind
from storage.store import Store
from tests.conversations.arranged import area_id, household
from tests.conversations.test_publication import people, published
from tests.storage.triggers import drop_trigger
from tests.village.village import SINCE, Village

pytestmark = pytest.mark.takes_turns


def changes(village: Village, statement: str) -> None:
    """Somebody with a database client."""
    village.do(lambda store: store.connection.execute(text(statement)))


def tampers(village: Village, trigger: str, statement: str) -> None:
    """Somebody with a database client who knows of the triggers."""
    village.do(lambda store: drop_trigger(store.connection, trigger))
    changes(village, statement)


def audited(village: Village) -> list[str]:
    return village.look(lambda store: list(audit(store)))


@pytest.mark.parametrize(
    ("statement", "trigger"),
    [
        ("UPDATE publication SET body = '{}'", "publication_is_never_changed"),
        ("DELETE FROM publication", "publication_is_never_removed"),
        ("UPDATE settlement_result SET points = 0", "published_result_is_never_changed"),
        ("DELETE FROM settlement_result", "published_result_is_never_removed"),
        (
            "INSERT INTO settlement_result SELECT settlement_id, household_id + 1, base, bonus, "
            "year_bonus, deduction, points, year_points, rank, redeemable, honours, average "
            "FROM settlement_result ORDER BY household_id DESC LIMIT 1",
            "published_result_is_never_added",
        ),
    ],
)
def test_whatever_was_published_is_frozen(village: Village, statement: str, trigger: str) -> None:
    people(village)
    household(village, "V1-03", "钱老三", "V1G1", stays_out=True)
    village.quickly_until(10, 9, 1)
    before = published(village)
    with pytest.raises(IntegrityError, match=trigger):
        changes(village, statement)
    assert published(village) == before


def test_results_not_published_yet_may_be_worked_out_anew(village: Village) -> None:
    people(village)
    village.quickly_until(4, 3)
    changes(village, "UPDATE settlement_result SET points = 0")
    changes(village, "DELETE FROM settlement_result")


def test_the_audit_finds_nothing_from_settling_to_crediting(village: Village) -> None:
    people(village)
    for day, minute in ((4, 10), (10, 10), (16, 10)):
        village.until(day, 9, minute, month=12)
        assert audited(village) == []


def test_the_audit_names_a_result_that_is_not_what_was_published(village: Village) -> None:
    people(village)
    village.quickly_until(10, 9, 1)
    tampers(
        village,
        "published_result_is_never_changed",
        "UPDATE settlement_result SET points = points + 100 WHERE rank = 2",
    )
    assert audited(village) == ["V1: publication 1 and its results differ at household V1-02"]


def test_the_audit_names_a_household_left_out(village: Village) -> None:
    people(village)
    village.quickly_until(10, 9, 1)
    tampers(
        village,
        "published_result_is_never_removed",
        "DELETE FROM settlement_result WHERE rank = 2",
    )
    assert audited(village) == ["V1: publication 1 and its results differ at household V1-02"]


def test_the_audit_names_a_credit_that_is_not_the_result(village: Village) -> None:
    """Credited by a line of the chain that is sound in itself."""
    people(village)
    village.quickly_until(10, 9, 1)

    def credit(store: Store) -> None:
        home = store.households.by_code("V1-01")
        assert home is not None
        found = store.settlements.of_period(home.village_id, "2026-11")
        assert found is not None
        source = f"credit:{found.id}:{home.id}"
        entry = Entry(Kind.CREDIT, home.village_id, home.id, "2026-11", 9900, SINCE, source, 9900)
        store.ledger.add(entry, village.time.now())

    village.do(credit)
    [fault] = audited(village)
    assert fault == "V1: publication 1 has 72.5 for household V1-01, and 99 were credited"


def test_the_audit_names_a_household_that_was_not_credited(village: Village) -> None:
    people(village)
    village.quickly_until(10, 9, 1)
    changes(village, "UPDATE settlement SET state = 'final'")
    [fault] = audited(village)
    assert fault == "V1: publication 1 is final, and household V1-01 was credited nothing"


@pytest.mark.parametrize("lines", [0, 1])
def test_two_writers_never_share_a_place_in_the_ledger(
    village: Village, monkeypatch: pytest.MonkeyPatch, lines: int
) -> None:
    home = household(village, "V1-05", "钱老三", "V1G1")
    now = village.time.now()

    def add(source: str) -> None:
        entry = Entry(Kind.SCORE, home.village_id, home.id, "P1", 50, SINCE, source)
        village.do(lambda store: store.ledger.add(entry, now))

    stale = Head(0, "")
    for number in range(lines):
        add(f"t:{number}")
        stale = village.look(lambda store: store.ledger.head(area_id(store, "V1")))
    add("t:other")
    monkeypatch.setattr(Ledger, "head", lambda _self, _village: stale)
    with pytest.raises(OutOfStep):
        add("t:slower")
