"""Pictures and files: only for who may see them, without what a camera hid in them."""

import io

import pytest
from PIL import Image

from tests.village import pictures
from tests.village.browser import Browser
from tests.village.village import Village
from tests.village.villager import Villager

GPS, LATITUDE = 0x8825, 2


def _photo_with_gps() -> bytes:
    """A photo as a telephone takes it: with where, when and with what it was taken."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0132] = "Telephone Maker", "2026:11:20 08:59:00"
    exif.get_ifd(GPS).update({1: "N", LATITUDE: (30.0, 16.0, 12.5), 3: "E", 4: (120.0, 9.0, 0.0)})
    made = io.BytesIO()
    Image.new("RGB", (640, 480), (90, 120, 60)).save(made, "JPEG", exif=exif)
    assert Image.open(io.BytesIO(made.getvalue())).getexif().get_ifd(GPS)
    return made.getvalue()


@pytest.fixture
def wang(village: Village) -> Villager:
    return village.grid_worker("王芳")


def _filed(village: Village, wang: Villager, photo: bytes) -> str:
    """The address of a case's photo, as the one who reported it sees it."""
    wang.sends("村口路灯不亮", files=(("photo", "IMG_0001.jpg", photo),))
    wang.presses("路灯不亮")
    (own,) = [each for each in wang.screen() if each.photos]
    return own.photos[0]


def test_no_byte_that_is_served_holds_where_a_photo_was_taken(
    village: Village, browser: Browser, wang: Villager
) -> None:
    room = village.command_room("刘强")
    raw = _photo_with_gps()
    urls = [_filed(village, wang, raw), *room.sees("请派单").photos]
    for url in [*urls, *(f"{each}&size=small" for each in urls)]:
        served = browser.get(url)
        assert served.status == 200
        shown = Image.open(io.BytesIO(served.body))
        assert dict(shown.getexif()) == {}
        assert not {"exif", "xmp", "comment"} & set(shown.info)
        assert b"Telephone Maker" not in served.body


def test_a_picture_is_served_as_what_it_is_and_never_sniffed(
    village: Village, browser: Browser, wang: Villager
) -> None:
    answer = browser.get(_filed(village, wang, pictures.photo("lamp.jpg")))
    assert answer.headers["Content-Type"] == "image/jpeg"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'self'" in answer.headers["Content-Security-Policy"]
    assert "private" in answer.headers["Cache-Control"]


def test_another_account_does_not_see_the_picture(
    village: Village, browser: Browser, wang: Villager
) -> None:
    li = village.household("H01", "李伟")
    path = _filed(village, wang, pictures.photo("lamp.jpg")).partition("?")[0]
    own = {"account": li.account, "chat": li.chat}
    theirs = {"account": li.account, "chat": wang.chat}
    assert browser.get(path, params=own).status == 404
    assert browser.get(path, params=theirs).status == 403
    assert browser.get(path).status == 400
    assert browser.get(path, params={**own, "account": "nobody"}).status == 403


def test_a_guessed_number_is_answered_like_one_that_is_not_there(
    village: Village, browser: Browser, wang: Villager
) -> None:
    li = village.household("H01", "李伟")
    path = _filed(village, wang, pictures.photo("lamp.jpg")).partition("?")[0]
    own = {"account": li.account, "chat": li.chat}
    there, absent = (browser.get(each, params=own) for each in (path, "/api/media/999999"))
    assert (there.status, there.body) == (absent.status, absent.body)
    assert absent.status == 404


def test_in_a_group_its_members_see_the_picture_and_others_do_not(
    village: Village, browser: Browser, wang: Villager
) -> None:
    zhang, li = village.household("H01", "张建国"), village.household("H02", "李伟")
    group = village.group(wang, zhang)
    wang.in_group(group).sends(photo="lamp.jpg")
    (seen,) = zhang.in_group(group).screen()
    assert browser.get(seen.photos[0]).status == 200
    path = seen.photos[0].partition("?")[0]
    assert browser.get(path, params={"account": li.account, "chat": group}).status == 403


HOSTILE = [
    "../../../../tmp/escaped.jpg",
    "..\\..\\escaped.jpg",
    "/etc/passwd",
    "C:\\boot.ini",
    "nul\x00.jpg",
    "‮gpj.exe",
    '"><script>alert(1)</script>.jpg',
    ".htaccess",
    "名" * 300 + ".jpg",
    "",
    "a\r\nX-Injected: 1.jpg",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_data_and_never_a_path(
    village: Village, browser: Browser, wang: Villager, name: str
) -> None:
    outside = {
        each for each in village.folder.parent.rglob("*") if village.folder not in each.parents
    }
    content = f"text of {len(name)}".encode()
    shown_name = name.encode("utf-8", "surrogateescape")
    head = b'--x\r\nContent-Disposition: form-data; name="%s"%s\r\n\r\n%s\r\n'
    quoted = shown_name.replace(b"\\", b"\\\\").replace(b'"', b'\\"')
    quoted = quoted.replace(b"\r", b"%0D").replace(b"\n", b"%0A")
    body = (
        head % (b"account", b"", wang.account.encode())
        + head % (b"chat", b"", wang.chat.encode())
        + head % (b"file", b'; filename="' + quoted + b'"', content)
        + b"--x--\r\n"
    )
    answer = browser.post(
        "/api/messages", data=body, headers={"Content-Type": "multipart/form-data; boundary=x"}
    )
    assert answer.status in (202, 400)
    village.works()
    names = {each.name for each in village.settings.media_dir.rglob("*") if each.is_file()}
    assert all(len(each) == 64 and set(each) <= set("0123456789abcdef") for each in names)
    after = {
        each for each in village.folder.parent.rglob("*") if village.folder not in each.parents
    }
    assert after == outside
    for message in browser.reads(wang.account)["messages"]:
        for file in message["files"]:
            served = browser.get(f"/{file['url']}")
            assert served.body == content
            assert served.headers["Content-Disposition"] == "attachment"
            assert served.headers["Content-Type"] == "application/octet-stream"
            assert "X-Injected" not in served.headers


def test_a_name_that_is_no_text_is_kept_out_or_mended(
    village: Village, browser: Browser, wang: Villager
) -> None:
    body = (
        f'--x\r\nContent-Disposition: form-data; name="account"\r\n\r\n{wang.account}\r\n'
        f'--x\r\nContent-Disposition: form-data; name="chat"\r\n\r\n{wang.chat}\r\n'
    ).encode() + (
        b'--x\r\nContent-Disposition: form-data; name="file"; filename="\xff\xfe\xed\xa0\x80.txt"'
        b"\r\n\r\nhello\r\n--x--\r\n"
    )
    answer = browser.post(
        "/api/messages", data=body, headers={"Content-Type": "multipart/form-data; boundary=x"}
    )
    assert answer.status in (202, 400)
    village.works()
    assert village.look(lambda store: store.inbox.quarantined()) == []
