"""An account becomes a person's: by the code on their slip or behind the QR code at the door."""

from collections.abc import Iterator
from datetime import timedelta

from handlers import menu_entries
from handlers.cases import list_cases
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.people import served_before
from handlers.phrases import meaning
from handlers.tasks import list_tasks
from handlers.turn import Turn
from rules.roles import Role
from storage.binding import LENGTH, as_code
from storage.lanes import private_lane

flow = Flow("bind", for_strangers=True)

NOTICE = "2026-11"
"""The version of the 告知书 that is shown; a new one is shown again to everybody."""

TRIES_AN_ACCOUNT = 5
TRIES_A_CODE = 5
LOCKED_FOR = timedelta(hours=1)

AGREE, DECLINE = "agree", "decline"


def unbound(turn: Turn, heard: Heard) -> None:
    """Whatever an account says that nobody has claimed: a code, or how to come by one.

    In a group only words that mean something to the house are answered, and in private.
    """
    if turn.in_group:
        if meaning(heard.text, turn.house.by_phrase) is not None:
            turn.say("how-to-bind", bot=turn.house.bot_name)
        return
    words = heard.text.split()
    code = as_code(heard.text) or as_code(words[-1] if words else "")
    if code is None and _meant_for_a_code(words):
        turn.say("code-wrong")
        return
    if code is None:
        turn.say("how-to-bind", bot=turn.house.bot_name)
        return
    take_code(turn, code)


def is_code(turn: Turn, text: str) -> bool:
    """Whether somebody bound says a code of ours: who follows their link again reports nothing."""
    code = as_code(text)
    return code is not None and turn.store.binding.issued(code)


def _meant_for_a_code(words: list[str]) -> bool:
    """Whether as many letters and digits were typed as a code has, though not all can be in one: O
    read for Q, 1 for L."""
    packed = "".join(words).replace("-", "")
    typed = packed.isascii() and packed.isalnum() and any(map(str.isdigit, packed))
    return typed and len(packed) == LENGTH


def take_code(turn: Turn, code: str) -> None:
    """A good code leads to the notice; a wrong, used or expired one always to the same answer.

    SECURITY.md: locked per account and per code, so that guessing ends before it begins.
    """
    assert turn.account is not None, "a code comes from an account"
    binding = turn.store.binding
    by_account, with_code = binding.tries(turn.account.id, code, turn.now - LOCKED_FOR)
    if by_account >= TRIES_AN_ACCOUNT or with_code >= TRIES_A_CODE:
        turn.say("code-locked")
        return
    good = binding.good(code, turn.now)
    if good is None:
        binding.note_try(turn.account.id, code, turn.now)
        turn.say("code-wrong")
        return
    if turn.person is not None:
        turn.say("already-bound", name=turn.person.name)
        return
    person = turn.store.people.get(good.person_id)
    turn.flow = flow
    turn.remember(code=code)
    if turn.store.people.has_consented(person.id, NOTICE):
        _bind(turn, code)
        return
    choices = [
        (AGREE, turn.words("notice-agree")),
        (DECLINE, turn.words("notice-decline")),
    ]
    turn.ask(
        "notice",
        then=consent,
        choices=choices,
        free=False,
        name=person.name,
        bot=turn.house.bot_name,
    )


@flow.step
def consent(turn: Turn, heard: Heard) -> None:
    """Only who agrees is bound; who declines keeps the code and can come back."""
    if heard.choice != AGREE:
        turn.say("notice-declined")
        return
    _bind(turn, turn.recall("code"))


def _bind(turn: Turn, code: str) -> None:
    assert turn.account is not None, "a code comes from an account"
    good = turn.store.binding.good(code, turn.now)
    if good is None or not turn.store.binding.use(good.id, turn.account.id, turn.now):
        turn.say("code-wrong")
        return
    person = turn.store.people.get(good.person_id)
    elsewhere = turn.store.people.private_chat(person.id)
    turn.store.people.record_consent(person.id, turn.account.id, NOTICE, turn.now)
    turn.store.chats.bind(turn.account.id, person.id, person.name)
    turn.store.inbox.move_lane(
        private_lane(turn.account.id, None), private_lane(turn.account.id, person.id)
    )
    if elsewhere is not None:
        turn.letters.to_private_chat(elsewhere, person, "bound-elsewhere")
    turn.person = person
    turn.say_text("\n".join(_welcome(turn)), buttons=menu_entries.entries(turn))
    if list_cases.is_waited_for(turn):
        list_cases.to_do(turn)
    list_tasks.offer_open(turn)
    served_before.tell_at_binding(turn)


def _welcome(turn: Turn) -> Iterator[str]:
    """One line for each role held today; the household's for its members, and where there is
    nothing else."""
    yield turn.words("bound", name=turn.me.name)
    held = {grant.role for grant in turn.view.roles}
    if not held or turn.store.households.of_person(turn.me.id, turn.today):
        held.add(Role.HOUSEHOLD)
    for role in Role:
        if role in held:
            yield turn.words(f"bound-{role.value.replace('_', '-')}")
