"""How a failure is written down: what kind it was and where, never what anybody had written."""

import traceback


def described(error: BaseException) -> str:
    """The kind of an error and the lines it came through, without its text or any value."""
    frames = traceback.extract_tb(error.__traceback__)
    way = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames))
    return f"{type(error).__name__} in {way}"
