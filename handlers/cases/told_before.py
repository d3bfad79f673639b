"""What was told of a case beside its cards, once the matter becomes private.

Cards and stories are in shown_cards.py; here are the clerks' proposals, the question of a
consultation, and what followers heard. Who may read who reported it keeps what they were told.
"""

from collections.abc import Callable, Iterator
from functools import partial

from handlers.buttons import ProposalButton
from handlers.cases import case_card, case_copies, case_reporter, shown_cards
from handlers.dialogue import Memory
from handlers.flow import token
from handlers.points import proposal_card
from handlers.turn import Turn
from messages.catalogue import say
from messages.outbound import Button, Outgoing
from storage.cards import leave_no_words, reword
from storage.cases import Case
from storage.lanes import private_lane


def hide_reporter(turn: Turn, case: Case) -> None:
    """Of all of it, whoever may not read who reported the case reads it no more."""
    if case.is_private:
        _fold_up_proposals(turn, case)
    _reword_consultation(turn, case)
    _reword_followed(turn, case)


def _fold_up_proposals(turn: Turn, case: Case) -> None:
    """For whom it is proposed says already whose matter it was: nothing of the case is left."""
    for proposal_id in [each.id for each in turn.store.proposals.of_case(case.id)]:
        subject = proposal_card.subject(proposal_id)
        for newest, chat_id, reader_id in _unaware(turn, case, subject):
            locale = _locale(turn, chat_id)
            folded = Outgoing(say(locale, "proposal-folded-up"))
            leave_no_words(turn.store, subject, chat_id, folded)
            again = token(ProposalButton.SHOW, proposal_id)
            look = (Button(say(locale, "button-look-at-proposal"), again),)
            for shown in turn.store.outbox.shown_in(chat_id, subject):
                instead = Outgoing(folded.text, look if shown == newest else ())
                turn.letters.instead_of(shown, chat_id, instead, subject)
            change = partial(_put_away, proposal_id=proposal_id)
            _in_memory(turn, reader_id, change)


def _reword_consultation(turn: Turn, case: Case) -> None:
    """A question that is still open keeps its buttons."""
    subject = case_card.subject_consulted(case)
    for _, chat_id, reader_id in _unaware(turn, case, subject):
        locale = _locale(turn, chat_id)
        photos, files = case_copies.pictures(turn, case, reader_id)
        text = case_card.card(turn, case, locale, reader_id)
        buttons = {
            each: turn.store.outbox.get_sent(each).message.buttons
            for each in turn.store.outbox.shown_in(chat_id, subject)
        }
        plain = Outgoing(text, photos=photos, files=files)
        leave_no_words(turn.store, subject, chat_id, plain)
        for shown, kept in buttons.items():
            hidden = Outgoing(text, kept, photos=photos, files=files)
            turn.letters.instead_of(shown, chat_id, hidden, subject)
        _in_memory(turn, reader_id, partial(_reword, case_id=case.id, text=text))


def _reword_followed(turn: Turn, case: Case) -> None:
    subject = case_card.subject_followed(case)
    for _, chat_id, reader_id in _unaware(turn, case, subject):
        locale = _locale(turn, chat_id)
        less = partial(_less, turn, case, locale, reader_id)
        for shown, left in reword(turn.store, subject, chat_id, less):
            turn.letters.instead_of(shown, chat_id, left, subject)


def _unaware(turn: Turn, case: Case, subject: str) -> Iterator[tuple[int, int, int | None]]:
    """The newest message, the chat and whose it is, of those who may not read who reported it."""
    for newest, chat_id in turn.store.outbox.cards(subject):
        reader_id = shown_cards.reader(turn, chat_id)
        if not case_reporter.reads_each(turn, case, reader_id):
            yield newest, chat_id, reader_id


def _in_memory(turn: Turn, reader_id: int | None, change: Callable[[Memory], bool]) -> None:
    """A conversation that is open goes on without the name."""
    if reader_id is None:
        return
    lane = turn.store.lanes.open(private_lane(0, reader_id), turn.now)
    memory = Memory(lane.memory)
    if change(memory):
        turn.store.lanes.save(lane, memory.dump(), lane.updated_at)


def _less(turn: Turn, case: Case, locale: str, reader_id: int | None, said: str) -> str:
    return case_reporter.words_for(turn, case, said, locale, reader_id)


def _put_away(memory: Memory, proposal_id: int) -> bool:
    return memory.put_away("proposals", "proposal_id", proposal_id)


def _reword(memory: Memory, case_id: int, text: str) -> bool:
    return memory.reword("consult", "case_id", case_id, text)


def _locale(turn: Turn, chat_id: int) -> str:
    return turn.store.people.locale_in(chat_id) or turn.house.locale
