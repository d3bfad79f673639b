"""我的荣誉: a household's own honours, with the certificates again."""

from handlers.buttons import HonourButton
from handlers.flow import Flow
from handlers.honours.honour_pictures import pictures_of
from handlers.people import own_household
from handlers.turn import Turn
from messages.named import name_in
from messages.written import period_named
from storage.honour_records import Honour
from storage.households import Household

flow = Flow("own_honours")

MOST_SHOWN = 5
"""Certificates in one answer, the newest; of all others the line is enough."""

IN_ONE_LINE = 3


@flow.opens_on(HonourButton.MINE)
@flow.opens_on_words("phrases-my-honours")
def show_honours(turn: Turn) -> None:
    """Answers in private for every household the person belongs to."""
    households = own_household.all_of(turn)
    held = [(each, turn.store.honours.of_household(each.id)) for each in households]
    if not any(honours for _, honours in held):
        turn.say("my-honours-none")
    for household, honours in held:
        if honours:
            _show(turn, household, honours)


def standing_line(turn: Turn, honours: tuple[Honour, ...]) -> list[str]:
    """One line of a household's honours for its statement of points; none if it has none."""
    newest = honours[::-1]
    if not newest:
        return []
    told = [
        turn.words(
            "points-honour",
            period=period_named(each.period, turn.locale),
            honour=name_in(each, turn.locale),
        )
        for each in newest[:IN_ONE_LINE]
    ]
    if len(newest) > IN_ONE_LINE:
        told.append(turn.words("points-honours-more", count=str(len(newest))))
    return [turn.words("points-honours", honours=tuple(told))]


def _show(turn: Turn, household: Household, honours: tuple[Honour, ...]) -> None:
    newest = honours[::-1]
    lines = [turn.words("my-honours", household=household.code, head=household.head)]
    lines += [
        turn.words(
            "my-honours-line",
            period=period_named(each.period, turn.locale),
            honour=name_in(each, turn.locale),
            number=each.number,
        )
        for each in newest
    ]
    photos = [pictures_of(turn, each, household)[0] for each in newest[:MOST_SHOWN]]
    turn.say_text("\n".join(lines), photos=photos)
