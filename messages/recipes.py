"""Pictures the house makes itself, as data: a step writes the recipe, the media worker draws it."""

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
    """One household's line of a board; `name` is masked, or empty without its consent."""

    rank: str
    group: str
    code: str
    name: str
    points: str
    year_points: str


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


Recipe = QrRecipe | BoardRecipe
_RECIPE: TypeAdapter[Recipe] = TypeAdapter(Annotated[Recipe, Field(discriminator="kind")])


def write_recipe(recipe: Recipe) -> str:
    """The recipe as JSON."""
    return _RECIPE.dump_json(recipe).decode()


def read_recipe(text: str) -> Recipe:
    """The recipe back from `write_recipe`; raises pydantic.ValidationError otherwise."""
    return _RECIPE.validate_json(text)
