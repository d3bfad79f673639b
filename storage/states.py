"""How a statement asks for rows in a state that a partial index is kept for."""

from sqlalchemy import ColumnElement, String, literal_column


def stands_in(column: ColumnElement[str], *states: str) -> ColumnElement[bool]:
    """Whether a row stands in one of the states; they are written out, not bound.

    Where a bound value decides whether a partial index serves, SQLite prepares the statement
    anew at every run, which takes ten times as long as running it.
    """
    written = [literal_column(f"'{state}'", String()) for state in states]
    return column == written[0] if len(written) == 1 else column.in_(written)
