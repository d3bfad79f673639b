"""Whoever binds a phone hears who looked up their household's points for it until then."""

from handlers.buttons import SlipButton
from handlers.flow import Flow
from handlers.people import own_household
from handlers.turn import Turn
from messages.written import day
from storage.households import Household
from storage.services import CLERK, Service

flow = Flow("served_before")

MOST = 10


@flow.opens_on(SlipButton.SERVED)
@flow.opens_on_words("phrases-served")
def show(turn: Turn) -> None:
    """Every time somebody got the household's slip for it, the newest first."""
    for household in own_household.all_of(turn):
        served = turn.store.services.of_household(household.id, MOST)
        if not served:
            turn.say("served-never", household=household.code)
            continue
        lines = [_line(turn, each) for each in served]
        head = turn.words("served-head", household=household.code)
        turn.say_text("\n".join([head, *lines]))


def tell_at_binding(turn: Turn) -> None:
    """One word to a person just bound whose household was served; nothing to anybody else."""
    for household in turn.store.households.of_person(turn.me.id, turn.today):
        for newest in turn.store.services.of_household(household.id, 1):
            _tell(turn, household, newest)


def _tell(turn: Turn, household: Household, newest: Service) -> None:
    turn.say(
        "served-told",
        household=household.code,
        line=_line(turn, newest),
        buttons=[turn.button("button-served", SlipButton.SERVED)],
    )


def _line(turn: Turn, service: Service) -> str:
    when = day(turn.regulations.today(service.served_at), turn.locale)
    key = "served-line-clerk" if service.served_as == CLERK else "served-line-grid-worker"
    return turn.words(key, day=when, name=service.name)
