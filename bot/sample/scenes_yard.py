"""Drawings of what goes wrong near the houses: rubbish, a leaking pipe, a lean-to."""

from random import Random

from bot.sample import scenery
from bot.sample.canvas import HEIGHT, WIDTH, Canvas

_BAGS = ("#3f4650", "#d9dde0", "#c94f3d", "#3d7ea6", "#4f8f5b", "#e2b33c")
_BRICK, _BRICK_DARK, _JOINT = "#b5624a", "#a3553f", "#d8c3b0"


def litter(canvas: Canvas, rng: Random, *, mended: bool) -> None:
    """A heap of rubbish on the bank of a ditch; or the bank clean, with a bin and flowers."""
    scenery.day(canvas, rng)
    scenery.house(canvas, rng, 90, 400, 180, lit=False)
    scenery.house(canvas, rng, 690, 392, 150, lit=False)
    scenery.tree(canvas, rng, 380, 372, 120)
    scenery.tree(canvas, rng, 590, 366, 96)
    canvas.shape([(0, 596), (WIDTH, 520), (WIDTH, 700), (0, HEIGHT)], "#8d8467")
    water = "#7fb3c2" if mended else "#7d9487"
    canvas.shape([(0, 632), (WIDTH, 560), (WIDTH, 664), (0, HEIGHT)], water)
    for _ in range(9):
        x, y = rng.uniform(20, 880), rng.uniform(625, 660)
        canvas.line(
            [(x, y), (x + rng.uniform(26, 60), y - 4)], 3, "#a9ccd4" if mended else "#93a89b"
        )
    scenery.grass(canvas, rng, 0, WIDTH, 596, "#6f9456")
    if mended:
        for _ in range(34):
            x, y = rng.uniform(40, 640), rng.uniform(470, 572)
            canvas.line([(x, y), (x, y + 16)], 2.4, "#5c8f58")
            canvas.disc(x, y, 6, 6, rng.choice(("#e9a13b", "#d9574a", "#f4f0e4", "#b36ab0")))
        _bin(canvas, 740, 548)
        return
    for _ in range(40):
        x = rng.triangular(220, 660, 440)
        y = rng.uniform(470 + abs(x - 440) * 0.42, 596)
        _rubbish(canvas, rng, x, y)
    for _ in range(7):
        canvas.disc(rng.uniform(120, 800), rng.uniform(628, 668), 12, 6, rng.choice(_BAGS))


def water(canvas: Canvas, rng: Random, *, mended: bool) -> None:
    """A pipe on a house wall that bursts at its joint; or the joint closed by a new clamp."""
    canvas.gradient(0, 540, "#efe6d4", "#e2d6bf")
    for _ in range(26):
        x, y = rng.uniform(0, WIDTH), rng.uniform(20, 500)
        canvas.line([(x, y), (x + rng.uniform(10, 34), y)], 3, "#d9cbb0")
    canvas.box(0, 470, WIDTH, 540, "#b7ab96")
    canvas.gradient(540, HEIGHT, "#a8a196", "#8f887d")
    for x in range(-200, WIDTH + 200, 150):
        canvas.line([(x + 60, 540), (x - 40, HEIGHT)], 3, "#7f786d")
    canvas.box(604, 60, 846, 290, "#f7f1e4")
    canvas.box(620, 76, 830, 274, "#8fb2bf")
    canvas.box(720, 76, 730, 274, "#f7f1e4")
    canvas.box(590, 286, 860, 304, "#cfc2aa")
    pipe, shade = "#7d8a94", "#626e78"
    canvas.box(286, 0, 322, 400, pipe)
    canvas.box(312, 0, 322, 400, shade)
    canvas.box(286, 372, 720, 408, pipe)
    canvas.box(286, 398, 720, 408, shade)
    canvas.rounded(276, 362, 336, 418, 8, shade)
    canvas.box(686, 366, 720, 470, pipe)
    canvas.rounded(676, 440, 770, 468, 8, "#b98b3a")
    canvas.rounded(746, 450, 772, 500, 8, "#b98b3a")
    canvas.rounded(704, 420, 742, 440, 6, "#c0392b")
    for x in (286, 322):
        canvas.disc(x, 180, 6, 6, shade)
    if mended:
        canvas.rounded(452, 360, 548, 420, 8, "#d5dade")
        canvas.box(466, 360, 474, 420, "#9aa5ad")
        canvas.box(526, 360, 534, 420, "#9aa5ad")
        canvas.disc(500, 390, 9, 9, "#6f7a83")
        _bucket(canvas, 150, 640)
        return
    canvas.shape(scenery.blob(rng, 500, 632, 330, 54), "#7799a6")
    canvas.shape(scenery.blob(rng, 505, 630, 270, 38), "#93b6c2")
    canvas.line([(500, 372), (494, 388), (503, 396), (497, 408)], 5, "#2f363c")
    for reach, fall in ((-170, 190), (-110, 216), (-40, 228), (50, 226), (120, 212), (190, 186)):
        arc = [(500.0, 392.0)]
        for step in range(1, 13):
            part = step / 12
            lift = -90 * part * (1 - part) * 2
            arc.append((500 + reach * part, 392 + fall * part * part + lift))
        canvas.line(arc, 6, "#b9dbe6")
        canvas.disc(arc[-1][0], 628, 26, 7, "#d3e8ee")
    for _ in range(40):
        x, y = rng.gauss(500, 90), rng.uniform(380, 620)
        canvas.disc(x, y, 4, 6, "#cfe6ee")


