"""An old Office file (.doc, .xls, .ppt) as others may see it: pictures in it tell no place.

Such a file is a little disk: what belongs together lies in chains of sectors, in any order. Each
chain is looked through as one, and written back sector by sector; nothing else moves.
"""

from collections.abc import Iterator, Sequence

from messages.papers.places import blanked

_HEADER = 512
_IN_HEADER = 109
_LAST_SECTOR = 0xFFFFFFFA
"""What is greater is no sector's number, but the end of a chain, or a sector that is free."""
_SIZES = (512, 4096)


def old_office_for_others(content: bytes) -> bytes:
    """The very same bytes where nothing tells, or where they are no such file."""
    size = 1 << min(int.from_bytes(content[30:32], "little"), 16)
    if size not in _SIZES or len(content) < _HEADER:
        return content
    found = bytearray(content)
    for chain in _chains(_next_sectors(content, size)):
        before = b"".join(content[at : at + size] for at in _places(chain, size))
        after = blanked(before)
        if after != before:
            for number, at in enumerate(_places(chain, size)):
                part = after[number * size : (number + 1) * size]
                found[at : at + len(part)] = part
    return bytes(found)


def _places(chain: Sequence[int], size: int) -> list[int]:
    return [(sector + 1) * size for sector in chain]


def _next_sectors(content: bytes, size: int) -> list[int]:
    """Which sector follows each; the table is itself a list of sectors, told in the header."""
    holding = list(_numbers(content[76 : 76 + 4 * _IN_HEADER]))
    more, seen = int.from_bytes(content[68:72], "little"), set[int]()
    while more <= _LAST_SECTOR and more not in seen:
        seen.add(more)
        numbers = list(_numbers(content[(more + 1) * size : (more + 2) * size]))
        if not numbers:
            break
        holding += numbers[:-1]
        more = numbers[-1]
    following = list[int]()
    for sector in holding:
        if sector <= _LAST_SECTOR:
            following.extend(_numbers(content[(sector + 1) * size : (sector + 2) * size]))
    return following


def _numbers(content: bytes) -> Iterator[int]:
    for at in range(0, len(content) - 3, 4):
        yield int.from_bytes(content[at : at + 4], "little")


def _chains(following: list[int]) -> Iterator[list[int]]:
    """Each chain from its first sector; one that runs in a circle is left where it closes."""
    later = set(following)
    taken: set[int] = set()
    for first in range(len(following)):
        chain, sector = [], first
        if first in later:
            continue
        while sector < len(following) and sector not in taken:
            taken.add(sector)
            chain.append(sector)
            sector = following[sector]
        yield chain
