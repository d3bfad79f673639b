"""Which bigrams came with which item in reports that somebody confirmed."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection, delete, select, update

from rules.plain_words import bigrams
from rules.suggestion import NO_WORD, Words
from storage.columns import table
from storage.tables.confirmed_words import ConfirmedWordRow
from storage.upsert import count_up_each

_word = table(ConfirmedWordRow)


class ConfirmedWords:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, words: str) -> Words:
        """What was confirmed of the bigrams of these words, with the number of reports."""
        found: dict[str, dict[str, int]] = defaultdict(dict)
        pairs = (NO_WORD, *bigrams(words))
        rows = self._connection.execute(select(_word).where(_word.c.pair.in_(pairs)))
        for row in rows:
            found[row.pair][row.item] = row.reports
        return found

    def confirm(self, words: str, item: str, without: Iterable[str]) -> None:
        """A report in these words was of this item; one without words says nothing.

        Nothing is learnt of the names `without`.
        """
        if pairs := bigrams(words, without):
            rows = [{"pair": pair, "item": item, "reports": 1} for pair in (NO_WORD, *pairs)]
            count_up_each(self._connection, _word, ("pair", "item"), "reports", rows)

    def take_back(self, words: str, item: str, without: Iterable[str]) -> None:
        """It was not of this item after all."""
        if pairs := bigrams(words, without):
            self._connection.execute(
                update(_word)
                .where(_word.c.pair.in_((NO_WORD, *pairs)), _word.c.item == item)
                .where(_word.c.reports > 0)
                .values(reports=_word.c.reports - 1)
            )

    def forget(self, name: str) -> None:
        """The pairs of a name go, whoever said them: counts tell of no report which it was."""
        if pairs := bigrams(name):
            self._connection.execute(delete(_word).where(_word.c.pair.in_(pairs)))
