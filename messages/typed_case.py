"""A case's number as people type it: 2026-0012, 2026年12号, 12."""

import re
import unicodedata

_NUMBER = re.compile(r"(?:(\d{4})\s*[-—年]\s*)?(\d{1,7})\s*号?")


def typed_case(text: str, year: int) -> str | None:
    """The number as it is kept, of `year` where none was typed; None for what is no number."""
    read = _NUMBER.fullmatch(unicodedata.normalize("NFKC", text).strip())
    return f"{read[1] or year}-{int(read[2]):04d}" if read else None
