"""Dispatch: takes received messages one after another in each lane, a step each."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

import structlog

from bot.failures import described
from bot.path.writer import Writer
from handlers.conversation import answer_failure, answer_refusal, take_step
from handlers.errors import Refuse
from handlers.house import House
from messages.catalogue import say
from messages.inbound import HOUSE
from messages.outbound import Outgoing
from storage.inbox import again_after
from storage.savepoint import undone_alone
from storage.store import Store
from storage.trouble import is_overtime, is_trouble
from storage.turns import Waiting

TRIES = 5
"""After so many failed tries a message is put aside and its lane goes on."""

A_MINUTE = timedelta(minutes=1)
MOST_A_MINUTE = 60
"""More than this from one person waits its turn; nothing of it is lost."""

PATIENCE_AGAIN = timedelta(minutes=10)

_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Dispatch:
    """The part of the program that takes steps."""

    writer: Writer
    house: House

    def do_one(self, now: datetime) -> bool:
        """Takes one step if a message waits for one; False if none does."""
        return self.writer.do(lambda store: self.step(store, now)).result()

    def step(self, store: Store, now: datetime) -> bool:
        """The unit of work: a step of the message whose turn it is."""
        return step_next(store, self.house, now)


def step_next(store: Store, house: House, now: datetime) -> bool:
    """One unit of work: the oldest waiting message is taken, whatever comes of it.

    1. A lane that has had its share of the minute rests; its messages keep their order.
    2. The step runs on a savepoint: a refusal or a failure undoes all it did.
    3. A refusal is answered and the message is done.
    4. A failure is tried again later; after `TRIES` the message is quarantined and the person is
       told. Either way the inbox row stays.
    """
    waiting = store.inbox.next(now)
    if waiting is None:
        return False
    if _has_had_its_share(store, waiting, house, now):
        return True
    try:
        with undone_alone(store.connection):
            take_step(store, waiting, house, now)
            store.inbox.finish(waiting.id, now)
    except Refuse as refusal:
        _answer(store, partial(answer_refusal, store, waiting, house, refusal, now))
        store.inbox.finish(waiting.id, now)
    except Exception as failure:
        if is_trouble(failure) and not is_overtime(failure):
            # The database's (a full disk), not the message's: no try is counted.
            raise
        _put_back(store, waiting, house, failure, now)
    return True


def _answer(store: Store, answer: Callable[[], None]) -> None:
    """Answers on a savepoint of its own: an answer that fails never undoes the outcome."""
    try:
        with undone_alone(store.connection):
            answer()
    except Exception as failure:
        if is_trouble(failure):
            raise
        _log.error("answer failed", failure=described(failure))


def _has_had_its_share(store: Store, waiting: Waiting, house: House, now: datetime) -> bool:
    if waiting.account_id is None or waiting.door == HOUSE:
        return False
    taken, first = store.inbox.taken_within(waiting.lane, now - A_MINUTE)
    if taken < MOST_A_MINUTE or first is None:
        return False
    store.inbox.put_off(waiting.id, first + A_MINUTE)
    _ask_for_patience(store, waiting, house, now)
    return True


def _ask_for_patience(store: Store, waiting: Waiting, house: House, now: datetime) -> None:
    """Says once in a while that everything was received and is taken in its turn."""
    subject = f"patience:{waiting.lane}"
    if waiting.chat_id is None or store.outbox.said_since(subject, now - PATIENCE_AGAIN):
        return
    locale = store.people.locale_in(waiting.chat_id) or house.locale
    text = Outgoing(say(locale, "slow-down"))
    store.outbox.add(waiting.chat_id, text, now, cause=None, ordinal=0, subject=subject)


def _put_back(
    store: Store, waiting: Waiting, house: House, failure: Exception, now: datetime
) -> None:
    attempts = waiting.attempts + 1
    # Only the kind of failure is kept: its text may hold what somebody wrote.
    error = type(failure).__name__
    _log.error("step failed", inbox=waiting.id, attempts=attempts, failure=described(failure))
    if attempts < TRIES:
        store.inbox.failed(waiting.id, error, attempts, now + again_after(attempts))
        return
    store.inbox.quarantine(waiting.id, error, attempts, now)
    _answer(store, partial(answer_failure, store, waiting, house, now))
