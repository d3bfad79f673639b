"""找网格员: the name and telephone of the household's grid worker."""

from handlers.buttons import MenuButton
from handlers.flow import Flow
from handlers.turn import Turn
from rules.roles import Role
from storage.areas import GRID

flow = Flow("find_worker")

MOST = 20
"""Grids of whoever holds an office that are told in one message."""

_OFFICES = (Role.GRID_WORKER, Role.GRID_LEADER, Role.CLERK, Role.SUPERVISOR)


@flow.opens_on(MenuButton.WORKER)
@flow.opens_on_words("phrases-worker")
def show_worker(turn: Turn) -> None:
    """The grid worker of each household the person belongs to; who has none and holds an office
    reads those of the villages it is for."""
    households = turn.store.households.of_person(turn.me.id, turn.today)
    grids = dict.fromkeys(household.grid_id for household in households)
    if not grids:
        _show_of_office(turn)
        return
    turn.say_text("\n".join(worker_line(turn, grid_id) for grid_id in grids))


def _show_of_office(turn: Turn) -> None:
    """Everybody who works in the villages of the person's own grids; MOST lines at most."""
    areas, people = turn.store.areas, turn.store.people
    villages = {}
    for role in _OFFICES:
        for area_id in people.areas_with_role(turn.me.id, role, turn.today):
            village = areas.village_of(areas.get(area_id))
            if village is not None:
                villages[village.id] = village
    grids = [grid for village in villages.values() for grid in areas.below(village, GRID)]
    if not grids:
        turn.say("worker-no-household")
        return
    lines = [worker_line(turn, grid.id, "worker-of-grid") for grid in grids[:MOST]]
    turn.say_text("\n".join([turn.words("worker-of-village"), *lines]))


def worker_line(turn: Turn, grid_id: int, key: str = "worker-line") -> str:
    """Who answers for a grid and how to ring them."""
    grid = turn.store.areas.get(grid_id)
    workers = turn.store.people.holding(Role.GRID_WORKER, grid.path, turn.today)
    if not workers:
        village = turn.store.areas.village_of(grid)
        telephone = village.telephone if village else ""
        return turn.words("worker-none", grid=grid.name, telephone=telephone or "—")
    worker = workers[0]
    return turn.words(key, grid=grid.name, name=worker.name, telephone=worker.telephone or "—")
