"""Developing: makes of bytes or of a recipe what can be shown, or finds that nothing can."""

from dataclasses import dataclass, field

from bot.office.letters.writing import write_letter
from bot.office.sheets.writing import write_sheets
from bot.path.drawing import draw
from messages.inbound import MediaKind, Refused
from messages.papers.leaving import for_others
from messages.papers.refusals import PaperRefused
from messages.pictures.honour_papers import draw_honour_papers
from messages.pictures.intake import PictureRefused, Taken, take_in
from messages.pictures.printed import draw_printed
from messages.pictures.slip import draw_slips
from messages.pictures.sniff import HEAD_BYTES, HEIC, UNKNOWN, Family, FileKind, kind_of
from messages.pictures.stamp import draw_stamp
from messages.pictures.wall import draw_wall
from messages.recipes import (
    HonourPapersRecipe,
    LetterRecipe,
    PrintedRecipe,
    SheetRecipe,
    SlipsRecipe,
    StampRecipe,
    WallRecipe,
    read_recipe,
)
from rules.likeness import Bands, Views, fingerprint
from storage.files import FileFolder
from storage.media import DRAW, Medium

WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

PDF = "application/pdf"


@dataclass(frozen=True)
class Made:
    """What became of one thing: the files to show, or the reason there are none.

    `raw` names the bytes as they were received, `likeness` is a photo's fingerprint, `views` those
    it would have turned, mirrored or cut.
    """

    file: str = ""
    thumbnail: str = ""
    mime: str = ""
    width: int = 0
    height: int = 0
    refused: Refused | None = None
    raw: str = ""
    likeness: Bands | None = None
    views: Views = field(default_factory=dict)


def develop(files: FileFolder, medium: Medium, raw: str) -> Made:
    """What a thing shows; `raw` names its bytes in the folder. Blocks, and is hungry for memory.

    The files are durable on return. Raises OSError if the folder cannot be read or written.
    """
    if medium.state == DRAW:
        recipe = read_recipe(medium.recipe)
        if isinstance(recipe, SheetRecipe):
            return Made(files.keep(write_sheets(recipe), ".xlsx"), "", WORKBOOK)
        if isinstance(recipe, LetterRecipe):
            return Made(files.keep(write_letter(recipe, files.read), ".docx"), "", WORD)
        if isinstance(recipe, PrintedRecipe):
            return Made(files.keep(draw_printed(recipe), ".pdf"), "", PDF)
        if isinstance(recipe, SlipsRecipe):
            return Made(files.keep(draw_slips(recipe), ".pdf"), "", PDF)
        if isinstance(recipe, HonourPapersRecipe):
            return Made(files.keep(draw_honour_papers(recipe), ".pdf"), "", PDF)
        if isinstance(recipe, WallRecipe):
            wall = files.keep(draw_wall(recipe, files.read), ".jpg")
            return Made(wall, wall, "image/jpeg")
        if isinstance(recipe, StampRecipe):
            return _kept(files, draw_stamp(recipe, files.read))
        name = files.keep(draw(recipe), ".png")
        return Made(name, name, "image/png")
    if medium.kind is MediaKind.PHOTO:
        return _photo(files, raw)
    with files.path(raw).open("rb") as opened:
        kind = kind_of(opened.read(HEAD_BYTES))
    if kind.family is Family.PICTURE:
        # Whatever it was sent as: a picture is encoded anew, so that no place leaves with it.
        return _photo(files, raw)
    if medium.kind is MediaKind.VOICE and kind.family is not Family.VOICE:
        return Made(refused=Refused.BROKEN)
    if kind.family is Family.VIDEO or kind in (HEIC, UNKNOWN):
        return Made(refused=Refused.NOT_ALLOWED)
    return _paper(files, raw, kind)


def _paper(files: FileFolder, raw: str, kind: FileKind) -> Made:
    """What others get of it stands beside the original, where that tells too much."""
    content = files.read(raw)
    try:
        shown = for_others(content, kind)
    except PaperRefused as refused:
        return Made(refused=refused.reason)
    file = raw if shown == content else files.keep(shown, kind.suffix)
    return Made(file, "", kind.mime)


def _photo(files: FileFolder, raw: str) -> Made:
    try:
        taken = take_in(files.read(raw))
    except PictureRefused as refused:
        return Made(refused=Refused(refused.reason.value))
    return _kept(files, taken)


def _kept(files: FileFolder, taken: Taken) -> Made:
    return Made(
        files.keep(taken.jpeg, ".jpg"),
        files.keep(taken.thumbnail, ".jpg"),
        "image/jpeg",
        taken.width,
        taken.height,
        likeness=fingerprint(taken.greys),
        views={way: found for way, each in taken.views.items() if (found := fingerprint(each))},
    )
