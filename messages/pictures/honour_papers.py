"""Binds an honour's certificates, then its door plates, as one PDF: each sheet in its own size."""

from collections.abc import Iterator

from PIL import Image

from messages.pictures import paper, plate
from messages.pictures.certificate import DOTS_PER_INCH, certificate
from messages.recipes import HonourPapersRecipe


def draw_honour_papers(recipe: HonourPapersRecipe) -> bytes:
    """The PDF: certificates for the printer of an office, plates for whoever makes plates."""
    return paper.bound(_pages(recipe))


def _pages(recipe: HonourPapersRecipe) -> Iterator[tuple[Image.Image, float]]:
    for each in recipe.certificates:
        yield certificate(each), DOTS_PER_INCH
    for other in recipe.plates:
        yield plate.plate(other), plate.DOTS_PER_INCH
