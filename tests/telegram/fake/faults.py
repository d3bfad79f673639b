"""What goes wrong on order: for the next calls of a method, or the next calls about a chat."""

from dataclasses import dataclass, field
from enum import Enum

from tests.telegram.fake.errors import Refusal, bad_request, forbidden, too_many, upgraded


class Act(Enum):
    """What a fault does to a call."""

    ANSWER = "the answer is given instead of doing it"
    GARBAGE = "a page instead of JSON, as a proxy gives, with 502"
    SILENCE = "no answer ever"
    DROP = "the connection is closed"


@dataclass(frozen=True)
class Fault:
    """`accepted`: the call is carried out first, so that only the answer is lost."""

    act: Act
    refusal: Refusal | None = None
    accepted: bool = False


def flood(retry_after: int) -> Fault:
    """429; `retry_after` in seconds."""
    return Fault(Act.ANSWER, too_many(retry_after))


def refuses(reason: str) -> Fault:
    """400 "Bad Request: reason"."""
    return Fault(Act.ANSWER, bad_request(reason))


def forbids(reason: str) -> Fault:
    """403 "Forbidden: reason"."""
    return Fault(Act.ANSWER, forbidden(reason))


def server_error() -> Fault:
    return Fault(Act.ANSWER, Refusal(500, "Internal Server Error"))


def bad_gateway() -> Fault:
    return Fault(Act.GARBAGE)


def silence(*, accepted: bool = False) -> Fault:
    """Never answers: the client's own read timeout ends it, so tests set a short one."""
    return Fault(Act.SILENCE, accepted=accepted)


def drop(*, accepted: bool = False) -> Fault:
    """Closes the connection; with `accepted`, after the message stands in the chat."""
    return Fault(Act.DROP, accepted=accepted)


def migrates(new_chat_id: int) -> Fault:
    """400 with migrate_to_chat_id, for a chat that was not really upgraded."""
    return Fault(Act.ANSWER, upgraded(new_chat_id))


@dataclass
class _Order:
    fault: Fault
    method: str | None
    chat_id: int | None
    left: int


@dataclass
class Faults:
    """Orders are used up in the order they were given."""

    orders: list[_Order] = field(default_factory=list)

    def order(
        self,
        fault: Fault,
        *,
        method: str | None = None,
        chat_id: int | None = None,
        times: int = 1,
    ) -> None:
        """The next `times` calls of this method and about this chat (None: any) go wrong.

        The method "download" is the fetching of a file.
        """
        self.orders.append(_Order(fault, method and method.lower(), chat_id, times))

    def take(self, method: str, chat_id: int | None) -> Fault | None:
        """What goes wrong with this call."""
        for order in self.orders:
            if order.method in (None, method.lower()) and order.chat_id in (None, chat_id):
                order.left -= 1
                if order.left <= 0:
                    self.orders.remove(order)
                return order.fault
        return None

    def forget(self) -> None:
        """Nothing goes wrong any more."""
        self.orders.clear()
