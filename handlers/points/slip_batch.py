"""The slips of every household without a phone, in one file or a few: some households a step.

1. Whoever asks gets a batch for each of their areas; it is put down, and the house's first message
   to itself goes into the village's own lane. Asked again while one is under way, nothing is
   begun anew.
2. Each such message writes the next few slips into the recipe, notes that the households were
   served, and puts in the next one. None takes longer than a moment.
3. A file that is full, and the last one, is drawn and sent to whoever asked. Who has lost the role
   meanwhile gets nothing.
"""

from datetime import datetime

from handlers.buttons import SlipButton
from handlers.errors import Refuse
from handlers.flow import Flow, token
from handlers.points.slip_words import slip_of
from handlers.turn import Turn
from messages.inbound import Due, Refused
from messages.recipes import SlipsRecipe, read_recipe, write_recipe
from rules.roles import Role
from storage.areas import Area
from storage.receiving import receive_due
from storage.services import CLERK, GRID_WORKER
from storage.slip_batches import SlipBatch

flow = Flow("slip_batch")

GO_ON = "slips_go_on"
"""The house's message to itself: a few more households of a batch."""

HOUSEHOLDS_A_STEP = 20

SLIPS_A_FILE = 100
"""Drawn in some six seconds, and one thing is developed at a time: so long others' photos wait."""

_ROLES = {CLERK: Role.CLERK, GRID_WORKER: Role.GRID_WORKER}


def ask_batches(turn: Turn) -> None:
    """One batch for each area of the person: the clerk's, else the grid worker's."""
    served_as = CLERK if turn.has(Role.CLERK) else GRID_WORKER
    areas = turn.store.people.areas_with_role(turn.me.id, _ROLES[served_as], turn.today)
    if not areas:
        raise Refuse("refused-role")
    for area_id in areas:
        _ask(turn, turn.store.areas.get(area_id), served_as)


def _ask(turn: Turn, area: Area, served_as: str) -> None:
    count = len(turn.store.services.without_phone(area.path, turn.today))
    village = turn.store.areas.village_of(area)
    if not count or village is None:
        turn.say("slips-none", place=area.name)
        return
    if turn.store.slip_batches.is_under_way(area.id, turn.me.id):
        # One that was cut off goes on; one that is not ends as it would have.
        _soon(turn, village.id, f"slips:again:{turn.cause}:{area.id}")
        turn.say("slips-under-way", place=area.name)
        return
    media_id = _new_file(turn, area)
    turn.store.slip_batches.begin(
        village_id=village.id,
        area_id=area.id,
        asked_by=turn.me.id,
        served_as=served_as,
        cause=turn.cause,
        media_id=media_id,
    )
    _soon(turn, village.id, f"slips:{media_id}:")
    turn.say("slips-begun", place=area.name, count=count)


@flow.opens_on_due(GO_ON)
def go_on(turn: Turn, village: Area, due_at: datetime) -> None:
    """The next few slips of the village's oldest batch."""
    del due_at
    batch = turn.store.slip_batches.oldest(village.id)
    if batch is None:
        return
    area = turn.store.areas.get(batch.area_id)
    if not _may_still(turn, batch, area):
        turn.store.slip_batches.end(batch, turn.now)
        turn.store.media.failed(batch.media_id, Refused.GONE)
        return
    left = [
        each
        for each in turn.store.services.without_phone(area.path, turn.today)
        if each.code > batch.upto
    ]
    some, more = left[:HOUSEHOLDS_A_STEP], left[HOUSEHOLDS_A_STEP:]
    person = turn.store.people.get(batch.asked_by)
    gathered = read_recipe(turn.store.media.get(batch.media_id).recipe)
    assert isinstance(gathered, SlipsRecipe), "a batch gathers slips"
    written = [slip_of(turn, each, person.name, batch.served_as) for each in some]
    slips = (*gathered.slips, *written)
    is_whole = not more or len(slips) >= SLIPS_A_FILE
    turn.store.media.gather(batch.media_id, write_recipe(SlipsRecipe(slips)), whole=is_whole)
    for each in some:
        turn.store.services.serve(each.id, batch.asked_by, batch.served_as, batch.cause, turn.now)
    if some:
        into = _new_file(turn, area) if more and is_whole else batch.media_id
        turn.store.slip_batches.goes_on(batch, some[-1].code, len(some), into)
    if more:
        _soon(turn, village.id, f"slips:{batch.media_id}:{some[-1].code}")
    if is_whole and (more or turn.store.slip_batches.end(batch, turn.now)):
        turn.letters.to_person(
            person,
            "slips-part" if more else "slips-ready",
            files=(batch.media_id,),
            buttons=() if more else (("button-slip-next", token(SlipButton.OPEN)),),
            place=area.name,
            count=len(slips),
        )


def _new_file(turn: Turn, area: Area) -> int:
    name = turn.words("slips-file", place=area.name, day=turn.today.isoformat())
    recipe = write_recipe(SlipsRecipe(()))
    return turn.store.media.to_gather(recipe, f"{name}.pdf", turn.now)


def _may_still(turn: Turn, batch: SlipBatch, area: Area) -> bool:
    role = _ROLES[batch.served_as]
    roles = turn.store.people.view(batch.asked_by, turn.today).roles
    return any(grant.role is role and grant.reaches(area.path) for grant in roles)


def _soon(turn: Turn, village_id: int, after: str) -> None:
    receive_due(turn.store, Due(GO_ON, village_id, turn.now), turn.now, after=after)
