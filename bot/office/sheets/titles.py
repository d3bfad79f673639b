"""What a sheet may be called: each grid's by its name, as far as the format takes it."""

import re
from collections.abc import Sequence

from bot.office.sheets.writing import holdable
from storage.areas import Area

_LONGEST_TITLE = 31  # by the format
_NOT_IN_A_TITLE = re.compile(r"[\[\]:*?/\\'\x00-\x1f]")


def sheet_titles(grids: Sequence[Area]) -> list[str]:
    """A title for each grid's sheet: its name as far as the format takes it, each once."""
    titles: list[str] = []
    for grid in grids:
        name = _NOT_IN_A_TITLE.sub("", holdable(grid.name)).strip() or grid.code
        title = name[:_LONGEST_TITLE]
        number = 1
        while title.casefold() in (each.casefold() for each in titles):
            number += 1
            title = f"{name[: _LONGEST_TITLE - 5]} {number}"
        titles.append(title)
    return titles
