"""A QR code as part of a printed picture: whole modules, white around it, at most so large."""

from dataclasses import dataclass
from io import BytesIO

import segno
from PIL import Image

_QUIET_MODULES = 4


@dataclass(frozen=True)
class CheckCode:
    """The code, `side` pixels wide and high."""

    picture: Image.Image
    side: int


def check_code(address: str, most: int) -> CheckCode:
    """The address as a QR code at most `most` pixels wide, of whole modules.

    Raises ValueError if the address is empty, or too long for a code of that size.
    """
    if not address:
        raise ValueError("a QR code needs an address")
    code = segno.make(address, error="q", micro=False)
    modules = code.symbol_size(border=_QUIET_MODULES)[0]
    scale = most // modules
    if scale < 1:
        raise ValueError("the address does not fit into a code of this size")
    out = BytesIO()
    code.save(out, kind="png", scale=scale, border=_QUIET_MODULES)
    with Image.open(BytesIO(out.getvalue())) as drawn:
        picture = drawn.convert("RGB")
    return CheckCode(picture, picture.width)
