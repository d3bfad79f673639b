"""参加情况: the clerk sees who takes part in points, who does not yet, and who withdrew."""

from collections.abc import Sequence
from enum import IntEnum

from handlers.buttons import ParticipationButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where, token
from handlers.people import find_household
from handlers.turn import Turn
from messages.outbound import Button
from messages.written import day
from rules.participation import takes_part
from rules.roles import Role
from storage.areas import Area
from storage.households import Household
from storage.participation import Participation

flow = Flow("participation_list", needs=Role.CLERK, where=Where.PRIVATE)

ON_A_PAGE = 8


class Group(IntEnum):
    """How a household stands to points; the numbers are carried by buttons."""

    TAKES_PART = 1
    NOT_YET = 2
    WITHDREW = 3

    @property
    def word(self) -> str:
        """Its part of a catalogue key."""
        return self.name.lower().replace("_", "-")


@flow.opens_on(ParticipationButton.OVERVIEW)
@flow.opens_on_words("phrases-participation")
def overview(turn: Turn) -> None:
    """How many of each, with a button for each list."""
    for village in find_household.villages(turn, Role.CLERK):
        groups = _groups(turn, village)
        buttons = [
            Button(
                turn.words(f"part-button-{group.word}", count=str(len(found))),
                token(ParticipationButton.LIST, village.id, group.value, 1),
            )
            for group, found in groups.items()
            if found
        ]
        turn.say(
            "part-overview",
            buttons=buttons,
            village=village.name,
            takes=str(len(groups[Group.TAKES_PART])),
            not_yet=str(len(groups[Group.NOT_YET])),
            withdrew=str(len(groups[Group.WITHDREW])),
        )


@flow.opens_on(ParticipationButton.LIST)
def show_page(turn: Turn, village_id: int, group_number: int, page: int) -> None:
    """A page of one list; each household is a button that enters what it has signed."""
    village = turn.store.areas.get(village_id)
    if not turn.reaches(Role.CLERK, village.id) or group_number not in list(Group):
        raise Refuse("refused-role")
    group = Group(group_number)
    found = _groups(turn, village)[group]
    pages = max(1, -(-len(found) // ON_A_PAGE))
    page = min(max(page, 1), pages)
    shown = found[(page - 1) * ON_A_PAGE : page * ON_A_PAGE]
    buttons = [
        Button(f"{household.code} {household.head}", token(ParticipationButton.PAPER, household.id))
        for household, _ in shown
    ]
    for other, label in ((page - 1, "part-page-before"), (page + 1, "part-page-after")):
        if 1 <= other <= pages:
            carried = village.id, group.value, other
            buttons.append(turn.button(label, ParticipationButton.LIST, *carried))
    turn.say(
        f"part-list-{group.word}",
        buttons=buttons,
        village=village.name,
        page=str(page),
        pages=str(pages),
        lines="\n".join(_line(turn, household, consents) for household, consents in shown)
        or turn.words("part-nobody"),
    )


_Standing = tuple[Household, Sequence[Participation]]


def _groups(turn: Turn, village: Area) -> dict[Group, list[_Standing]]:
    """Every household that is there today, by how it stands in today's period."""
    period = turn.regulations.period_on(turn.today)
    consents = turn.store.participation.in_village(village.id)
    found: dict[Group, list[_Standing]] = {group: [] for group in Group}
    for household in turn.store.households.in_village(village.id):
        if household.is_there_on(turn.today):
            own = consents.get(household.id, ())
            if takes_part((each.span for each in own), period):
                group = Group.TAKES_PART
            else:
                group = Group.WITHDREW if own else Group.NOT_YET
            found[group].append((household, own))
    return found


def _line(turn: Turn, household: Household, consents: Sequence[Participation]) -> str:
    if not consents:
        return turn.words("part-line-none", household=household.code, head=household.head)
    last = consents[-1]
    how = turn.words(f"part-how-{last.consent}")
    told = {"household": household.code, "head": household.head, "how": how}
    since = day(last.since, turn.locale)
    if last.until is None:
        return turn.words("part-line", since=since, **told)
    return turn.words("part-line-ended", since=since, until=day(last.until, turn.locale), **told)
