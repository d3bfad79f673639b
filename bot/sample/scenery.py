"""What the sample town looks like: sky, hills, houses, trees and roads for the drawings."""

from math import cos, pi, sin
from random import Random

from bot.sample.canvas import HEIGHT, WIDTH, Canvas, Point

HORIZON = 330.0

_ROOFS = ("#5b6670", "#6b5f5a", "#7c4a3c", "#4f6068")
_WALLS = ("#f3ece0", "#ece2d2", "#f6f1e8", "#e4dccb")


def day(canvas: Canvas, rng: Random) -> None:
    """Paint a bright sky with clouds, hills and the fields below the horizon."""
    canvas.gradient(0, HORIZON + 40, "#9fcbe4", "#eaf3ee")
    for _ in range(3):
        _cloud(canvas, rng.uniform(60, WIDTH - 60), rng.uniform(50, 150), rng.uniform(0.7, 1.2))
    _hills(canvas, rng, 235, 46, "#a9c6bd")
    _hills(canvas, rng, 280, 34, "#84ad8f")
    canvas.gradient(HORIZON, HEIGHT, "#a8c487", "#86a866")


def night(canvas: Canvas, rng: Random) -> None:
    """Paint a night sky with stars and moon, dark hills and dark fields."""
    canvas.gradient(0, HORIZON + 40, "#131d36", "#3a4767")
    for _ in range(60):
        size = rng.uniform(0.7, 1.9)
        canvas.disc(rng.uniform(0, WIDTH), rng.uniform(0, 220), size, size, "#cfd8ea")
    moon = rng.uniform(90, 260)
    canvas.disc(moon, 96, 38, 38, "#f2ecd2")
    canvas.disc(moon + 16, 88, 34, 34, "#182340")
    _hills(canvas, rng, 235, 46, "#2a3653")
    _hills(canvas, rng, 285, 34, "#202b44")
    canvas.gradient(HORIZON, HEIGHT, "#26332f", "#1a2422")


def house(canvas: Canvas, rng: Random, left: float, foot: float, wide: float, *, lit: bool) -> None:
    """Draw a house standing on `foot`; `lit` makes it night, with light in the windows."""
    high = wide * 0.52
    wall = "#424d69" if lit else rng.choice(_WALLS)
    roof = "#2d3752" if lit else rng.choice(_ROOFS)
    window = "#ffd27a" if lit else "#8fb2bf"
    door = "#2a3148" if lit else "#8a5a3b"
    canvas.box(left, foot - high, left + wide, foot, wall)
    canvas.box(left, foot - high * 0.12, left + wide, foot, "#2f384f" if lit else "#b9b2a4")
    eaves, ridge = foot - high, foot - high - wide * 0.24
    canvas.shape(
        [
            (left - wide * 0.07, eaves + 4),
            (left + wide * 0.1, ridge),
            (left + wide * 0.9, ridge),
            (left + wide * 1.07, eaves + 4),
        ],
        roof,
    )
    canvas.box(left + wide * 0.08, ridge - 5, left + wide * 0.92, ridge + 2, roof)
    for part in (0.1, 0.66):
        x, y = left + wide * part, foot - high * 0.78
        canvas.box(
            x - 3, y - 3, x + wide * 0.24 + 3, y + high * 0.36 + 3, "#f8f4ea" if not lit else door
        )
        canvas.box(x, y, x + wide * 0.24, y + high * 0.36, window)
        canvas.box(x + wide * 0.115, y, x + wide * 0.125, y + high * 0.36, door)
    x = left + wide * 0.42
    canvas.box(x, foot - high * 0.64, x + wide * 0.17, foot, door)
    if not lit:
        for side in (-0.035, 0.175):
            canvas.box(
                x + wide * side, foot - high * 0.62, x + wide * (side + 0.028), foot - 8, "#c0392b"
            )


