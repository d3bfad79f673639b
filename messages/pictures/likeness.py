"""A picture as a few grey fields, by which its like is found."""

from PIL import Image

from rules.likeness import HIGH, WIDE


def greys(image: Image.Image) -> tuple[int, ...]:
    """`HIGH` rows of `WIDE` greys, 0 to 255, each the mean of its field."""
    small = image.convert("L").resize((WIDE, HIGH), Image.Resampling.BOX)
    return tuple(small.tobytes())
