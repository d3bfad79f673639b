"""Long work of the processor beside whoever answers messages in the same process."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

SWITCH_S = 0.0003
"""So long Python's interpreter stays with one thread while a village is worked out."""


@contextmanager
def beside_others() -> Iterator[None]:
    """While a village is worked out, other threads get their turn at once, and nobody stands still.

    1. Whoever answers a message asks for the interpreter some hundred times, and would wait for
       most of Python's usual 5 ms each time; measured: over a second for one answer.
    2. There are no cycles to collect here, and a look at all that a million households are made
       of would stop everybody, again and again.
    """
    was_collecting, interval = gc.isenabled(), sys.getswitchinterval()
    gc.disable()
    sys.setswitchinterval(SWITCH_S)
    try:
        yield
    finally:
        sys.setswitchinterval(interval)
        if was_collecting:
            gc.enable()
