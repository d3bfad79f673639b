"""Job one, a case from photo to closing, kept before and after each of its messages."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.path.battered import BatteredVillage, Effects, Keepsake, effects
from tests.path.failing import COMMIT, Failure, Mishap, watching
from tests.village.ground import Ground

EVERY_WRITE = os.environ.get("XIANGYUE_TEST_EVERY_WRITE") == "1"

MESSAGES: dict[str, Callable[[BatteredVillage], object]] = {
    "a photo with words": lambda town: town.people["王芳"].sends("村口路灯不亮", photo="lamp.jpg"),
    "the tap that files it": lambda town: town.people["王芳"].presses("路灯不亮"),
    "the room dispatches": lambda town: town.people["刘强"].presses("派单"),
    "to this unit": lambda town: town.people["刘强"].presses("综合执法"),
    "the unit is done": lambda town: town.people["综合执法"].presses("办结"),
    "the proof": lambda town: town.people["综合执法"].sends("灯泡换好了", photo="fixed.jpg"),
    "the room has checked": lambda town: town.people["刘强"].presses("核查通过"),
}
FIRST, *_, LAST = MESSAGES


@dataclass
class CleanRun:
    """Job one without a failure: the village before each message, and what each brought."""

    village: BatteredVillage
    before: dict[str, Keepsake] = field(default_factory=dict)
    writes: dict[str, list[str]] = field(default_factory=dict)
    after: dict[str, Effects] = field(default_factory=dict)

    def points(self, message: str, failure: Failure) -> Sequence[int]:
        """The numbers of the writes at which a failure is tried."""
        writes = self.writes[message]
        commits = [number for number, write in enumerate(writes) if write == COMMIT]
        if EVERY_WRITE:
            whole = failure in (Failure.CRASH_AFTER, Failure.CRASH_BEFORE)
            return range(len(writes)) if whole else commits
        sqlite = self.village.database.writer.dialect.name == "sqlite"
        every = 3 if sqlite else 8
        # Each kind of failure at other commits than the one before it.
        match failure:
            case Failure.COMMIT_REFUSED:
                return commits[::every]
            case Failure.DISK_FULL:
                return commits[1::3]
            case Failure.CRASH_AFTER:
                return commits[1::every]
            case Failure.CRASH_BEFORE:
                return range(0, len(writes), 11 if sqlite else 37)


def populate(village: BatteredVillage) -> None:
    """Whoever has a part in job one moves in."""
    village.grid_worker("王芳")
    village.command_room("刘强")
    village.unit("综合执法")
    village.works()


def run_clean(folder: Path, ground: Ground) -> CleanRun:
    """Goes through job one once and keeps the village at every turn."""
    village = BatteredVillage(folder, ground=ground)
    populate(village)
    run = CleanRun(village)
    for message, send in MESSAGES.items():
        run.before[message] = village.keep()
        with watching(Mishap()) as counted:
            send(village)
        run.writes[message] = counted.writes
        run.after[message] = effects(village)
    return run
