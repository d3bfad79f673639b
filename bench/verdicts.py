"""What was to be reached, what was measured, and whether it was: one row each."""

Verdict = tuple[str, str, str, str]
"""What, wanted, measured, reached or not."""


def at_most(what: str, ratio: float, most: float, of: str) -> Verdict:
    """A cost that may be so many times another's."""
    return what, f"≤ {most:g} × {of}", f"{ratio:.2f} ×", verdict(ratio <= most)


def at_least(what: str, ratio: float, least: float) -> Verdict:
    """A speed that is to be such a part of another's."""
    return what, f"≥ {least:g} ×", f"{ratio:.2f} ×", verdict(ratio >= least)


def none(what: str, count: int) -> Verdict:
    """Something that must not happen."""
    return what, "0", f"{count:,}", verdict(count == 0)


def verdict(reached: bool) -> str:
    """The last word of a row."""
    return "reached" if reached else "fell short"
