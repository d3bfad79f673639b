"""A table of figures, once for the terminal and once for a page."""

from dataclasses import dataclass

from rich import box
from rich.table import Table as RichTable

BEGIN = "<!-- figures: written by `make bench` -->"
END = "<!-- end of the figures -->"


@dataclass(frozen=True)
class Table:
    """Rows of words; every row has a cell for each head."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def markdown(self) -> str:
        """The table as a page shows it, with its title above."""
        lines = [f"**{self.title}**", "", _line(self.heads), _line(("---",) * len(self.heads))]
        return "\n".join([*lines, *map(_line, self.rows)])

    def rich(self) -> RichTable:
        """The table as a terminal shows it."""
        shown = RichTable(title=self.title, title_justify="left", box=box.SIMPLE_HEAD)
        for number, head in enumerate(self.heads):
            shown.add_column(head, justify="right" if number else "left", no_wrap=number > 0)
        for row in self.rows:
            shown.add_row(*row)
        return shown


def written_into(page: str, tables: list[Table]) -> str:
    """The page with these tables where its figures stand.

    Raises ValueError for a page that does not say where that is.
    """
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the page needs the lines {BEGIN} and {END}")
    figures = "\n\n".join(table.markdown() for table in tables)
    return f"{before}{BEGIN}\n\n{figures}\n\n{END}{after}"


def _line(cells: tuple[str, ...]) -> str:
    escaped = (cell.replace("|", "\\|") for cell in cells)
    return f"| {' | '.join(escaped)} |"
