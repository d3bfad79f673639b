"""Draws a recipe: the one place where the house's own pictures are made."""

from messages.pictures.board import Board, BoardRow, draw_alone, draw_page
from messages.pictures.certificate import draw_certificate
from messages.pictures.plate import draw_plate
from messages.pictures.qr import qr_png
from messages.pictures.slip import draw_slip
from messages.pictures.table import draw_table
from messages.recipes import (
    BoardLine,
    BoardRecipe,
    CertificateRecipe,
    PlateRecipe,
    QrRecipe,
    SlipRecipe,
    TableRecipe,
)

Pictured = QrRecipe | BoardRecipe | CertificateRecipe | PlateRecipe | SlipRecipe | TableRecipe


def draw(recipe: Pictured) -> bytes:
    """The recipe's picture as a PNG."""
    match recipe:
        case QrRecipe():
            return qr_png(recipe.text, recipe.caption)
        case BoardRecipe():
            board, widest = _board(recipe), recipe.widest
            if widest is None:
                return draw_page(board, recipe.page)
            return draw_alone(board, recipe.page, recipe.of, _row(widest))
        case CertificateRecipe():
            return draw_certificate(recipe)
        case PlateRecipe():
            return draw_plate(recipe)
        case SlipRecipe():
            return draw_slip(recipe.slip)
        case TableRecipe():
            return draw_table(recipe)


def _board(recipe: BoardRecipe) -> Board:
    return Board(
        place=recipe.place,
        title=recipe.title,
        notice=recipe.notice,
        heads=recipe.heads,
        rows=tuple(map(_row, recipe.lines)),
        digest=recipe.digest,
    )


def _row(line: BoardLine) -> BoardRow:
    return BoardRow(
        rank=line.rank,
        group=line.group,
        code=line.code,
        name=line.name,
        points=line.points,
        year_points=line.year_points,
    )
