"""The cards of a case that were shown before: brought up to date, completed, or taken back."""

from collections.abc import Collection

from handlers.cases import case_acts, case_copies, case_reporter, case_scope, case_story
from handlers.cases.case_card import card, subject
from handlers.cases.case_view import view_of
from handlers.turn import Turn
from messages.catalogue import say
from messages.outbound import Button, Outgoing
from storage.cards import is_taken_back, leave_no_words, taken_back, takes_along
from storage.cases import Case


def complete_unsent(turn: Turn, case: Case) -> frozenset[int]:
    """Cards that have not left yet show what has come since; returns the chats they go to."""
    return frozenset(
        chat_id
        for outbox_id, chat_id in turn.store.outbox.cards(subject(case))
        if _may_see(turn, case, chat_id)
        and takes_along(
            turn.store, outbox_id, *case_copies.pictures(turn, case, reader(turn, chat_id))
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
                _take_back(turn, case, chat_id, _blank(case, locale))
            continue
        reader_id = reader(turn, chat_id)
        photos, files = case_copies.pictures(turn, case, reader_id)
        message = Outgoing(card(turn, case, locale, reader_id), photos=photos, files=files)
        turn.letters.instead_of(outbox_id, chat_id, message, subject(case))


def hide_reporter(turn: Turn, case: Case) -> None:
    """Of a matter that became private: every card that told who reported it tells it no more.

    The newest card of a chat keeps the buttons that are good now.
    """
    view = view_of(turn, case)
    for newest, chat_id in turn.store.outbox.cards(subject(case)):
        reader_id = reader(turn, chat_id)
        if case_reporter.reads_each(turn, case, reader_id):
            continue
        locale = turn.store.people.locale_in(chat_id) or turn.house.locale
        if not _may_see(turn, case, chat_id):
            leave_no_words(turn.store, subject(case), chat_id, _blank(case, locale))
            _take_back(turn, case, chat_id, _blank(case, locale))
            continue
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


def _blank(case: Case, locale: str) -> Outgoing:
    """All that is left of a card for whoever may not see the case any more."""
    return Outgoing(say(locale, "card-not-yours", number=case.number))


def _take_back(turn: Turn, case: Case, chat_id: int, blank: Outgoing) -> None:
    for shown in turn.store.outbox.shown_in(chat_id, subject(case)):
        turn.letters.instead_of(shown, chat_id, blank, taken_back(subject(case)))


def _may_see(turn: Turn, case: Case, chat_id: int) -> bool:
    """Whether a chat is a group, or somebody's who may see the case."""
    if turn.store.chats.get(chat_id).is_group:
        return True
    person_id = reader(turn, chat_id)
    return person_id is not None and case_scope.may_be_seen(turn, case, person_id)


def fold_up_story(turn: Turn, case: Case) -> None:
    """Of a matter that became private: what others read of its steps before says nothing more."""
    told = case_story.subject(case)
    for _, chat_id in turn.store.outbox.cards(told):
        if case_reporter.reads_each(turn, case, reader(turn, chat_id)):
            continue
        locale = turn.store.people.locale_in(chat_id) or turn.house.locale
        folded = Outgoing(say(locale, "story-folded-up", number=case.number))
        leave_no_words(turn.store, told, chat_id, folded)
        for shown in turn.store.outbox.shown_in(chat_id, told):
            turn.letters.instead_of(shown, chat_id, folded, told)


def reader(turn: Turn, chat_id: int) -> int | None:
    """Whose private chat it is; nobody's where it is a group."""
    chat = turn.store.chats.get(chat_id)
    if chat.is_group or chat.account_id is None:
        return None
    return turn.store.chats.account(chat.account_id).person_id
