"""Drawings of what goes wrong along a road: a dark lamp, a pothole, a fallen branch."""

from random import Random

from bot.sample import scenery
from bot.sample.canvas import HEIGHT, WIDTH, Canvas


def lamp(canvas: Canvas, rng: Random, *, mended: bool) -> None:
    """A street lamp at night: dark, its head hanging; or shining again."""
    scenery.night(canvas, rng)
    scenery.road(canvas, dark=True)
    scenery.house(canvas, rng, 60, 420, 190, lit=True)
    scenery.house(canvas, rng, 300, 372, 96, lit=True)
    scenery.house(canvas, rng, 560, 380, 110, lit=True)
    x, top = 716.0, 150.0
    if mended:
        cone = [(x - 96, top + 10), (x - 50, top + 10), (x + 100, 624), (x - 300, 624)]
        canvas.glow(cone, "#ffdf9a", 0.34, 18)
        canvas.glow(scenery.blob(rng, x - 100, 622, 260, 66), "#ffd98a", 0.42, 34)
    canvas.line([(x, 600), (x, top)], 13, "#0f1420")
    canvas.box(x - 22, 588, x + 22, 612, "#0f1420")
    canvas.line([(x, top), (x - 40, top - 18), (x - 92, top - 14)], 9, "#0f1420")
    if mended:
        canvas.rounded(x - 118, top - 22, x - 44, top + 4, 10, "#10151f")
        canvas.rounded(x - 108, top - 2, x - 54, top + 8, 5, "#fff3c8")
        canvas.glow(scenery.blob(rng, x - 81, top + 6, 60, 36), "#ffe6a8", 0.85, 16)
        return
    canvas.line([(x - 92, top - 14), (x - 104, top + 12), (x - 96, top + 34)], 4, "#0f1420")
    canvas.shape(
        [(x - 112, top + 30), (x - 84, top + 26), (x - 70, top + 96), (x - 98, top + 102)],
        "#0b0f18",
    )
    canvas.shape([(x - 95, top + 92), (x - 77, top + 90), (x - 84, top + 74)], "#52607c")
    for dx, dy in ((-124, 24), (-76, 16), (-118, 46)):
        canvas.line([(x - 100, top + 30), (x + dx, top + dy)], 2, "#f0b429")


def road(canvas: Canvas, rng: Random, *, mended: bool) -> None:
    """A pothole full of water in the village road; or the patch that closed it."""
    scenery.day(canvas, rng)
    _roadside(canvas, rng)
    if mended:
        canvas.shape([(322, 640), (364, 520), (632, 524), (684, 646)], "#5d6167")
        canvas.line([(322, 640), (364, 520), (632, 524), (684, 646), (322, 640)], 4, "#474a50")
        for _ in range(120):
            x, y = rng.uniform(366, 640), rng.uniform(530, 634)
            canvas.disc(x, y, 1.8, 1.2, rng.choice(("#70747b", "#4d5157")))
        _cone(canvas, 740, 640)
        return
    for dx, dy in ((-190, -8), (-150, 54), (176, 40), (160, -52), (20, -78)):
        start = (500 + dx * 0.5, 580 + dy * 0.5)
        bend = (500 + dx * 0.75 + rng.uniform(-12, 12), 580 + dy * 0.85)
        canvas.line([start, bend, (500 + dx, 580 + dy)], 3, "#5f6268")
    canvas.shape(scenery.blob(rng, 500, 580, 142, 60), "#6f6558")
    canvas.shape(scenery.blob(rng, 502, 584, 122, 47), "#4b4137")
    canvas.shape(scenery.blob(rng, 506, 592, 92, 30), "#7f96a0")
    canvas.line([(460, 586), (520, 582)], 3, "#b5c9cf")
    canvas.line([(500, 602), (556, 598)], 3, "#a4bac2")
    for _ in range(16):
        x, y = rng.uniform(350, 660), rng.uniform(528, 652)
        canvas.disc(x, y, rng.uniform(3, 8), rng.uniform(2, 5), "#5c564d")


def tree(canvas: Canvas, rng: Random, *, mended: bool) -> None:
    """A great branch lying across the road; or the road free and the wood stacked."""
    scenery.day(canvas, rng)
    _roadside(canvas, rng)
    _old_tree(canvas, rng)
    if mended:
        for row, count in enumerate((4, 3, 2)):
            for index in range(count):
                left, middle = 800 + index * 42 + row * 21, 640 - row * 34
                canvas.disc(left, middle, 21, 20, "#6b4d34")
                canvas.disc(left, middle, 17, 16, "#d8b384")
                canvas.disc(left, middle, 8, 7, "#c19a69")
        return
    canvas.line([(236, 470), (380, 540), (560, 580), (760, 600)], 26, "#6b4d34")
    canvas.line([(390, 540), (470, 490), (560, 470)], 13, "#6b4d34")
    canvas.line([(560, 580), (660, 530), (730, 520)], 11, "#6b4d34")
    canvas.line([(470, 560), (520, 630), (590, 660)], 10, "#6b4d34")
    for x, y, size in (
        (570, 470, 52),
        (735, 518, 56),
        (775, 600, 70),
        (600, 655, 46),
        (650, 570, 50),
    ):
        scenery.crown(canvas, rng, x, y, size)
    for _ in range(46):
        leaf = rng.uniform(300, 860), rng.uniform(540, 700)
        canvas.disc(*leaf, 6, 3, rng.choice(("#5c8f58", "#7fb472", "#c2a44c")))


def _roadside(canvas: Canvas, rng: Random) -> None:
    scenery.house(canvas, rng, 40, 404, 170, lit=False)
    scenery.house(canvas, rng, 262, 366, 100, lit=False)
    scenery.house(canvas, rng, 640, 384, 130, lit=False)
    scenery.tree(canvas, rng, 430, 348, 66)
    scenery.tree(canvas, rng, 560, 356, 84)
    scenery.tree(canvas, rng, 880, 430, 210)
    scenery.road(canvas)
    scenery.grass(canvas, rng, 0, 190, HEIGHT - 60, "#6f9456")
    scenery.grass(canvas, rng, 850, WIDTH, HEIGHT - 40, "#6f9456")


def _old_tree(canvas: Canvas, rng: Random) -> None:
    canvas.shape([(84, 640), (118, 330), (186, 330), (226, 640)], "#6b4d34")
    canvas.line([(170, 440), (232, 408)], 30, "#6b4d34")
    canvas.shape([(222, 388), (262, 380), (244, 402), (266, 414), (236, 430)], "#d8b384")
    scenery.crown(canvas, rng, 150, 220, 170)


def _cone(canvas: Canvas, x: float, foot: float) -> None:
    canvas.box(x - 34, foot - 8, x + 34, foot + 4, "#c8501e")
    canvas.shape(
        [(x - 24, foot - 8), (x - 5, foot - 92), (x + 5, foot - 92), (x + 24, foot - 8)], "#e8692c"
    )
    canvas.shape(
        [(x - 17, foot - 38), (x - 12, foot - 60), (x + 12, foot - 60), (x + 17, foot - 38)],
        "#fbf5ea",
    )
