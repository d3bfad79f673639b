"""Which version of a village's scheme is in force for a period."""

from collections.abc import Iterable
from itertools import pairwise

from rules.periods import Period
from rules.schemes import Scheme


class VersionFault(ValueError):
    """The versions do not say, or say twice, what is in force."""


def version_in_force(versions: Iterable[Scheme], period: Period) -> Scheme:
    """The version with the latest `holds_from` that is not after the period (section 4).

    Our reading: a version holds from its `holds_from` until the next one does; one that has no
    adoption record holds nowhere, for no meeting has passed it. Two that hold from the same day
    are refused whatever period is asked for, so that the record is mended before it matters.
    Raises VersionFault for that, if none holds yet, and if the one in force counts by another
    kind of period.
    """
    adopted = sorted(_adopted(versions), key=lambda version: version[0].first_day)
    for (earlier, one), (later, other) in pairwise(adopted):
        if earlier.first_day == later.first_day:
            raise VersionFault(f"{one.code} and {other.code} both hold from {later}")
    holding = [version for version in adopted if version[0].first_day <= period.first_day]
    if not holding:
        raise VersionFault(f"no version holds for {period}")
    since, scheme = holding[-1]
    if scheme.period != period.kind:
        raise VersionFault(
            f"{scheme.code}, which holds from {since}, counts by the {scheme.period}: "
            f"{period} is none"
        )
    return scheme


def _adopted(versions: Iterable[Scheme]) -> Iterable[tuple[Period, Scheme]]:
    for version in versions:
        if version.adoption is not None:
            yield Period.parse(version.adoption.holds_from), version
