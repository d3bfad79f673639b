"""Pictures for the sample town's cases: drawings that say they are drawings, never photos.

Each matter has two: as it was found, and as it was left. The same kind and seed always give the
same bytes, so the sample town is the same on every machine.
"""

from random import Random
from typing import Protocol

from bot.sample import scenes_road, scenes_yard
from bot.sample.canvas import Canvas

FIXED = "-fixed"


class _Scene(Protocol):
    def __call__(self, canvas: Canvas, rng: Random, *, mended: bool) -> None: ...


_SCENES: dict[str, _Scene] = {
    "lamp": scenes_road.lamp,
    "litter": scenes_yard.litter,
    "road": scenes_road.road,
    "tree": scenes_road.tree,
    "wall": scenes_yard.wall,
    "water": scenes_yard.water,
}

KINDS: tuple[str, ...] = tuple(_SCENES)


def scene(kind: str, seed: int) -> bytes:
    """Draw a matter as a JPEG of 960 × 720 pixels.

    `kind` is one of `KINDS` for how it was found, with `FIXED` after it for how it was left; the
    same `seed` shows the same place. Raises KeyError for another kind.
    """
    draw = _SCENES[kind.removesuffix(FIXED)]
    canvas = Canvas()
    draw(canvas, Random(seed), mended=kind.endswith(FIXED))  # noqa: S311 - a drawing, no secret
    return canvas.jpeg()
