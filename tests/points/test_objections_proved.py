"""What was answered stays as it is, and the audit names what does not fit."""

import pytest
from sqlalchemy.exc import IntegrityError

from rules.objections import State
from storage.ledger_lines import Entry, Kind
from storage.store import Store
from tests.conversations.objecting import (
    Published,
    chain,
    objections,
    objects_to_yard,
    published,
    rejects,
    revisions,
    upholds,
)
from tests.points.test_frozen import audited, changes, tampers
from tests.storage.triggers import drop_trigger
from tests.village.village import SINCE, Village

pytestmark = pytest.mark.takes_turns

CHANGED = "decided_objection_is_never_changed"


def corrected(village: Village, day: int = 17) -> Published:
    """Upheld with a mark of 6, corrected on the 16th, final on the 17th."""
    there = published(village)
    objects_to_yard(there)
    there.li.sends("袋子当天就清了")
    upholds(there.zheng, "6")
    village.until(day, 9, month=12)
    return there


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE objection SET state = 'open', reviewer_id = NULL, decided_at = NULL",
        "UPDATE objection SET reviewer_id = reviewer_id + 1",
        "UPDATE objection SET answer_by = '2027-01-01'",
    ],
)
def test_what_was_decided_is_never_changed(village: Village, statement: str) -> None:
    corrected(village)
    with pytest.raises(IntegrityError, match=CHANGED):
        changes(village, statement)


def test_no_objection_is_removed(village: Village) -> None:
    objects_to_yard(published(village))
    with pytest.raises(IntegrityError, match="objection_is_never_removed"):
        changes(village, "DELETE FROM objection")


def test_an_objection_is_decided_by_somebody_at_some_time(village: Village) -> None:
    objects_to_yard(published(village))
    with pytest.raises(IntegrityError, match="objection_is_decided_by_somebody"):
        changes(village, "UPDATE objection SET state = 'upheld'")


def reverses(village: Village, source: str) -> None:
    """Somebody takes the disputed line back by another way."""
    wrong = chain(village)[0]

    def take_back(store: Store) -> None:
        entry = Entry(
            Kind.REVERSAL,
            wrong.village_id,
            wrong.household_id,
            wrong.item,
            -wrong.hundredths,
            wrong.happened_on,
            source,
            reverses=wrong.id,
        )
        store.ledger.add(entry, village.time.now())

    village.do(take_back)


