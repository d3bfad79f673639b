"""How a case is shown: its card, brought up to date wherever it was shown before."""

from collections.abc import Collection, Iterator

from handlers import case_acts, case_copies, case_reporter, case_standard
from handlers.case_view import view_of
from handlers.turn import Turn
from messages.catalogue import say
from messages.inbound import MediaKind
from messages.outbound import Button, Outgoing
from rules.case_guards import LEADERS
from rules.case_life import State
from rules.roles import Role
from storage.cards import is_taken_back, leave_no_words, taken_back, takes_along
from storage.cases import Case
from storage.evidence import AFTER

LONGEST = 300
"""Characters of the reporter's words on a card; the case keeps all of them."""


def subject(case: Case) -> str:
    """What ties the messages about a case together."""
    return f"case:{case.id}"


def matter(turn: Turn, case: Case, locale: str) -> str:
    """What the case is about: the item's name, or the category's while no item is known."""
    items = turn.regulations.items
    found = items.get(case.item) or items.category(case.category)
    if found is None:
        return case.item or case.category
    return found.name if locale == "zh_CN" else found.name_en


def unit_name(turn: Turn, code: str, locale: str) -> str:
    """A handling unit's name."""
    unit = turn.regulations.items.unit(code)
    if unit is None:
        return code
    return unit.name if locale == "zh_CN" else unit.name_en


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
        shown = words if len(words) <= LONGEST else words[:LONGEST] + "…"
        lines.append(say(locale, "card-words", words=shown))
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
    lines.append(say(locale, f"card-state-{case.state.value.replace('_', '-')}", unit=unit))
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
        state = say(locale, f"state-{other.state.value.replace('_', '-')}")
        yield say(locale, "card-merged-into", number=other.number, state=state)
    if case.rating is not None:
        words = case_reporter.words_for(turn, case, case.rating_words, locale, reader_id)
        key = "card-rating-and-words" if words else "card-rating"
        yield say(locale, key, rating=case.rating, words=words)


def complete_unsent(turn: Turn, case: Case) -> frozenset[int]:
    """Cards that have not left yet show what has come since; returns the chats they go to."""
    return frozenset(
        chat_id
        for outbox_id, chat_id in turn.store.outbox.cards(subject(case))
        if _may_see(turn, case, chat_id)
        and takes_along(
            turn.store, outbox_id, *case_copies.pictures(turn, case, reader_in(turn, chat_id))
        )
    )


def bring_up_to_date(turn: Turn, case: Case, but: Collection[int] = ()) -> None:
    """Rewrites the cards shown before: the new state, and no buttons that have had their day.

    Who may no longer see the case keeps its number alone; that is the last they hear of it. The
    chats `but` are left alone.
    """
    for outbox_id, chat_id in turn.store.outbox.cards(subject(case)):
        if chat_id in but:
            continue
        locale = turn.store.people.locale_in(chat_id) or turn.house.locale
        if not _may_see(turn, case, chat_id):
            if not is_taken_back(turn.store.connection, subject(case), chat_id):
                blank = Outgoing(say(locale, "card-not-yours", number=case.number))
                for shown in turn.store.outbox.shown_in(chat_id, subject(case)):
                    turn.letters.instead_of(shown, chat_id, blank, taken_back(subject(case)))
            continue
        reader_id = reader_in(turn, chat_id)
        photos, files = case_copies.pictures(turn, case, reader_id)
        message = Outgoing(card(turn, case, locale, reader_id), photos=photos, files=files)
        turn.letters.instead_of(outbox_id, chat_id, message, subject(case))


def hide_reporter(turn: Turn, case: Case) -> None:
    """Of a matter that became private: every card that told who reported it tells it no more.

    The newest card of a chat keeps the buttons that are good now.
    """
    view = view_of(turn, case)
    for newest, chat_id in turn.store.outbox.cards(subject(case)):
        reader_id = reader_in(turn, chat_id)
        if case_reporter.reads(turn, case, reader_id) or not _may_see(turn, case, chat_id):
            continue
        locale = turn.store.people.locale_in(chat_id) or turn.house.locale
        photos, files = case_copies.pictures(turn, case, reader_id)
        text = card(turn, case, locale, reader_id)
        plain = Outgoing(text, photos=photos, files=files)
        leave_no_words(turn.store, subject(case), chat_id, plain)
        for shown in turn.store.outbox.shown_in(chat_id, subject(case)):
            buttons: tuple[Button, ...] = ()
            if shown == newest and reader_id is not None:
                person = turn.store.people.view(reader_id, turn.today)
                acts = case_acts.at_hand(case.id, view, person)
                buttons = tuple(Button(say(locale, label), pressed) for label, pressed in acts)
            hidden = Outgoing(text, buttons, photos=photos, files=files)
            turn.letters.instead_of(shown, chat_id, hidden, subject(case))


def _may_see(turn: Turn, case: Case, chat_id: int) -> bool:
    """Whether a chat is a group, or somebody's who may see the case."""
    if turn.store.chats.get(chat_id).is_group:
        return True
    person_id = reader_in(turn, chat_id)
    return person_id is not None and may_be_seen(turn, case, person_id)


def reader_in(turn: Turn, chat_id: int) -> int | None:
    """Whose private chat it is; nobody's where it is a group."""
    chat = turn.store.chats.get(chat_id)
    if chat.is_group or chat.account_id is None:
        return None
    return turn.store.chats.account(chat.account_id).person_id


def may_be_seen(turn: Turn, case: Case, person_id: int) -> bool:
    """Whether somebody reported the case, or is of its room, its leaders or its units."""
    if case.is_own(person_id):
        return True
    return is_of_office(turn, case, person_id)


def is_of_office(turn: Turn, case: Case, person_id: int) -> bool:
    """Whether somebody is of the case's room, its leaders or its units."""
    units = {case.unit, *(part.unit for part in turn.store.case_units.parts(case.id))} - {""}
    return any(
        grant.role in (Role.COMMAND_ROOM, *LEADERS)
        or (grant.role is Role.HANDLING_UNIT and grant.unit in units)
        for grant in turn.store.people.view(person_id, turn.today).roles
        if grant.reaches(case.area_path)
    )
