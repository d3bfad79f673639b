"""How often the suggestion is right: `python -m tests.suggestion.measured` prints the figures."""

import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from rules.cries import numbers_to_ring
from rules.items import ItemList, parse_items
from rules.plain_words import bigrams
from rules.suggestion import NO_WORD, Words, suggest

HELD_OUT, TUNING = "reports_held_out", "reports_tuning"
CRIES_HELD_OUT, CRIES_TUNING = "cries_held_out", "cries_tuning"
MIXED_HELD_OUT, MIXED_TUNING = "mixed_held_out", "mixed_tuning"


@dataclass(frozen=True)
class Measured:
    """Of so many reports: the first was right, one of those shown (at most three), it was sure."""

    reports: int
    first: int
    shown: int
    sure: int
    sure_and_right: int

    def __str__(self) -> str:
        return (
            f"{self.reports} reports: first right {self.first} ({self.first / self.reports:.1%}), "
            f"among those shown {self.shown} ({self.shown / self.reports:.1%}), "
            f"sure of {self.sure}, right in {self.sure_and_right} of these"
        )


def preset() -> ItemList:
    """The item list of the preset."""
    text = (files("rules") / "presets" / "items.toml").read_text(encoding="utf-8")
    return parse_items(tomllib.loads(text))


def reports(name: str) -> Iterator[tuple[str, str]]:
    """The words of each report and the item it is of."""
    text = Path(__file__).with_name(f"{name}.toml").read_text(encoding="utf-8")
    for item, said in tomllib.loads(text)["reports"].items():
        yield from ((words, item) for words in said)


def confirmed(name: str) -> Words:
    """What a town would have counted that had confirmed these reports."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for words, item in reports(name):
        for pair in (NO_WORD, *bigrams(words)):
            counts[pair][item] += 1
    return counts


def measure(name: str, learnt: Words | None = None) -> Measured:
    """Suggests for every report of a set."""
    items = preset()
    first = three = sure = right = count = 0
    for words, item in reports(name):
        suggestion = suggest(items, words, learnt)
        codes = [each.code for each in suggestion.shown]
        count += 1
        first += codes[:1] == [item]
        three += item in codes
        sure += suggestion.is_sure
        right += suggestion.is_sure and codes[:1] == [item]
    return Measured(count, first, three, sure, right)


@dataclass(frozen=True)
class Heard:
    """Of so many cries the number was rung; of so many harmless sentences one was rung too."""

    cries: int
    rung: int
    harmless: int
    rung_in_vain: int

    def __str__(self) -> str:
        return (
            f"{self.cries} cries: rung {self.rung} ({self.rung / self.cries:.1%}); "
            f"{self.harmless} harmless: rung in vain {self.rung_in_vain} "
            f"({self.rung_in_vain / self.harmless:.1%})"
        )


def cries(name: str) -> Iterator[tuple[str, str]]:
    """Each sentence with the number that must be rung; empty where none is."""
    text = Path(__file__).with_name(f"{name}.toml").read_text(encoding="utf-8")
    kept = tomllib.loads(text)
    for number, said in kept["emergencies"].items():
        yield from ((words, number) for words in said)
    yield from ((words, "") for words in kept["harmless"]["sentences"])


def cries_in_reports(name: str) -> Iterator[tuple[str, str]]:
    """Each report with its item's number; empty where the item is no emergency."""
    numbers = {item.code: item.call or "" for item in preset().items}
    yield from ((words, numbers[item]) for words, item in reports(name))


def hear(said: Iterable[tuple[str, str]]) -> Heard:
    """Listens to sentences, each with the number that must be rung."""
    items = preset()
    heard = Counter(
        (bool(number), number in rung if number else bool(rung))
        for words, number in said
        for rung in (numbers_to_ring(items, words),)
    )
    return Heard(
        cries=heard[True, True] + heard[True, False],
        rung=heard[True, True],
        harmless=heard[False, True] + heard[False, False],
        rung_in_vain=heard[False, True],
    )


@dataclass(frozen=True)
class Agreed:
    """Of so many reports with a number to ring: rung, its item first, both; of the others too.

    `unasked` are the others of which an emergency was offered first, or a number was rung.
    """

    with_number: int
    rung: int
    first: int
    both: int
    others: int
    others_first: int
    others_shown: int
    unasked: int

    def __str__(self) -> str:
        return (
            f"{self.with_number} with a number: rung {self.rung}, item first {self.first}, "
            f"both {self.both}; {self.others} without: first {self.others_first}, "
            f"among those shown {self.others_shown}, alarmed in vain {self.unasked}"
        )


def mixed(name: str) -> Iterator[tuple[str, str, str]]:
    """Each report with its item and the number that must be rung; empty where none is."""
    text = Path(__file__).with_name(f"{name}.toml").read_text(encoding="utf-8")
    for number, items in tomllib.loads(text).items():
        for item, said in items.items():
            yield from ((words, item, "" if number == "none" else number) for words in said)


def agree(name: str) -> Agreed:
    """Whether what is rung and what is offered first say the same."""
    items = preset()
    counted: Counter[str] = Counter()
    for words, item, number in mixed(name):
        rung, shown = numbers_to_ring(items, words), suggest(items, words).shown
        first = bool(shown) and shown[0].code == item
        if number:
            told = {"with": True, "rung": number in rung, "first": first}
            told["both"] = number in rung and first
        else:
            told = {"others": True, "others_first": first}
            told["others_shown"] = item in [each.code for each in shown]
            told["unasked"] = bool(rung) or (bool(shown) and shown[0].emergency)
        counted.update(key for key, is_so in told.items() if is_so)
    return Agreed(
        with_number=counted["with"],
        rung=counted["rung"],
        first=counted["first"],
        both=counted["both"],
        others=counted["others"],
        others_first=counted["others_first"],
        others_shown=counted["others_shown"],
        unasked=counted["unasked"],
    )


if __name__ == "__main__":
    print(f"tuned on:                {measure(TUNING)}")
    print(f"held out, list alone:    {measure(HELD_OUT)}")
    print(
        f"held out, after {len(list(reports(TUNING)))} were confirmed: "
        f"{measure(HELD_OUT, confirmed(TUNING))}"
    )
    print(f"cries, tuned on:         {hear(cries(CRIES_TUNING))}")
    print(f"cries, held out:         {hear(cries(CRIES_HELD_OUT))}")
    print(f"cries in reports, tuned: {hear(cries_in_reports(TUNING))}")
    print(f"cries in reports, held:  {hear(cries_in_reports(HELD_OUT))}")
    print(f"number and item, tuned:  {agree(MIXED_TUNING)}")
    print(f"number and item, held:   {agree(MIXED_HELD_OUT)}")