def wall(canvas: Canvas, rng: Random, *, mended: bool) -> None:
    """A lean-to of bare bricks built onto a house without leave; or the side of the house clear."""
    scenery.day(canvas, rng)
    scenery.tree(canvas, rng, 90, 430, 190)
    scenery.tree(canvas, rng, 900, 420, 150)
    canvas.gradient(470, HEIGHT, "#d3c5a4", "#bfae8a")
    scenery.house(canvas, rng, 150, 520, 420, lit=False)
    if mended:
        canvas.shape(scenery.blob(rng, 730, 520, 130, 22), "#c9b992")
        for pot in range(620, 880, 52):
            canvas.rounded(pot, 486, pot + 40, 516, 5, "#a8623f")
            scenery.crown(canvas, rng, pot + 20, 470, 24)
            canvas.disc(pot + 14, 456, 6, 6, "#d9574a")
            canvas.disc(pot + 28, 464, 6, 6, "#e9a13b")
        return
    left, right, top, foot = 574.0, 824.0, 366.0, 528.0
    canvas.box(left, top, right, foot, _JOINT)
    for row in range(12):
        y = top + row * 13.5
        shift = 0 if row % 2 else -16
        for column in range(9):
            x = max(left, left + column * 32 + shift)
            end = min(right, left + column * 32 + shift + 29)
            if end - x > 4:
                canvas.box(x, y, end, y + 10.5, rng.choice((_BRICK, _BRICK, _BRICK_DARK)))
    canvas.box(660, 420, 740, foot, "#4a3a30")
    canvas.shape([(560, 318), (858, 356), (858, 376), (560, 344)], "#3f7fa8")
    for step in range(16):
        x = 566 + step * 19
        y = 319 + step * 19 * 38 / 298
        canvas.line([(x, y), (x, y + 24)], 3, "#326989")
    canvas.line([(838, 372), (838, foot)], 9, "#8a6a48")
    canvas.shape([(840, 560), (880, 506), (912, 516), (948, 562)], "#d8c28d")
    for _ in range(16):
        x, y = rng.uniform(560, 830), rng.uniform(544, 600)
        canvas.box(x, y, x + 30, y + 13, rng.choice((_BRICK, _BRICK_DARK)))


def _rubbish(canvas: Canvas, rng: Random, x: float, y: float) -> None:
    colour = rng.choice(_BAGS)
    size = rng.uniform(18, 36)
    if rng.random() < 0.62:
        canvas.shape(scenery.blob(rng, x, y, size, size * 0.8), colour)
        canvas.shape([(x - 6, y - size * 0.9), (x, y - size * 0.6), (x + 8, y - size)], colour)
        canvas.line([(x - size * 0.4, y - 4), (x - size * 0.1, y - size * 0.4)], 2, "#f1f1ec")
    elif rng.random() < 0.5:
        canvas.rounded(x - 7, y - 24, x + 7, y + 12, 5, "#a8cfd8")
        canvas.box(x - 4, y - 31, x + 4, y - 23, "#3d7ea6")
    else:
        canvas.shape([(x - 26, y), (x - 18, y - 22), (x + 24, y - 26), (x + 28, y + 2)], "#b98d5a")
        canvas.line([(x - 18, y - 12), (x + 24, y - 15)], 2, "#98703f")


def _bin(canvas: Canvas, x: float, foot: float) -> None:
    canvas.shape([(x, foot - 96), (x + 74, foot - 96), (x + 66, foot), (x + 8, foot)], "#3f8f5a")
    canvas.rounded(x - 7, foot - 110, x + 81, foot - 92, 7, "#2f7046")
    canvas.disc(x + 16, foot, 9, 9, "#2b2f33")
    canvas.disc(x + 58, foot, 9, 9, "#2b2f33")
    canvas.shape([(x + 37, foot - 74), (x + 54, foot - 44), (x + 20, foot - 44)], "#e8f3ea")


def _bucket(canvas: Canvas, x: float, foot: float) -> None:
    canvas.shape([(x, foot - 76), (x + 96, foot - 76), (x + 80, foot), (x + 16, foot)], "#3d7ea6")
    canvas.disc(x + 48, foot - 76, 48, 12, "#2f6587")
    canvas.disc(x + 48, foot - 74, 40, 8, "#7fb3c2")
