"""A canvas for flat drawings: plain shapes in a 960 × 720 space, drawn large and made smooth."""

from collections.abc import Sequence
from io import BytesIO

from PIL import Image, ImageChops, ImageColor, ImageDraw, ImageFilter

WIDTH, HEIGHT = 960, 720

Point = tuple[float, float]

_SCALE = 2


class Canvas:
    """Shapes by corner coordinates, origin at the top left; colours are names or #rrggbb."""

    def __init__(self) -> None:
        self._image = Image.new("RGB", (WIDTH * _SCALE, HEIGHT * _SCALE))
        self._pen = ImageDraw.Draw(self._image)

    def gradient(self, top: float, bottom: float, upper: str, lower: str) -> None:
        """Fill the whole width from `top` to `bottom`, `upper` running into `lower`."""
        first, last = ImageColor.getrgb(upper), ImageColor.getrgb(lower)
        rows = round((bottom - top) * _SCALE)
        for row in range(rows):
            part = row / max(1, rows - 1)
            colour = tuple(round(a + (b - a) * part) for a, b in zip(first, last, strict=True))
            y = round(top * _SCALE) + row
            self._pen.line((0, y, WIDTH * _SCALE, y), fill=colour)

    def box(self, left: float, top: float, right: float, bottom: float, fill: str) -> None:
        """Fill a rectangle."""
        self._pen.rectangle(_large(left, top, right, bottom), fill=fill)

    def rounded(
        self, left: float, top: float, right: float, bottom: float, radius: float, fill: str
    ) -> None:
        """Fill a rectangle with round corners."""
        corners = _large(left, top, right, bottom)
        self._pen.rounded_rectangle(corners, radius=radius * _SCALE, fill=fill)

    def disc(self, x: float, y: float, across: float, down: float, fill: str) -> None:
        """Fill an ellipse around (x, y) with the radii `across` and `down`."""
        self._pen.ellipse(_large(x - across, y - down, x + across, y + down), fill=fill)

    def shape(self, points: Sequence[Point], fill: str) -> None:
        """Fill a polygon."""
        self._pen.polygon([(x * _SCALE, y * _SCALE) for x, y in points], fill=fill)

    def line(self, points: Sequence[Point], width: float, fill: str) -> None:
        """Draw a line with round joints and ends."""
        large = [(x * _SCALE, y * _SCALE) for x, y in points]
        self._pen.line(large, fill=fill, width=round(width * _SCALE), joint="curve")
        for x, y in (points[0], points[-1]):
            self.disc(x, y, width / 2, width / 2, fill)

    def glow(self, points: Sequence[Point], colour: str, strength: float, blur: float) -> None:
        """Lay soft light over a polygon; `strength` from 0 to 1, `blur` in units of the canvas."""
        small = (WIDTH // 2, HEIGHT // 2)
        mask = Image.new("L", small)
        ImageDraw.Draw(mask).polygon([(x / 2, y / 2) for x, y in points], round(255 * strength))
        soft = mask.filter(ImageFilter.GaussianBlur(blur / 2)).resize(self._image.size)
        light = Image.new("RGB", self._image.size, colour)
        lit = ImageChops.screen(self._image, light)
        self._image.paste(lit, mask=soft)

    def jpeg(self) -> bytes:
        """Return the drawing as a JPEG of 960 × 720 pixels."""
        out = BytesIO()
        smooth = self._image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
        smooth.save(out, "JPEG", quality=88, optimize=True)
        return out.getvalue()


def _large(left: float, top: float, right: float, bottom: float) -> tuple[float, ...]:
    return (left * _SCALE, top * _SCALE, right * _SCALE, bottom * _SCALE)
