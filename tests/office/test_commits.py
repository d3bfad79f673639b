"""What the office writes beside the running bot: whoever is outrun tries again."""

import pytest

from storage.errors import OutOfStep
from storage.store import Store
from tests.office.roster_workbooks import Town


def test_a_unit_that_was_outrun_is_run_again_and_done_once(town: Town) -> None:
    tries = []

    def unit(store: Store) -> str:
        store.people.add("R1", "王芳")
        tries.append(1)
        if len(tries) < 3:
            raise OutOfStep("the ledger has gone on")
        return "done"

    assert town.commit(unit) == "done"
    assert len(tries) == 3
    assert town.store(lambda store: store.people.by_code("R1").name) == "王芳"


def test_who_is_always_outrun_is_told(town: Town) -> None:
    def unit(_: Store) -> None:
        raise OutOfStep("the ledger has gone on")

    with pytest.raises(OutOfStep):
        town.commit(unit)
