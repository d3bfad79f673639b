"""What the house makes itself, as data: a step writes the recipe, the media worker makes it."""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter


@dataclass(frozen=True)
class QrRecipe:
    """A QR code of `text`, with lines of caption below it."""

    text: str
    caption: tuple[str, ...]
    kind: Literal["qr"] = "qr"


Heads = tuple[str, str, str, str, str, str]
"""What stands above the six columns of a published result."""


@dataclass(frozen=True)
class BoardLine:
    """One household's line of a board; `name` is masked, or empty without its consent.

    `average` stands in the place of the year's points where the scheme ranks by it.
    """

    rank: str
    group: str
    code: str
    name: str
    points: str
    year_points: str
    average: str = ""


@dataclass(frozen=True)
class BoardRecipe:
    """Page `page` (from 1) of a publication board; texts are ready to be read.

    With `of` (how many pages) `lines` are the page's own, and `widest` stands for those of the
    others where columns are measured; without it they are those of all pages.
    """

    place: str
    title: str
    notice: tuple[str, ...]
    heads: Heads
    lines: tuple[BoardLine, ...]
    digest: str
    page: int
    of: int = 0
    widest: BoardLine | None = None
    kind: Literal["board"] = "board"


@dataclass(frozen=True)
class CertificateRecipe:
    """A household's certificate; texts are ready to be read.

    `check` is (address as a QR code, what stands below it), None where there is no address.
    """

    title: str
    holder: str
    before: str
    honour: str
    after: str
    issuer: str
    day: str
    seal: str
    number: str
    check: tuple[str, str] | None
    kind: Literal["certificate"] = "certificate"


@dataclass(frozen=True)
class PlateRecipe:
    """A door plate; `metal` is how it shines, `stars` how many stand over the honour."""

    honour: str
    stars: int
    metal: Literal["gold", "silver", "bronze", "red"]
    issuer: str
    period: str
    household: str
    number: str
    check: tuple[str, str] | None
    kind: Literal["plate"] = "plate"


@dataclass(frozen=True)
class HonourPapersRecipe:
    """Certificates and door plates of several households, bound to be printed."""

    certificates: tuple[CertificateRecipe, ...]
    plates: tuple[PlateRecipe, ...]
    kind: Literal["honour_papers"] = "honour_papers"


@dataclass(frozen=True)
class SheetPage:
    """One sheet of a workbook; `widths` in letters. Texts are ready to be read."""

    name: str
    title: str
    heads: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str | int | float, ...], ...]


@dataclass(frozen=True)
class SheetRecipe:
    """A workbook to be printed and signed; a page without rows has its headings alone."""

    pages: tuple[SheetPage, ...]
    kind: Literal["sheet"] = "sheet"


@dataclass(frozen=True)
class PrintedRecipe:
    """A publication to be printed and hung up; `sign` are who signs, texts are ready to be read."""

    place: str
    title: str
    notice: tuple[str, ...]
    heads: Heads
    lines: tuple[BoardLine, ...]
    digest: str
    sign: tuple[str, ...]
    seal: str
    paper: Literal["A4", "A3"] = "A4"
    kind: Literal["printed"] = "printed"


@dataclass(frozen=True)
class Slip:
    """What one household is handed on paper: its name and balance, then lines as they are read."""

    title: str
    household: str
    balance: str
    lines: tuple[str, ...]
    foot: str


@dataclass(frozen=True)
class SlipRecipe:
    """One household's slip as a picture, which a printer takes as well."""

    slip: Slip
    kind: Literal["slip"] = "slip"


@dataclass(frozen=True)
class SlipsRecipe:
    """Slips of several households, two on a sheet to be cut apart."""

    slips: tuple[Slip, ...]
    kind: Literal["slips"] = "slips"


@dataclass(frozen=True)
class WallPicture:
    """A photo of the wall: the name of its file in the media folder, and what stands below it."""

    file: str
    caption: str


@dataclass(frozen=True)
class WallRecipe:
    """One page of the picture wall; texts are ready to be read, and name nobody."""

    place: str
    title: str
    pictures: tuple[WallPicture, ...]
    foot: tuple[str, str]
    kind: Literal["wall"] = "wall"


@dataclass(frozen=True)
class LetterRecipe:
    """An official letter as a Word file; texts are ready to be read, `rows` are (what, said).

    `fonts` are the East Asian fonts of the title and of everything else.
    """

    header: str
    title: str
    number: str
    to: str
    opening: str
    rows: tuple[tuple[str, str], ...]
    closing: tuple[str, ...]
    pictures: tuple[WallPicture, ...]
    issuer: str
    seal: str
    day: str
    foot: str
    fonts: tuple[str, str]
    kind: Literal["letter"] = "letter"


@dataclass(frozen=True)
class StampRecipe:
    """A copy of a photo with lines of words on it; `file` is empty while the photo is not there."""

    file: str
    lines: tuple[str, ...]
    kind: Literal["stamp"] = "stamp"


@dataclass(frozen=True)
class TableRecipe:
    """One page of a table of figures; texts are ready to be read, the first column names the row.

    `widest` has in each column the longest text of all pages, so that they look alike.
    """

    place: str
    title: str
    notice: tuple[str, ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widest: tuple[str, ...]
    foot: tuple[str, str]
    kind: Literal["table"] = "table"


Recipe = (
    QrRecipe
    | BoardRecipe
    | CertificateRecipe
    | PlateRecipe
    | HonourPapersRecipe
    | SheetRecipe
    | PrintedRecipe
    | SlipRecipe
    | SlipsRecipe
    | WallRecipe
    | LetterRecipe
    | StampRecipe
    | TableRecipe
)
_RECIPE: TypeAdapter[Recipe] = TypeAdapter(Annotated[Recipe, Field(discriminator="kind")])


def write_recipe(recipe: Recipe) -> str:
    """The recipe as JSON."""
    return _RECIPE.dump_json(recipe).decode()


def read_recipe(text: str) -> Recipe:
    """The recipe back from `write_recipe`; raises pydantic.ValidationError otherwise."""
    return _RECIPE.validate_json(text)
