"""How a case is shown: its card."""

from collections.abc import Iterator

from handlers.cases import case_reporter, case_standard, supervisor
from handlers.turn import Turn
from messages.catalogue import say
from messages.inbound import MediaKind
from messages.named import name_in
from messages.written import by_when, day, shortened, state_named
from rules.case_life import ENDED, WITH_UNIT, State
from storage.cases import Case
from storage.evidence import AFTER

LONGEST = 300
"""Characters of the reporter's words on a card; the case keeps all of them."""


def subject(case: Case) -> str:
    """What ties the messages about a case together."""
    return f"case:{case.id}"


def subject_consulted(case: Case) -> str:
    """What ties together the questions of consultations about a case."""
    return f"case-consulted:{case.id}"


def subject_followed(case: Case) -> str:
    """What ties together what was told without a card: to those who follow a case, and to a unit
    that has it no more."""
    return f"case-followed:{case.id}"


def matter(turn: Turn, case: Case, locale: str) -> str:
    """What the case is about: the item's name, or the category's while no item is known."""
    items = turn.regulations.items
    found = items.get(case.item) or items.category(case.category)
    if found is None:
        return case.item or case.category
    return name_in(found, locale)


def unit_name(turn: Turn, code: str, locale: str) -> str:
    """A handling unit's name."""
    unit = turn.regulations.items.unit(code)
    if unit is None:
        return code
    return name_in(unit, locale)


def where(case: Case) -> str:
    """The grid, and the place in it where its reporter named one.

    The address that a caller gave stands in a line of its own, as whoever reads may read it.
    """
    named = case.place if case.own_words else ""
    return " ".join(part for part in (case.area_name, named) if part)


def card(turn: Turn, case: Case, locale: str, reader_id: int | None = None) -> str:
    """The case in a few lines: number, matter, place, words, who reported it, where it stands.

    Of a private matter, who is not named reads no more than anybody may.
    """
    lines = [
        say(
            locale,
            "card-head",
            number=case.number,
            matter=matter(turn, case, locale),
            place=where(case),
        )
    ]
    if words := case_reporter.words_for(turn, case, case.words, locale, reader_id):
        lines.append(say(locale, "card-words", words=shortened(words, LONGEST)))
    if case.latitude is not None and case.longitude is not None:
        lines.append(
            say(
                locale,
                "card-place",
                latitude=f"{case.latitude:.5f}",
                longitude=f"{case.longitude:.5f}",
            )
        )
    lines.extend(case_reporter.lines(turn, case, locale, reader_id))
    unit = unit_name(turn, case.unit, locale) if case.unit else ""
    until = day(case.suspended_until, locale) if case.suspended_until else ""
    lines.append(
        say(locale, f"card-state-{case.state.value.replace('_', '-')}", unit=unit, until=until)
    )
    if case.state in WITH_UNIT and case.due_at is not None:
        until = by_when(case.due_at, turn.regulations.zone, locale)
        lines.append(say(locale, "card-handle-by", until=until))
    if case.state not in ENDED and (leader := supervisor.named(turn, case)):
        lines.append(say(locale, "card-supervisor", name=leader.name))
    lines.extend(case_standard.lines(turn, case, locale))
    lines.extend(_of_helpers(turn, case, locale))
    lines.extend(_of_its_end(turn, case, locale, reader_id))
    return "\n".join(lines)


def _of_helpers(turn: Turn, case: Case, locale: str) -> Iterator[str]:
    """Who helps, and whose part is open."""
    parts = turn.store.case_units.parts(case.id) if case.unit else ()
    if parts and case.state not in (State.MERGED, State.VOID):
        told = (
            say(
                locale,
                "card-part-done" if part.is_done else "card-part-open",
                unit=unit_name(turn, part.unit, locale),
            )
            for part in parts
        )
        yield say(locale, "card-helpers", parts=say(locale, "list-mark").join(told))


def _of_its_end(turn: Turn, case: Case, locale: str, reader_id: int | None) -> Iterator[str]:
    """Which pictures are which once it was handled; the case it goes on in; how it was rated."""
    stages = [
        each.stage
        for each in turn.store.evidence.of_case(case.id)
        if each.kind == MediaKind.PHOTO.value
    ]
    if after := stages.count(AFTER):
        yield say(locale, "card-photos", before=len(stages) - after, after=after)
    if case.merged_into is not None:
        other = turn.store.cases.get(case.merged_into)
        state = state_named(other.state, locale)
        yield say(locale, "card-merged-into", number=other.number, state=state)
    if case.rating is not None:
        words = case_reporter.words_for(turn, case, case.rating_words, locale, reader_id)
        key = "card-rating-and-words" if words else "card-rating"
        yield say(locale, key, rating=case.rating, words=words)
