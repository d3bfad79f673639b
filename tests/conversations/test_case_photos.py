"""Photos of cases: stamped copies for all, the photo itself for nobody, and used ones are told."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from sqlalchemy import text

from bot.office.commits import commits_to
from bot.office.exports.person import export_person
from bot.sample.pictures import scene
from rules.case_life import State
from rules.roles import Role
from storage.cases import Case
from storage.files import FileFolder
from tests.conversations.arranged import second_village
from tests.conversations.conftest import only_web
from tests.pictures.snapshots import CAMERA_FILES, decoded, phone_photo, saved
from tests.pictures.test_privacy import assert_says_nothing
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns

LAMP, LITTER = scene("lamp", 1), scene("litter", 1)


def with_place() -> bytes:
    """A camera's own file that says where it was taken, or one that says the same."""
    found = [path for path in CAMERA_FILES if path.name.startswith("DSCN")]
    return found[0].read_bytes() if found else phone_photo()


def sent_on(raw: bytes) -> bytes:
    """The same picture as another phone got it."""
    image = decoded(raw).convert("RGB")
    return saved(image.resize((image.width // 2, image.height // 2)), "JPEG", quality=50)


def newest(village: Village, name: str = "王芳") -> Case:
    person_id = village.people[name].person_id or 0
    return village.look(lambda store: store.cases.reported_by(person_id, 1))[0]


def oldest(village: Village) -> Case:
    person_id = village.people["王芳"].person_id or 0
    return village.look(lambda store: store.cases.reported_by(person_id, 9))[-1]


def reported(wang: Villager, photo: bytes, words: str = "村口路灯不亮") -> str:
    """A case with its photo; its number."""
    wang.sends(words, photo=photo)
    return wang.presses(wang.last().labels[0]).sees("已登记").case


def said_on_copies(village: Village, case: Case) -> list[list[str]]:
    copies = village.look(lambda store: store.evidence_copies.of_case(case.id))
    return [json.loads(copy.said) for copy in copies.values()]


def test_everybody_gets_a_stamped_copy_and_nobody_learns_where_it_was_taken(
    village: Village,
) -> None:
    raw = with_place()
    assert dict(decoded(raw).getexif().get_ifd(0x8825))
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    unit = village.unit("综合执法")
    wang.sends(photo=raw, text="村口路灯不亮").presses("路灯不亮")
    case = newest(village)
    room.presses("派单").presses("综合执法")
    village.restart()
    assert said_on_copies(village, case) == [
        [f"{case.number} · {case.area_name} · 处理前", "王芳 · 2026年11月20日 9:00收到"]
    ]
    for reader in (room, unit):
        (shown,) = reader.sees(case.number, "「村口路灯不亮」").photos
        copy = village.fetch(shown)
        assert_says_nothing(copy)
        with Image.open(io.BytesIO(copy)) as picture:
            assert picture.width >= 640
    folder = village.settings.media_dir
    kept = [path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()]
    assert raw in kept, "the original stays as it was received"
    for each in kept:
        if each != raw:
            assert_says_nothing(each)
    (medium,) = village.look(
        lambda store: [store.media.get(each.media_id) for each in store.evidence.of_case(case.id)]
    )
    assert FileFolder(folder).read(medium.raw_file) == raw


@only_web
def test_no_export_hands_out_the_bytes_as_they_were_received(
    village: Village, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    wang = village.grid_worker("王芳")
    reported(wang, with_place())

    async def idle(*_: Any) -> bool:
        return False

    monkeypatch.setattr(type(village.program.media), "do_one", idle)
    wang.sends(photo=phone_photo(), text="还有一处路灯不亮")
    handed = export_person(
        village.database,
        commits_to(village.database),
        FileFolder(Path(village.settings.media_dir)),
        tmp_path / "out",
        f"P{wang.account}",
        "她自己，当面",
        village.time.now(),
        "zh_CN",
    )
    assert (handed.files, handed.missing) == (1, 1)
    (file,) = (tmp_path / "out" / "files").iterdir()
    assert_says_nothing(file.read_bytes())


@only_web
def test_a_photo_still_under_way_is_stamped_once_it_is_there(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    village.grid_worker("王芳", "V1G2")
    media = type(village.program.media)
    with monkeypatch.context() as slow:

        async def idle(*_: Any) -> bool:
            return False

        slow.setattr(media, "do_one", idle)
        first = reported(wang, LAMP)
        wang.presses("在上河村二网格")
        second = reported(wang, sent_on(LAMP))
        room.sees_no(first)
    village.works()
    assert nothing_is_left_undone(village)
    (said,) = said_on_copies(village, oldest(village))
    assert said[0] == f"{first} · 上河村二网格 · 处理前"
    assert len(room.sees("网格改过了", first).photos) == 1
    room.sees(f"{second} 的照片，11月20日在 {first}", times=1)
    room.sees_no(f"{first} 的照片")


@only_web
def test_a_photo_used_before_is_shown_to_the_room_with_where_and_when(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    first = reported(wang, LAMP)
    village.quietly_until(3, 12)
    other = reported(wang, sent_on(LITTER), "河边有垃圾")
    room.sees_no("用过")
    second = reported(wang, sent_on(LAMP))
    village.network_repeats_everything()
    note = room.sees(f"{second} 的照片，11月20日在 {first}", "用过", times=1)
    assert len(note.photos) == 2
    assert note.labels == ("看以前那件", "看这件")
    room.presses("看以前那件").sees(first)
    assert first in room.last().text
    wang.sees_no("用过")
    assert other not in note.text
    assert newest(village).state is State.REPORTED, "nothing is refused because of it"


@only_web
def test_whoever_is_on_duty_hears_of_a_used_photo_for_the_room(village: Village) -> None:
    wang = village.grid_worker("王芳")
    liu, xu = village.command_room("刘强"), village.command_room("徐静")
    liu.sends("值班表").presses("排班").sends("今天 白班 刘强").sees("排好了")
    reported(wang, LAMP)
    reported(wang, sent_on(LAMP), "桥头路灯不亮")
    liu.sees("用过", times=1)
    xu.sees_no("用过")


@only_web
def test_the_same_photo_before_and_after_is_told_when_it_is_to_be_checked(
    village: Village,
) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    unit = village.unit("综合执法")
    case = reported(wang, LAMP)
    room.presses("派单").presses("综合执法")
    (card,) = unit.sees(case).photos
    unit.presses("办结").sends(photo=village.fetch(card))  # the stamped copy, saved and sent back
    room.sees(f"{case} 处理前和处理后是同一张照片", times=1)
    room.presses("返工").sends("灯没换")
    unit.presses("办结").sends(photo=LITTER)
    village.later(minutes=2)
    room.presses("返工").sends("拍灯")
    room.sees_no("返工以后交的")
    unit.presses("办结").sends(photo=LITTER)
    room.sees(f"{case} 返工以后交的，还是11月20日那张照片", times=1)
    room.presses("核查通过", on="请核查").sees("核查通过")


@only_web
def test_a_room_that_may_not_see_the_other_case_hears_the_day_alone(village: Village) -> None:
    second_village(village)
    wang, far = village.grid_worker("王芳"), village.grid_worker("赵六", "V2G1")
    village.command_room("刘强")
    room = village.with_role("孙莉", Role.COMMAND_ROOM, "V2")
    first = reported(wang, LAMP)
    second = reported(far, sent_on(LAMP))
    note = room.sees(f"{second} 的照片，11月20日在别处的一件事里用过", times=1)
    assert note.labels == ("看这件",)
    assert len(note.photos) == 1
    room.sees_no(first)


@only_web
def test_of_a_private_matter_no_copy_names_who_reported_it(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    unit = village.unit("综合执法")
    reported(wang, LAMP)
    case = newest(village)
    hide = text("UPDATE cases SET is_private = true, latitude = 30.1, longitude = 120.2")
    village.do(lambda store: store.connection.execute(hide))
    room.presses("派单").presses("综合执法")
    unit.presses("办结").sends(photo=LITTER, text="换了灯泡")
    before, after = said_on_copies(village, case)
    assert before == [f"{case.number} · {case.area_name} · 处理前", "2026年11月20日 9:00收到"]
    assert after[1].startswith("综合执法 · ")


@only_web
def test_whoever_is_erased_stands_on_no_copy_any_more(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    reported(wang, LAMP)
    case = newest(village)
    (old,) = village.look(lambda store: store.evidence_copies.of_case(case.id)).values()
    person_id = wang.person_id or 0
    today = village.regulations.today(village.time.now())
    village.do(lambda store: store.erasure.erase(person_id, "王芳", "已删除", today))
    assert village.look(lambda store: store.media.get(old.id)).file == ""
    room.presses_token(f"case.show:{case.id}")
    assert said_on_copies(village, case)[0][1] == "2026年11月20日 9:00收到"
    assert len(room.last().photos) == 1


@only_web
def test_a_photo_of_whoever_follows_a_case_is_looked_at_as_well(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    li = village.household("V1-01", "李秀英")
    first = reported(wang, LITTER, "河边有垃圾")
    case = reported(wang, LAMP)
    li.sends("路灯坏了好几天", photo=LITTER).presses(f"跟进 {case}")
    room.sees(f"{case} 的照片，11月20日在 {first}", times=1)
    hide = text("UPDATE cases SET is_private = true")
    village.do(lambda store: store.connection.execute(hide))
    room.presses_token(f"case.show:{newest(village).id}")
    assert "李秀英" not in str(said_on_copies(village, newest(village)))
