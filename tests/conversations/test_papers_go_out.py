"""Papers of a case go to others without where their pictures were taken."""

import io
import zipfile

from docx import Document

from storage.media import FAILED
from tests.conversations.conftest import only_web
from tests.pictures.snapshots import phone_photo
from tests.village.village import Village
from tests.village.villager import Villager


def agreement() -> bytes:
    """A paper with a telephone's photo in it."""
    document, made = Document(), io.BytesIO()
    document.core_properties.author = "赵六"
    document.add_picture(io.BytesIO(phone_photo(size=(64, 48))))
    document.save(made)
    return made.getvalue()


def all_of(content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return b"".join(map(archive.read, archive.namelist()))


def asked_for_a_paper(village: Village) -> tuple[Villager, Villager]:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    justice = village.unit("司法所", "justice")
    wang.sends("隔壁又吵架了").presses("邻里纠纷")
    room.presses("派单").presses("司法所")
    justice.presses("办结")
    return justice, room


@only_web
def test_a_paper_goes_to_the_room_without_place_and_author(village: Village) -> None:
    justice, room = asked_for_a_paper(village)
    paper = agreement()
    assert b"Exif" in all_of(paper)
    justice.sends("调解好了", files=(("file", "调解协议书.docx", paper),))
    (url,) = room.sees("请核查", "调解好了").files
    got = all_of(village.fetch(url))
    assert b"word/document" in got or b"pic:pic" in got
    assert b"Exif" not in got
    assert "赵六".encode() not in got
    medium = village.look(lambda store: store.media.get(1))
    assert village.program.files.read(medium.raw_file) == paper, "the house keeps it as it came"


@only_web
def test_what_cannot_be_looked_through_is_said_and_goes_to_nobody(village: Village) -> None:
    justice, room = asked_for_a_paper(village)
    locked = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<< /Encrypt 2 0 R >>\n%%EOF\n"
    justice.sends("调解好了", files=(("file", "调解协议书.pdf", locked),))
    justice.sees("加了密", "直接拍照发来")
    assert village.look(lambda store: store.media.get(1).state) == FAILED
    justice.sends(photo="paper.jpg")
    assert room.sees("有补充").photos
