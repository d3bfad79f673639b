"""A picture as a few grey fields, by which its like is found; also turned, mirrored and cut."""

from PIL import Image, ImageChops

from rules.likeness import HIGH, WIDE, Way

_TURNED = {
    Way.MIRRORED: Image.Transpose.FLIP_LEFT_RIGHT,
    Way.UPSIDE_DOWN: Image.Transpose.FLIP_TOP_BOTTOM,
    Way.QUARTER: Image.Transpose.ROTATE_90,
    Way.HALF: Image.Transpose.ROTATE_180,
    Way.THREE_QUARTERS: Image.Transpose.ROTATE_270,
    Way.TRANSPOSED: Image.Transpose.TRANSPOSE,
    Way.TRANSVERSE: Image.Transpose.TRANSVERSE,
}
_UPRIGHT = (Way.MIRRORED, Way.UPSIDE_DOWN, Way.HALF)
_CUT = {Way.CUT_A_LITTLE: 0.05, Way.CUT: 0.1}

_FRAME_NOISE = 16
"""Grey levels by which a bar of one colour may differ within itself, once it was a JPEG."""
_LEAST_FRAME = 0.02
_LEAST_WITHIN = 0.2
"""Parts of a side: a thinner frame changes nothing, and what is smaller within is no picture."""

Box = tuple[float, float, float, float]


def greys(image: Image.Image) -> tuple[int, ...]:
    """`HIGH` rows of `WIDE` greys, 0 to 255, each the mean of its field."""
    return _fields(image.convert("L"))


def views(image: Image.Image) -> dict[Way, tuple[int, ...]]:
    """The same for each other way in which the picture may come back."""
    grey = image.convert("L")
    # Small first, then turned: the fields of a turned picture are the turned fields.
    upright = grey.resize((WIDE, HIGH), Image.Resampling.BOX)
    lying = grey.resize((HIGH, WIDE), Image.Resampling.BOX)
    found = {
        way: tuple((upright if way in _UPRIGHT else lying).transpose(turn).tobytes())
        for way, turn in _TURNED.items()
    }
    wide, high = image.size
    for way, part in _CUT.items():
        found[way] = _fields(grey, (wide * part, high * part, wide * (1 - part), high * (1 - part)))
    if (within := _within_frame(grey)) is not None:
        found[Way.UNFRAMED] = _fields(grey, within)
    return found


def _fields(grey: Image.Image, box: Box | None = None) -> tuple[int, ...]:
    return tuple(grey.resize((WIDE, HIGH), Image.Resampling.BOX, box=box).tobytes())


def _within_frame(grey: Image.Image) -> Box | None:
    """What the bars of the corner's colour leave; None where there are none to speak of."""
    corner = grey.getpixel((0, 0))
    assert isinstance(corner, int), "a grey is one number"
    unlike = ImageChops.difference(grey, Image.new("L", grey.size, corner))
    box = unlike.point([255 * (level > _FRAME_NOISE) for level in range(256)]).getbbox()
    if box is None:
        return None
    shares = ((box[2] - box[0]) / grey.width, (box[3] - box[1]) / grey.height)
    if min(shares) < _LEAST_WITHIN or min(shares) > 1 - _LEAST_FRAME:
        return None
    return box
