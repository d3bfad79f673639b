"""Which photos of a period somebody may look through for the wall, and what was said of each."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.errors import Refuse
from handlers.people import find_household
from handlers.turn import Turn
from rules.periods import Period
from rules.picture_wall import may_be_offered, outdoors
from rules.roles import Role
from storage.areas import Area
from storage.walls import FIT, SKIPPED, UNFIT, WallPhoto


@dataclass(frozen=True)
class Collection:
    """A village's photos of a period that may be offered, and those that hang already."""

    village: Area
    period: str
    photos: tuple[WallPhoto, ...]

    @property
    def hanging(self) -> Sequence[WallPhoto]:
        return [each for each in self.photos if each.wall_id is not None]

    @property
    def fit(self) -> Sequence[WallPhoto]:
        """Confirmed, and on no wall yet."""
        return [each for each in self.photos if each.verdict == FIT and each.wall_id is None]

    @property
    def unfit(self) -> Sequence[WallPhoto]:
        return [each for each in self.photos if each.verdict == UNFIT]

    @property
    def left(self) -> Sequence[WallPhoto]:
        """Nobody has looked at these; what was skipped comes last."""
        return sorted(
            (each for each in self.photos if each.verdict in ("", SKIPPED)),
            key=lambda each: each.look_id or 0,
        )


def offered(turn: Turn, village: Area, period: str) -> Collection:
    """Every photo of the period that may be offered, whoever looks."""
    scheme = turn.regulations.scheme_on(Period.parse(period).last_day)
    photos = turn.store.walls.photos(village.id, period)
    sheets = {photo.sheet_id for photo in photos}
    marks = turn.store.score_marks.figures(sheets, outdoors(scheme))
    may_hang = (
        photo
        for photo in photos
        if may_be_offered(scheme, photo.item, marks.get(photo.sheet_id, {}))
    )
    return Collection(village, period, tuple(may_hang))


def collection_for(turn: Turn, village: Area) -> Collection | None:
    """The newest period's photos that the person may look through: the clerk all of the village's,
    a panel's leader the panel's own. None before the first panel is confirmed. Raises Refuse."""
    period = turn.store.walls.newest_period(village.id)
    is_clerk = turn.reaches(Role.CLERK, village.id)
    leads = any(each.leader_id == turn.me.id for each in turn.store.panels.of_village(village.id))
    if not is_clerk and not leads:
        raise Refuse("refused-wall")
    if period is None:
        return None
    found = offered(turn, village, period)
    if is_clerk:
        return found
    own = tuple(each for each in found.photos if each.leader_id == turn.me.id)
    return Collection(village, period, own)


def villages(turn: Turn) -> list[Area]:
    """Where the person keeps the points, or leads a panel. Raises Refuse if nowhere."""
    found = {each.id: each for each in find_household.villages(turn, Role.CLERK)}
    for village_id in turn.store.panels.villages_led(turn.me.id):
        found[village_id] = turn.store.areas.get(village_id)
    if not found:
        raise Refuse("refused-wall")
    return list(found.values())
