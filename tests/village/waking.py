"""In one thread nobody has to be woken."""

import asyncio


class NeverWoken:
    """Stands where the running program has its bell."""

    def next(self, subject: str) -> asyncio.Event:
        return asyncio.Event()
