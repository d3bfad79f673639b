"""What a telephone number looks like, as people write it in a sentence."""

import re

_MOBILE = r"(?:\+?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}"
_LANDLINE = r"0\d{2,3}[ -]?\d{3,4}[ -]?\d{4}"

TELEPHONE = rf"(?:{_MOBILE}|{_LANDLINE})"
"""Part of a pattern: a number that can be dialled."""

MOBILE = re.compile(rf"(?<!\d){_MOBILE}(?!\d)")
DIALLED = re.compile(rf"(?<!\d){TELEPHONE}(?!\d)")
