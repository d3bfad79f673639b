"""找网格员: the name and telephone of the household's grid worker."""

from handlers.buttons import MenuButton
from handlers.flow import Flow
from handlers.turn import Turn
from rules.roles import Role

flow = Flow("find_worker")


@flow.opens_on(MenuButton.WORKER)
@flow.opens_on_words("phrases-worker")
def show_worker(turn: Turn) -> None:
    """The grid worker of each household the person belongs to, or the villages' telephone."""
    households = turn.store.households.of_person(turn.me.id, turn.today)
    grids = dict.fromkeys(household.grid_id for household in households)
    lines = [worker_line(turn, grid_id) for grid_id in grids]
    turn.say_text("\n".join(lines) if lines else turn.words("worker-no-household"))


def worker_line(turn: Turn, grid_id: int) -> str:
    """Who answers for a grid and how to ring them."""
    grid = turn.store.areas.get(grid_id)
    workers = turn.store.people.holding(Role.GRID_WORKER, grid.path, turn.today)
    if not workers:
        village = turn.store.areas.village_of(grid)
        telephone = village.telephone if village else ""
        return turn.words("worker-none", grid=grid.name, telephone=telephone or "—")
    worker = workers[0]
    return turn.words(
        "worker-line", grid=grid.name, name=worker.name, telephone=worker.telephone or "—"
    )
