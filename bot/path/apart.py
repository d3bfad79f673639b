"""Apart: runs work that may end its process in a process of its own, so that it ends only that."""

from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import ParamSpec, TypeVar

from storage.errors import HouseError

P = ParamSpec("P")
T = TypeVar("T")

_FIRST_TO_GO = "1000"
_OOM_SCORE = Path("/proc/self/oom_score_adj")


class EndedApart(HouseError):
    """The work ended the process it ran in: it ran out of memory, or a library crashed."""


def apart(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What the work returns, or the Exception it raises; both travel pickled. Blocks.

    Where memory runs out the system ends that process before ours. Raises EndedApart.
    """
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    worker = context.Process(target=_work, args=(theirs, work, args, kwargs), daemon=True)
    worker.start()
    theirs.close()
    try:
        returned, value = ours.recv()
    except EOFError:
        raise EndedApart("its process ended") from None
    finally:
        worker.join()
        ours.close()
    if not returned:
        raise value
    return value  # type: ignore[no-any-return]


def _work(
    theirs: Connection, work: Callable[P, T], args: tuple[object, ...], kwargs: dict[str, object]
) -> None:
    with suppress(OSError):
        _OOM_SCORE.write_text(_FIRST_TO_GO)
    try:
        outcome: tuple[bool, object] = (True, work(*args, **kwargs))  # type: ignore[arg-type]
    except Exception as error:
        outcome = (False, error)
    theirs.send(outcome)
