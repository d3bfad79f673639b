"""Scoring photos go 30 days after the result is final: files, thumbnails, pages of walls."""

from pathlib import Path

from bot.office.audit.books import audit
from storage.evidence import BEFORE
from storage.media import GONE, READY, Medium
from storage.store import Store
from tests.conversations.objecting import rejects
from tests.conversations.panel import FULL, REST, called, confirms, sheet
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village


def files(village: Village) -> set[str]:
    folder = Path(village.settings.media_dir)
    return {each.name for each in folder.rglob("*") if each.is_file()}


def media_of(village: Village, code: str) -> list[Medium]:
    """What ever showed a household's score, gone or not."""
    of = sheet(village, code).id

    def look(store: Store) -> list[Medium]:
        rows = store.connection.exec_driver_sql(
            f"SELECT media_id FROM score_proof WHERE sheet_id = {of} ORDER BY media_id"
        )
        return [store.media.get(row[0]) for row in rows.all()]

    return village.look(look)


def test_photos_go_when_their_days_are_over_and_no_others(village: Village) -> None:
    who = called(village)
    wang = who.wang.person_id or 0
    who.wang.presses("开始评分").sends(photo="yard.jpg")
    who.wang.sends(photo="gate.jpg").presses(FULL)
    who.wang.sends(photo="shared.jpg").presses(FULL)
    who.wang.presses("厨房三要").sends(photo="road.jpg")
    who.wang.presses("6").presses(REST).presses(FULL)
    confirms(who)
    who.clerk.sends("记分").sends("V1-04").presses("加分").sends("1").sends("1")
    who.clerk.sends("扫雪", photo="snow.jpg").presses("记上")
    who.wang.sends("东头巷子里有人乱扔东西", photo="shared.jpg")
    who.wang.presses("环境保护")
    (road,) = media_of(village, "V1-03")
    village.do(lambda s: s.evidence.add(s.cases.reported_by(wang, 1)[0].id, [road.id], BEFORE))
    who.clerk.sends("照片墙").presses("看照片").presses("都没有，上墙")
    village.quickly_until(10, 9, 1)
    wall = who.clerk.sees("照片墙，1 张", "转到村里的群", times=1)
    assert village.fetch(wall.photos[0])[:2] == b"\xff\xd8"
    (drawn,) = (each.file for each in village.look(_pages))
    (sent,) = village.look(_of_entries)
    yard, gate = media_of(village, "V1-01")
    (shared,) = media_of(village, "V1-02")
    ours = yard.files | gate.files
    assert len(ours) == 6 and ours <= files(village)

    village.quickly_until(16, 9)
    village.later(days=25, minutes=30)
    who.sun.sends("异议").presses("别的").presses("不说了")
    village.later(days=5, hours=12)
    assert media_of(village, "V1-01")[0].state == READY, "noted by night on the 17th of December"
    village.later(days=1)
    village.restart()
    assert [each.state for each in media_of(village, "V1-01")] == [GONE, GONE]
    assert not ours & files(village)
    (snow,) = village.look(_of_entries)
    assert snow.state == GONE, "a clerk's single entry is no better"
    assert media_of(village, "V1-02")[0].state == READY, "its household's objection is open"
    village.later(days=1)
    assert media_of(village, "V1-02")[0].state == READY
    rejects(who.clerk)
    village.later(days=1)
    assert media_of(village, "V1-02")[0].state == GONE
    assert shared.files <= files(village), "the same bytes show a case"
    assert media_of(village, "V1-03")[0].state == READY, "it shows a case itself"
    (page,) = village.look(_pages)
    assert page.state == GONE and page.file not in files(village)

    kept = village.look(
        lambda s: s.connection.exec_driver_sql("SELECT media_id, file FROM photo_gone").all()
    )
    assert {tuple(row) for row in kept} == {
        *((each.id, each.file) for each in (yard, gate, shared, sent)),
        (page.id, drawn),
    }
    who.clerk.sends("照片墙").sees("2026年11月的评分照片，公布满 30 天", "1月18日已经删除")
    assert list(village.look(lambda s: list(audit(s)))) == []
    assert nothing_is_left_undone(village)


def _pages(store: Store) -> list[Medium]:
    rows = store.connection.exec_driver_sql("SELECT media_id FROM wall_page").all()
    return [store.media.get(row[0]) for row in rows]


def _of_entries(store: Store) -> list[Medium]:
    """What clerks sent with single entries."""
    rows = store.connection.exec_driver_sql("SELECT media_id FROM entry_proof").all()
    return [store.media.get(row[0]) for row in rows]
