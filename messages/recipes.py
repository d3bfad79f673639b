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
    """Page `page` (from 1) of a publication board with these lines; texts are ready to be read."""

    place: str
    title: str
    notice: tuple[str, ...]
    heads: tuple[str, str, str, str, str, str]
    lines: tuple[BoardLine, ...]
    digest: str
    page: int
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


Recipe = QrRecipe | BoardRecipe | CertificateRecipe | PlateRecipe | SheetRecipe
_RECIPE: TypeAdapter[Recipe] = TypeAdapter(Annotated[Recipe, Field(discriminator="kind")])


def write_recipe(recipe: Recipe) -> str:
    """The recipe as JSON."""
    return _RECIPE.dump_json(recipe).decode()


def read_recipe(text: str) -> Recipe:
    """The recipe back from `write_recipe`; raises pydantic.ValidationError otherwise."""
    return _RECIPE.validate_json(text)
