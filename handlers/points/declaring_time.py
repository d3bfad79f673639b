"""Once a period, in its last month: households hear that what is scored once must be declared.

GOVERNANCE.md section 4, scheme B: the yearly items are scored on the household's own declaration
with proof; without one they bring nothing.
"""

from collections.abc import Sequence

from handlers.buttons import DeclareButton
from handlers.flow import token
from handlers.turn import Turn
from messages.catalogue import say
from messages.named import Named, name_in
from messages.outbound import Button, Outgoing
from messages.written import day, period_named
from rules.panel_items import acts
from rules.participation import takes_part
from rules.parts import part_kind
from rules.periods import Period
from rules.roles import Role
from storage.areas import Area

ANNOUNCED = "declaring"
"""The note that the households were told."""


def announce(turn: Turn, village: Area) -> None:
    """Tells the groups, every household that takes part and can be reached, and the clerks."""
    scheme = turn.regulations.scheme
    items = [item for item in acts(scheme.items) if item.every == "period"]
    if part_kind(scheme) is None or scheme.panel is None or not items:
        return
    period = Period.holding(scheme.period, turn.today)
    if turn.today < period.last_day.replace(day=1):
        return
    if not turn.store.period_records.note(village.id, str(period), ANNOUNCED, turn.now):
        return
    for person_id in _to_tell(turn, village, period):
        chat = turn.store.people.private_chat(person_id)
        if chat is not None:
            locale = turn.letters.locale_of(turn.store.people.get(person_id))
            declare = Button(say(locale, "button-declare"), token(DeclareButton.DECLARE))
            told = _told(items, period, locale)
            turn.letters.to_chat(chat, Outgoing(told, (declare,)))
    told = _told(items, period, turn.house.locale)
    for group in turn.store.chats.groups_of(village.id):
        turn.letters.to_chat(group.id, Outgoing(told))
    for clerk in turn.store.people.holding(Role.CLERK, village.path, turn.today):
        turn.letters.to_person(
            clerk,
            "declare-announced-clerk",
            village=village.name,
            announced=_told(items, period, turn.letters.locale_of(clerk)),
        )


def _to_tell(turn: Turn, village: Area, period: Period) -> list[int]:
    """The grown members of whoever takes part, each person once."""
    consents = turn.store.participation.in_village(village.id)
    found: dict[int, None] = {}
    for household_id, spans in consents.items():
        if takes_part([each.span for each in spans], period):
            for _, person_id, _ in turn.store.households.adults(household_id, turn.today):
                found[person_id] = None
    return list(found)


def _told(items: Sequence[Named], period: Period, locale: str) -> str:
    names = (name_in(item, locale) for item in items)
    return say(
        locale,
        "declare-announced",
        period=period_named(str(period), locale),
        items=tuple(names),
        until=day(period.last_day, locale),
    )
