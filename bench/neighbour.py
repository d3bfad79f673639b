"""A usual village beside the large one: what a running program has settled before.

A town's villages are settled one after another by one process, and only the first finds it cold.
Its scores are of the kinds that the large one's are, and no household has the same ones together.
"""

import sqlite3

CODE = "V2"
HOUSEHOLDS = 300

_VILLAGE = (
    "INSERT INTO area (parent_id, kind, code, name, path, telephone) "
    "SELECT parent_id, kind, 'V2', name, '', '' FROM area WHERE code = 'V1' RETURNING id"
)
_GRID = (
    "INSERT INTO area (parent_id, kind, code, name, path, telephone) "
    "SELECT :village, kind, 'V2G0', name, '', '' FROM area WHERE code = 'V1G0' RETURNING id"
)
_HOUSES = (
    "INSERT INTO household (id, code, village_id, grid_id, group_no, head, resident, "
    "name_may_be_published) SELECT :after + id, 'V2-' || id, :village, :grid, '1', head, "
    "resident, 1 FROM household WHERE id <= :homes"
)
_PARTICIPATION = (
    "INSERT INTO participation (household_id, since, consent, consented_name, consented_on, "
    "witness, recorded_at, ended_how, ended_name) "
    "SELECT :after + household_id, since, consent, consented_name, consented_on, witness, "
    "recorded_at, ended_how, ended_name FROM participation WHERE household_id <= :homes"
)
_LEDGER = (
    "INSERT INTO ledger (village_id, seq, kind, household_id, item, quantity, hundredths, "
    "credited, happened_on, recorded_at, recorded_by, source, text_digest, previous_hash, hash) "
    "SELECT :village, row_number() OVER (ORDER BY id), kind, "
    ":after + 1 + (household_id + id % 3) % :homes, item, "
    "quantity, hundredths, credited, happened_on, recorded_at, recorded_by, source || ':V2', "
    "text_digest, previous_hash, hash || ':V2' FROM ledger WHERE household_id <= :homes"
)
_HEAD = (
    "INSERT INTO ledger_head (village_id, seq, hash) "
    "SELECT village_id, max(seq), '' FROM ledger WHERE village_id = :village"
)


def enter_neighbour(connection: sqlite3.Connection) -> None:
    """Households, and scores of the large village's first ones, unless they are there already."""
    if connection.execute("SELECT 1 FROM area WHERE code = ?", (CODE,)).fetchone():
        return
    (last,) = connection.execute("SELECT max(id) FROM household").fetchone()
    rows = {"after": last, "homes": min(HOUSEHOLDS, last)}
    connection.execute("BEGIN IMMEDIATE")
    (rows["village"],) = connection.execute(_VILLAGE).fetchone()
    (rows["grid"],) = connection.execute(_GRID, rows).fetchone()
    for statement in (_HOUSES, _PARTICIPATION, _LEDGER, _HEAD):
        connection.execute(statement, rows)
    connection.execute("COMMIT")
