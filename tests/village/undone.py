"""What nothing may leave behind: a message that waits, failed, or was put aside."""

from tests.village.village import Village


def nothing_is_left_undone(village: Village) -> bool:
    """Asserts that every message was taken, none failed and every answer arrived."""
    found = village.look(
        lambda store: (store.inbox.backlog(), store.inbox.quarantined(), store.outbox.counts())
    )
    assert found == (0, [], {}), found
    return True
