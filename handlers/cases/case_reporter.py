"""Who reported a case, as somebody may read it: of a private matter, only the room reads who.

Every place that names a reporter, a caller or their words goes through here
(rules/case_privacy.py); who reads is a person's id, None for a group or anybody else.
"""

from collections.abc import Iterator

from handlers.turn import Turn
from messages.catalogue import say
from messages.written import clock
from rules import case_privacy
from rules.case_privacy import Reported
from rules.case_sources import CALLED, Source
from rules.roles import Grant
from storage.cases import Case


def reads(turn: Turn, case: Case, reader_id: int | None) -> bool:
    """Whether somebody reads who reported the case."""
    if not case.is_private:
        return True
    return case_privacy.reads_reporter(_reported(turn, case), reader_id, _roles(turn, reader_id))


def reads_each(turn: Turn, case: Case, reader_id: int | None) -> bool:
    """Whether somebody reads who reported the case, and the private matters merged into it."""
    within = turn.store.case_lists.private_within(case.id)
    return all(reads(turn, each, reader_id) for each in (case, *within))


def unnamed_within(turn: Turn, case: Case, reader_id: int | None) -> frozenset[int]:
    """Whose private matters were merged into the case, and may not be named to somebody.

    They were promised it, and speak of the case that goes on as they did of their own.
    """
    within = turn.store.case_lists.private_within(case.id)
    return frozenset(
        each.reporter_id for each in within if each.own_words and not reads(turn, each, reader_id)
    )


def name_for(turn: Turn, case: Case, locale: str, reader_id: int | None) -> str:
    """Who reported it, or that it was somebody."""
    if not case.own_words:
        caller = turn.store.case_callers.of(case.id)
        known = caller is not None and caller.name and reads_caller(turn, case, reader_id)
        return caller.name if caller and known else say(locale, "reporter-somebody")
    if not reads(turn, case, reader_id):
        return say(locale, "reporter-somebody")
    return turn.store.people.get(case.reporter_id).name


def reads_caller(turn: Turn, case: Case, reader_id: int | None) -> bool:
    """Whether somebody reads the name and telephone of whoever a case was recorded for."""
    return case_privacy.reads_caller(_reported(turn, case), _roles(turn, reader_id))


def words_for(turn: Turn, case: Case, words: str, locale: str, reader_id: int | None) -> str:
    """What was said of a case, without what tells who reported a private matter, or who called;
    also a private matter that was merged into it."""
    if not words:
        return words
    for each in (case, *turn.store.case_lists.private_within(case.id)):
        if not _reads_all(turn, each, reader_id):
            somebody = say(locale, "reporter-somebody")
            words = case_privacy.without_traces(words, *_traces(turn, each), somebody)
    return words


def lines(turn: Turn, case: Case, locale: str, reader_id: int | None) -> Iterator[str]:
    """The lines of a card about who reported it, when, and by which way."""
    filed = clock(case.filed_at, turn.regulations.zone, locale)
    if case.own_words:
        name = name_for(turn, case, locale, reader_id)
        yield say(locale, "card-reporter", name=name, time=filed)
    elif case.source == Source.OPEN311:
        yield say(locale, "card-passed-on", name=case.source_words, time=filed)
    else:
        recorder = turn.store.people.get(case.reporter_id).name
        source = say(locale, f"source-{case.source}")
        yield say(locale, "card-recorded", source=source, name=recorder, time=filed)
    if case.is_private:
        yield say(locale, "card-private")
    if case.own_words:
        return
    if case.place:
        place = words_for(turn, case, case.place, locale, reader_id)
        yield say(locale, "card-address", address=place)
    caller = turn.store.case_callers.of(case.id)
    if caller is None:
        return
    if caller.number:
        yield say(locale, "card-order", number=caller.number)
    if caller.wanted_by:
        yield say(locale, "card-wanted-by", until=caller.wanted_by)
    if (caller.name or caller.telephone) and reads_caller(turn, case, reader_id):
        name = caller.name or say(locale, "caller-no-name")
        yield say(locale, "card-caller", name=name, telephone=caller.telephone).rstrip()


def _traces(turn: Turn, case: Case) -> tuple[list[str], list[str]]:
    """The names and telephones that tell who it was."""
    if case.own_words:
        person = turn.store.people.get(case.reporter_id)
        return [person.name], [person.telephone]
    caller = turn.store.case_callers.of(case.id)
    return ([caller.name], [caller.telephone]) if caller is not None else ([], [])


def _reads_all(turn: Turn, case: Case, reader_id: int | None) -> bool:
    """Of what the room wrote down, who called stands in the words as often as beside them."""
    of = reads_caller if case.source in CALLED else reads
    return of(turn, case, reader_id)


def _reported(turn: Turn, case: Case) -> Reported:
    units = {case.unit, *turn.store.case_units.helping(case.id)} - {""}
    return Reported(
        area_path=case.area_path,
        is_private=case.is_private,
        reporter_id=case.reporter_id,
        own_words=case.own_words,
        units=frozenset(units),
    )


def _roles(turn: Turn, reader_id: int | None) -> tuple[Grant, ...]:
    if reader_id is None:
        return ()
    return turn.store.people.view(reader_id, turn.today).roles
