"""A message in the place of an earlier one: words change, pictures stay or go, nothing doubles."""

from messages.channel import Channel
from messages.layout import Part
from messages.outbound import Button, Outgoing
from messages.rewriting import Rewriting, Sent, rewrite

PAGE = Channel(buttons=8, text=100)
PHONE = Channel(buttons=8, text=100, caption=5)
CARD = Outgoing("2026-0001 路灯不亮", (Button("派单", "case.dispatch:1"),), (1, 2))
DONE = Outgoing("2026-0001 已办结", photos=(1, 2))
BLANK = Outgoing("2026-0001 已不归您办")


def test_where_a_message_holds_everything_each_part_is_rewritten() -> None:
    parts, rewritings = rewrite(DONE, Sent(CARD, ("r1",)), PAGE)
    assert parts == (Part(DONE.text, photos=(1, 2)),)
    assert rewritings == (Rewriting("r1"),)


def test_elsewhere_the_words_change_and_the_pictures_stay() -> None:
    parts, rewritings = rewrite(DONE, Sent(CARD, ("7 8", "9")), PHONE)
    assert parts == (Part(DONE.text),)
    assert rewritings == (Rewriting("9"),)


def test_a_message_without_pictures_takes_them_back_too() -> None:
    parts, rewritings = rewrite(BLANK, Sent(CARD, ("7 8", "9")), PHONE)
    assert parts == (Part(BLANK.text),)
    assert rewritings == (Rewriting("9", ("7 8",)),)


def test_words_that_stand_on_a_picture_go_with_it() -> None:
    card = Outgoing("路灯", photos=(1,))
    parts, rewritings = rewrite(BLANK, Sent(card, ("c7",)), PHONE)
    assert parts == (Part(BLANK.text),)
    assert rewritings == (Rewriting(None, ("c7",)),)


def test_what_was_never_sent_is_sent_whole() -> None:
    parts, rewritings = rewrite(DONE, Sent(CARD, ()), PHONE)
    assert [part.photos for part in parts] == [(1, 2), ()]
    assert rewritings == (Rewriting(), Rewriting())


def test_words_that_have_grown_go_on_in_a_message_of_their_own() -> None:
    long = Outgoing("灯" * 150)
    parts, rewritings = rewrite(long, Sent(BLANK, ("9",)), PHONE)
    assert "".join(part.text for part in parts) == long.text
    assert rewritings == (Rewriting("9"), Rewriting())


def test_what_stands_in_the_place_of_nothing_is_sent() -> None:
    nothing = Outgoing("")
    parts, rewritings = rewrite(BLANK, Sent(nothing, ("",)), PHONE)
    assert parts == (Part(BLANK.text),)
    assert rewritings == (Rewriting(),)
