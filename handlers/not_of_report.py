"""What is said while a report is open and is no part of it: the goods of the shop."""

from handlers.heard import Heard
from handlers.turn import Turn
from messages.catalogue import phrases
from rules.plain_words import plain


def answer_for(turn: Turn, heard: Heard) -> str:
    """The key of what is said to it; empty for words that belong to the report."""
    if heard.media or heard.place is not None:
        return ""
    said = plain(heard.text)
    begun = [word for word in map(plain, phrases("goods-words")) if said.startswith(word)]
    if begun and said[max(map(len, begun)) :] in _goods(turn):
        return "file-goods-elsewhere"
    return ""


def _goods(turn: Turn) -> set[str]:
    households = turn.store.households.of_person(turn.me.id, turn.today)
    villages = {household.village_id for household in households}
    return {plain(goods.name) for each in villages for goods in turn.store.shelf.in_village(each)}
