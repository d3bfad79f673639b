"""The event loop of a village: its whole program runs in the test's own thread."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class Loop:
    """An event loop that is run again and again.

    Not by `asyncio.Runner.run`: at each run it sets a handler for SIGINT, and the standard library
    then puts the whole task and what it returned into words, a tenth of all the tests' time.
    """

    def __init__(self) -> None:
        self._runner = asyncio.Runner()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Runs the work to its end, and whatever else is ready meanwhile."""
        return self._runner.get_loop().run_until_complete(work)

    def close(self) -> None:
        """Ends what is still running, and the loop."""
        self._runner.close()