def tree(canvas: Canvas, rng: Random, x: float, foot: float, high: float) -> None:
    """Draw a leafy tree of height `high` standing at (x, foot)."""
    thick = high * 0.07
    canvas.shape(
        [
            (x - thick, foot),
            (x - thick * 0.5, foot - high * 0.6),
            (x + thick * 0.5, foot - high * 0.6),
            (x + thick, foot),
        ],
        "#7a5a40",
    )
    crown(canvas, rng, x, foot - high * 0.68, high * 0.34)


def crown(canvas: Canvas, rng: Random, x: float, y: float, size: float) -> None:
    """Draw a tree's leaves around (x, y), dark ones behind light ones."""
    for colour, part, rise in (
        ("#4f8052", 1.0, 0.0),
        ("#639a5f", 0.76, 0.14),
        ("#7fb472", 0.5, 0.3),
    ):
        for _ in range(6):
            dx, dy = rng.uniform(-0.55, 0.55) * size, rng.uniform(-0.4, 0.35) * size
            canvas.disc(
                x + dx * part,
                y + dy * part - rise * size,
                size * part * 0.6,
                size * part * 0.54,
                colour,
            )


def road(canvas: Canvas, *, dark: bool = False) -> None:
    """Draw a village road running from the viewer to the horizon."""
    verge, asphalt, mark = (
        ("#2b332f", "#2f343c", "#4a505a") if dark else ("#c9bd97", "#8c9096", "#e9e6dc")
    )
    canvas.shape([(120, HEIGHT), (462, HORIZON), (506, HORIZON), (900, HEIGHT)], verge)
    canvas.shape([(170, HEIGHT), (466, HORIZON), (502, HORIZON), (850, HEIGHT)], asphalt)
    for near, far in ((0.0, 0.16), (0.3, 0.42), (0.53, 0.62), (0.7, 0.76), (0.83, 0.87)):
        canvas.shape([*_dash(near), *reversed(_dash(far))], mark)


def grass(canvas: Canvas, rng: Random, left: float, right: float, y: float, colour: str) -> None:
    """Draw tufts of grass along a line."""
    x = left
    while x < right:
        for lean in (-7, -2, 3, 8):
            canvas.line([(x, y), (x + lean, y - rng.uniform(10, 20))], 2.4, colour)
        x += rng.uniform(14, 34)


def blob(rng: Random, x: float, y: float, across: float, down: float) -> list[Point]:
    """Return the outline of an irregular patch around (x, y)."""
    shifts = [rng.uniform(0, 2 * pi) for _ in range(3)]
    points: list[Point] = []
    for step in range(60):
        angle = step * pi / 30
        waves = zip((3, 5, 8), (0.07, 0.06, 0.04), shifts, strict=True)
        reach = 1 + sum(high * sin(count * angle + shift) for count, high, shift in waves)
        points.append((x + across * reach * cos(angle), y + down * reach * sin(angle)))
    return points


def _dash(depth: float) -> list[Point]:
    y = HEIGHT + (HORIZON - HEIGHT) * depth
    middle, half = 510 + (484 - 510) * depth, 9 * (1 - depth) + 0.5
    return [(middle - half, y), (middle + half, y)]


def _cloud(canvas: Canvas, x: float, y: float, size: float) -> None:
    for dx, dy, radius in ((-46, 6, 24), (-14, -8, 34), (26, 0, 28), (56, 8, 18)):
        canvas.disc(
            x + dx * size, y + dy * size, radius * size * 1.2, radius * size * 0.7, "#f7fbfb"
        )


def _hills(canvas: Canvas, rng: Random, base: float, swing: float, colour: str) -> None:
    shift, pace = rng.uniform(0, 6), rng.uniform(1.6, 2.4)
    points: list[Point] = [(0, HORIZON + 8)]
    for x in range(0, WIDTH + 1, 12):
        wave = sin(shift + pace * x / 200) + 0.4 * sin(shift * 2 + pace * x / 74)
        points.append((x, base + swing * wave))
    canvas.shape([*points, (WIDTH, HORIZON + 8)], colour)
