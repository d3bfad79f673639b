"""An album to an objection: one answer to the household, one card to whoever answers it."""

from tests.conversations.objecting import objections, objects_to_yard, published
from tests.telegram_village.platform import arrives, phone, photos
from tests.village.village import Village


def test_five_photos_get_one_answer_and_no_report(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    phone(there.li).sends_album(
        photos("one", "two", "three", "four", "five", caption="袋子当天就清了")
    )
    arrives(village)
    village.network_repeats_everything()
    there.li.sees("放进异议 2026-11-001", times=1)
    there.li.presses("不说了").sees("等着复核")
    there.li.sees_no("点一下就立案")
    [objection] = objections(village)
    assert objection.words == "袋子当天就清了"
    assert len(village.look(lambda store: store.objections.media(objection.id))) == 5
    assert len(there.zheng.sees("住户又说了", "袋子当天就清了", times=1).photos) == 5
