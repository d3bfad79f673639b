"""A name goes from the slips that are still being written, wait to be drawn, or were never drawn.

A slip that was drawn keeps no recipe (storage/media.py).
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import Connection, select, update

from messages.recipes import Slip, SlipRecipe, SlipsRecipe, read_recipe, write_recipe
from storage.columns import table
from storage.tables.media import MediaRow
from storage.tables.people import HouseholdRow

_media = table(MediaRow)
_household = table(HouseholdRow)

_SLIPS = '%"kind":"slip%'


def erase_from_slips(
    connection: Connection, households: Iterable[int], name: str, erased: str
) -> None:
    """Puts `erased` where the name stands on these households' slips, and on no others'."""
    codes = connection.execute(
        select(_household.c.code).where(_household.c.id.in_(list(households)))
    ).scalars()
    # A code may hold dots and hyphens, and must not be found in a longer one.
    theirs = [re.compile(rf"(?<![\w.-]){re.escape(code)}(?![\w.-])") for code in codes]

    def without(slip: Slip) -> Slip:
        if not any(code.search(slip.household) for code in theirs):
            return slip
        lines = tuple(line.replace(name, erased) for line in slip.lines)
        return replace(slip, household=slip.household.replace(name, erased), lines=lines)

    kept = select(_media.c.id, _media.c.recipe).where(
        _media.c.recipe.like(_SLIPS), _media.c.recipe.contains(name, autoescape=True)
    )
    for media_id, written in connection.execute(kept).all():
        recipe = read_recipe(written)
        if isinstance(recipe, SlipsRecipe):
            recipe = SlipsRecipe(tuple(map(without, recipe.slips)))
        elif isinstance(recipe, SlipRecipe):
            recipe = SlipRecipe(without(recipe.slip))
        mended = write_recipe(recipe)
        if mended != written:
            connection.execute(update(_media).where(_media.c.id == media_id).values(recipe=mended))