def test_a_disputed_line_is_changed_by_its_objection_alone(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    with pytest.raises(IntegrityError, match="disputed_line_is_not_reversed"):
        reverses(village, "chat:1")
    rejects(there.zheng)
    reverses(village, "chat:1")
    with pytest.raises(IntegrityError, match="reverses"):
        reverses(village, "chat:2")


def test_the_audit_finds_nothing_from_the_objection_to_crediting(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    assert audited(village) == []
    upholds(there.zheng, "6")
    there.sun.sends("异议")
    there.sun.presses("别的")
    assert audited(village) == []
    there.zheng.sends("异议清单")
    there.zheng.presses("2026-11-002")
    rejects(there.zheng)
    for day in (16, 17, 20):
        village.until(day, 9, month=12)
        assert audited(village) == []


def test_the_audit_names_an_answer_that_was_turned_round(village: Village) -> None:
    corrected(village)
    tampers(village, CHANGED, "UPDATE objection SET state = 'rejected'")
    assert audited(village) == [
        "V1: objection 2026-11-001 is rejected, and the ledger was corrected by it"
    ]


def test_the_audit_names_an_upheld_one_without_its_reversal(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    rejects(there.zheng)
    tampers(village, CHANGED, "UPDATE objection SET state = 'upheld'")
    assert audited(village) == [
        "V1: objection 2026-11-001 was upheld, and ledger line 1 was not taken back"
    ]


def test_the_audit_names_words_put_into_somebodys_mouth(village: Village) -> None:
    corrected(village)
    changes(village, "UPDATE objection_text SET words = '我家院子确实脏'")
    assert audited(village) == [
        "V1: objection 2026-11-001 has other words than when it was decided"
    ]


def test_words_that_were_erased_are_no_fault(village: Village) -> None:
    corrected(village)
    changes(village, "DELETE FROM objection_text")
    assert audited(village) == []


def test_the_audit_names_a_judge_in_their_own_cause(village: Village) -> None:
    there = corrected(village)
    tampers(village, CHANGED, f"UPDATE objection SET reviewer_id = {there.zhou.person_id}")
    assert audited(village) == [
        "V1: objection 2026-11-001 was decided by who filed it or recorded the line"
    ]


def test_the_audit_names_a_month_credited_without_its_correction(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    upholds(there.zheng, "6")
    changes(village, "UPDATE settlement SET state = 'crediting' WHERE revision = 1")
    village.works()
    assert audited(village) == ["V1: revision 1 of 2026-11 was credited without its correction"]


def test_the_audit_names_a_month_credited_under_an_open_objection(village: Village) -> None:
    objects_to_yard(published(village))
    changes(village, "UPDATE settlement SET state = 'crediting' WHERE revision = 1")
    village.works()
    assert audited(village) == ["V1: revision 1 of 2026-11 was credited with an open objection"]


def test_the_audit_names_a_credit_of_the_superseded_revision(village: Village) -> None:
    corrected(village)

    def credit(store: Store) -> None:
        home = store.households.by_code("V1-01")
        assert home is not None
        first = revisions(store)[0]
        source = f"credit:{first.id}:{home.id}"
        entry = Entry(Kind.CREDIT, home.village_id, home.id, "2026-11", 6950, SINCE, source, 6950)
        store.ledger.add(entry, village.time.now())

    village.do(credit)
    assert audited(village) == [
        "V1: revision 1 of 2026-11 was superseded, and ledger line 7 credits it"
    ]


def test_the_audit_names_a_revision_that_was_never_published(village: Village) -> None:
    corrected(village)
    village.do(lambda store: drop_trigger(store.connection, "publication_is_never_removed"))
    changes(
        village,
        "DELETE FROM publication WHERE settlement_id IN "
        "(SELECT id FROM settlement WHERE revision = 2)",
    )
    assert audited(village) == ["V1: revision 2 of 2026-11 is final, and was not published"]


def test_the_audit_names_a_revision_taken_back(village: Village) -> None:
    corrected(village, day=16)
    changes(village, "UPDATE settlement SET state = 'published' WHERE revision = 1")
    assert audited(village) == [
        "V1: revision 1 of 2026-11 is published, and the next revision says otherwise"
    ]


def test_the_audit_names_a_correction_of_nothing(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    rejects(there.zheng)

    def ask(store: Store) -> None:
        store.revisions.ask_next(revisions(store)[0], village.time.now())

    village.do(ask)
    village.works()
    assert audited(village) == [
        "V1: revision 1 of 2026-11 was corrected, and no objection to it was upheld"
    ]


def test_the_earlier_publication_stays_as_it_was(village: Village) -> None:
    there = published(village)
    before = village.look(lambda store: store.publications.of_settlement(revisions(store)[0].id))
    objects_to_yard(there)
    upholds(there.zheng, "6")
    village.until(17, 9, month=12)
    after = village.look(lambda store: store.publications.of_settlement(revisions(store)[0].id))
    assert before == after
    assert [each.state for each in objections(village)] == [State.UPHELD]


def test_nothing_is_credited_while_something_speaks_against_it(village: Village) -> None:
    """The one row itself refuses, whoever asks."""
    there = published(village)

    def credited() -> bool:
        return village.do(lambda store: store.revisions.credit(revisions(store)[0].id))

    objects_to_yard(there)
    assert not credited(), "open"
    upholds(there.zheng, "6")
    assert not credited(), "upheld and not corrected"
    village.until(16, 8, 30, month=12)
    assert not credited(), "superseded"


def test_what_is_being_corrected_is_not_credited(village: Village) -> None:
    """Once a newer revision is asked for, the earlier one is credited by nobody."""
    published(village)

    def ask_and_credit(store: Store) -> bool:
        first = revisions(store)[0]
        store.revisions.ask_next(first, village.time.now())
        return store.revisions.credit(first.id)

    assert village.do(ask_and_credit) is False


def test_of_two_decisions_the_second_finds_it_decided(village: Village) -> None:
    """The row itself says so, to whoever read it while it was open."""
    there = published(village)
    objects_to_yard(there)
    [read_before] = objections(village)
    rejects(there.zheng, "照片里不干净")

    def decide(store: Store) -> bool:
        assert there.zhou.person_id is not None
        return store.objections.decide(
            read_before, State.UPHELD, there.zhou.person_id, "", village.time.now()
        )

    assert village.do(decide) is False
    [after] = objections(village)
    assert (after.state, after.reason) == (State.REJECTED, "照片里不干净")
