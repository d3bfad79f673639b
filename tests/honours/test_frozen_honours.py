"""What was confirmed stays as it is, and the audit names what does not fit."""

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.exc import IntegrityError

from bot.office.audit.books import audit
from rules.honour_seal import Sealed
from storage.store import Store
from tests.conftest import only_sqlite
from tests.conversations.arranged import area_id
from tests.conversations.honoured import CONFIRM, MODEL, given
from tests.honours.test_lots import equals, lot_of
from tests.points.test_frozen import audited, changes
from tests.storage.triggers import drop_trigger
from tests.village.village import Village

pytestmark = pytest.mark.usefixtures("papers_are_blank")

HONOUR_AGAIN = (
    "INSERT INTO honour (selection_id, household_id, how, token, text_digest) "
    "SELECT selection_id, household_id + 1, how, 'xxxxxxxxxxxxxxxx', '' FROM honour "
    "ORDER BY id DESC LIMIT 1"
)

FROZEN = {
    "honour_selection_is_never_changed": "UPDATE honour_selection SET name = 'x'",
    "honour_selection_is_never_removed": "DELETE FROM honour_selection",
    "honour_is_never_changed": "UPDATE honour SET household_id = 2",
    "honour_is_never_removed": "DELETE FROM honour",
    "honour_is_never_added_later": HONOUR_AGAIN,
    "honour_lot_is_never_changed": "UPDATE honour_lot SET winners = '[]'",
    "honour_lot_is_never_removed": "DELETE FROM honour_lot",
    "honour_passed_over_is_never_changed": "UPDATE honour_passed_over SET household_id = 1",
    "honour_passed_over_is_never_removed": "DELETE FROM honour_passed_over",
    "honour_withdrawal_is_never_changed": "UPDATE honour_withdrawal SET withdrawn_by = 2",
    "honour_withdrawal_is_never_removed": "DELETE FROM honour_withdrawal",
}

FIRST, SECOND = "honour selection 1", "honour selection 2"

TAMPERED = [
    (
        "honour_is_never_changed",
        "UPDATE honour SET household_id = 2 WHERE selection_id = 2",
        f"{SECOND} was changed",
    ),
    (
        "honour_is_never_changed",
        "UPDATE honour SET token = 'aaaaaaaaaaaaaaaaaaaa' WHERE selection_id = 1 AND id = 1",
        f"{FIRST} was changed",
    ),
    ("honour_is_never_added_later", HONOUR_AGAIN, f"{SECOND} was changed"),
    (
        "honour_selection_is_never_changed",
        "UPDATE honour_selection SET yuan = 500 WHERE id = 1",
        f"{FIRST} was changed",
    ),
    (
        "honour_is_never_removed",
        "DELETE FROM honour WHERE id = 3 AND selection_id = 1",
        f"{FIRST} was changed",
    ),
    (
        "honour_passed_over_is_never_removed",
        "DELETE FROM honour_passed_over",
        f"{FIRST} was changed",
    ),
    (
        "honour_lot_is_never_changed",
        "UPDATE honour_lot SET entrants = '[\"V1-15\"]'",
        f"{FIRST} was changed",
    ),
    (
        "honour_withdrawal_is_never_removed",
        "DELETE FROM honour_withdrawal",
        "household V1-01 has model (乡村治理示范户（流动红旗）) of 2026-11 twice",
    ),
    (
        "honour_withdrawal_is_never_changed",
        "UPDATE honour_withdrawal SET text_digest = ''",
        "the withdrawal of honour 1 was changed",
    ),
]


@pytest.fixture
def honoured(village: Village) -> Village:
    """Sixteen of seventeen may be honoured: one was left out, two drew for the last place.

    The first was withdrawn and given again.
    """
    clerk, _ = equals(village, better=14, equal=3)
    clerk.sends("评荣誉").presses("拿下一户").presses("V1-17 田17")
    clerk.sends("先放一放").presses("程序抽签").presses(CONFIRM)
    clerk.sends("撤回荣誉").sends("V1-01").presses(f"2026年11月 {MODEL}").sends("看错了")
    clerk.presses("撤回")
    clerk.sends("评荣誉").presses("补一户").sends("V1-01").sends("没看错")
    clerk.presses(CONFIRM)
    assert len(given(village)) == 15, clerk.reading()
    assert audited(village) == []
    return village


def audited_after(village: Village, trigger: str, *statements: str) -> list[str]:
    """What the audit says of somebody with a database client who knows of the triggers."""
    with village.database.writing() as connection, connection.begin() as transaction:
        drop_trigger(connection, trigger)
        connection.execute(text("DELETE FROM honour_picture"))
        for statement in statements:
            connection.execute(text(statement))
        found = list(audit(Store(connection)))
        transaction.rollback()
    return found


def test_whatever_was_confirmed_is_frozen(honoured: Village) -> None:
    for trigger, statement in FROZEN.items():
        with pytest.raises(IntegrityError, match=trigger):
            changes(honoured, statement)
    assert audited(honoured) == []


def test_the_audit_names_what_was_tampered_with(honoured: Village) -> None:
    for trigger, statement, fault in TAMPERED:
        assert audited_after(honoured, trigger, statement) == [f"V1: {fault}"], statement
    assert audited(honoured) == []


def test_a_lot_sealed_anew_is_drawn_again_and_named(
    honoured: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever can write every row can also seal; what the group was shown tells."""
    monkeypatch.setattr("bot.office.audit.honours.seal_of", _as_kept(honoured))
    drop, seed = "honour_lot_is_never_changed", "UPDATE honour_lot SET seed = 'x:model'"
    fault = "was drawn with another seed than its publication's"
    assert audited_after(honoured, drop, seed) == [f"V1: {FIRST} {fault}"]
    lot = lot_of(honoured)
    (loser,) = set(lot.entrants) - set(lot.winners)
    other = f"UPDATE honour_lot SET winners = '[\"{loser}\"]'"
    [named] = audited_after(honoured, drop, other)
    assert "by a lot that it did not win" in named


def test_the_audit_names_a_result_that_is_not_final(honoured: Village) -> None:
    changes(honoured, "UPDATE settlement SET state = 'crediting'")
    assert audited(honoured) == [f"V1: {FIRST} rests on a result that is not final"]


def test_changed_words_are_named_and_erased_ones_are_not(honoured: Village) -> None:
    changes(honoured, "DELETE FROM honour_text WHERE words = '看错了'")
    assert audited(honoured) == []
    changes(honoured, "UPDATE honour_text SET words = '别的话' WHERE words = '先放一放'")
    assert audited(honoured) == [f"V1: the words of {FIRST} were changed"]


@only_sqlite
def test_the_audit_names_an_honour_without_its_selection(honoured: Village) -> None:
    """As only a client that asks for no foreign keys can leave one."""
    with closing(
        sqlite3.connect(make_url(honoured.settings.database_url).database or "")
    ) as client:
        client.execute("DROP TRIGGER honour_selection_is_never_removed")
        client.execute("DELETE FROM honour_selection WHERE id = 2")
        client.commit()
    assert audited(honoured) == ["V1: honour 16 has no selection"]


def _as_kept(village: Village) -> Callable[[Sealed], str]:
    kept = village.look(lambda store: store.honour_books.selections(area_id(store, "V1")))
    seals = {each.covered.round: each.seal for each in kept}
    return lambda covered: seals[covered.round]
