"""What is said while a report is open and is no part of it: the goods of the shop, 啥意思, and a
category with one slip (便民服伍).
"""

from handlers.heard import Heard
from handlers.turn import Turn
from messages.catalogue import phrases
from rules.plain_words import plain

SHORTEST_NAME = 4
"""Characters: one slip in a shorter name makes another word of it."""


def answer_for(turn: Turn, heard: Heard) -> str:
    """The key of what is said to it; empty for words that belong to the report."""
    if heard.media or heard.place is not None:
        return ""
    said = plain(heard.text)
    if said in set(map(plain, phrases("file-puzzled-words"))):
        return "file-how"
    if _is_a_slip(turn, said):
        return "please-choose"
    return "file-goods-elsewhere" if wants_goods(turn, heard) else ""


def wants_goods(turn: Turn, heard: Heard) -> bool:
    """Whether somebody asks for goods of their village's shop by name: 我想换大米."""
    said = plain(heard.text)
    begun = [word for word in map(plain, phrases("goods-words")) if said.startswith(word)]
    return bool(begun) and said[max(map(len, begun)) :] in _goods(turn)


def _is_a_slip(turn: Turn, said: str) -> bool:
    """Whether a category was typed with one character wrong: that tells of no matter.

    An item's name with another character may: 电灯不亮 is not 路灯不亮.
    """
    names = [plain(turn.name_of(each)) for each in turn.regulations.items.categories]
    return len(said) >= SHORTEST_NAME and any(
        len(name) == len(said) and sum(map(str.__ne__, name, said)) == 1 for name in names
    )


def _goods(turn: Turn) -> set[str]:
    households = turn.store.households.of_person(turn.me.id, turn.today)
    villages = {household.village_id for household in households}
    return {plain(goods.name) for each in villages for goods in turn.store.shelf.in_village(each)}
