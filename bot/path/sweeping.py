"""Sweeping: deletes the files of scoring photos whose days are over, beside the path.

1. A step has said that they go (storage/photo_terms.py); from then on nobody is shown them.
2. The files that nothing else names are deleted: the same bytes may show a case, and a file is
   named by its bytes. Deleting what is deleted is nothing, so an end in between costs nothing.
3. Only then the rows say that they are gone.

Should the very same bytes be sent anew between looking and deleting, their sender is asked to send
them once more, as for any file that cannot be had.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.path.writer import Writer
from storage.database import Database
from storage.files import FileFolder
from storage.store import Store

AT_ONCE = 50


@dataclass(frozen=True)
class Sweeping:
    """The part of the program that deletes files."""

    database: Database
    writer: Writer
    files: FileFolder

    def do_one(self, now: datetime) -> bool:
        """Deletes a few files; False if none are to go. Raises OSError if the disk refuses."""
        del now
        with self.database.reading() as connection:
            store = Store(connection)
            going = store.photos_going.oldest(AT_ONCE)
            names = {name for each in going for name in each.files}
            needed = store.photos_going.needed(names) if names else frozenset()
        if not going:
            return False
        for name in names - needed:
            self.files.remove(name)
        ids = [each.id for each in going]
        self.writer.do(lambda store: _gone(store, ids)).result()
        return True


def _gone(store: Store, ids: Sequence[int]) -> None:
    store.photos_going.gone(ids)
    store.photo_prints.forget(ids)
