"""Sets a name large: on one line where it fits, else on two that are as even as can be."""

from messages.pictures import typeface

_BRACKETS = ("（", "(")


def headline(text: str, sizes: tuple[int, ...], room: int, least: int) -> tuple[list[str], int]:
    """The lines and their size in pixels; none is wider than `room`.

    One line is tried down to the size `least`, then two: broken before a bracket where there is
    one, else where both are about as wide. What fits on no two lines is cut with an ellipsis.
    """
    whole = typeface.drawable(text)
    for size in sizes:
        if size >= least and typeface.width(whole, size) <= room:
            return [whole], size
    for size in sizes:
        if size <= least and (lines := _two(whole, size, room)):
            return lines, size
    line, size = typeface.fit(whole, sizes, room)
    return [line], size


def _two(text: str, size: int, room: int) -> list[str] | None:
    for bracket in _BRACKETS:
        before, found, behind = text.partition(bracket)
        lines = [before.rstrip(), found + behind]
        if before and found and all(typeface.width(line, size) <= room for line in lines):
            return lines
    narrow = max(typeface.width(text, size) // 2, 1)
    while narrow <= room:
        if len(lines := typeface.wrap(text, size, narrow)) <= 2:
            return lines
        narrow += size // 4
    lines = typeface.wrap(text, size, room)
    return lines if len(lines) <= 2 else None
