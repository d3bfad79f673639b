"""A message within a channel's limits: nothing of it is lost, and its buttons can be typed."""

from hypothesis import given
from hypothesis import strategies as st

from messages.channel import Channel
from messages.choice import chosen
from messages.layout import degraded, lay_out, split
from messages.outbound import Button, Outgoing

CHANNELS = st.builds(
    Channel,
    buttons=st.integers(0, 5),
    text=st.integers(4, 60),
    text_in_bytes=st.booleans(),
    photos=st.integers(1, 4),
)
TEXTS = st.text(st.sampled_from("户路灯不亮ab \n😀，"), max_size=300)


def _menu(count: int) -> tuple[Button, ...]:
    return tuple(Button(f"第{at}样", f"t{at}") for at in range(1, count + 1))


def test_as_many_buttons_as_the_channel_takes_stay_buttons() -> None:
    message = Outgoing("选一样", _menu(3))
    assert degraded(message, Channel(buttons=3, text=100)) == message


def test_one_button_more_and_all_become_numbers() -> None:
    message = Outgoing("选一样", _menu(4))
    shown = degraded(message, Channel(buttons=3, text=100))
    assert shown.buttons == ()
    assert shown.text == "选一样\n1. 第1样\n2. 第2样\n3. 第3样\n4. 第4样"


def test_a_message_of_buttons_alone_degrades_without_an_empty_line() -> None:
    assert degraded(Outgoing("", _menu(1)), Channel(0, 100)).text == "1. 第1样"


@given(st.integers(1, 30))
def test_every_number_of_a_degraded_list_answers_its_button(count: int) -> None:
    offered = _menu(count)
    lines = degraded(Outgoing("", offered), Channel(0, 10_000)).text.splitlines()
    typed = [chosen(line.partition(" ")[0], offered) for line in lines]
    assert typed == [button.token for button in offered]


@given(TEXTS, CHANNELS)
def test_splitting_loses_nothing_but_the_line_ends_it_cuts_at(text: str, channel: Channel) -> None:
    pieces = split(text, channel)
    assert all(channel.size(piece) <= channel.text for piece in pieces)
    assert "".join(pieces).replace("\n", "") == text.replace("\n", "")
    at = 0
    for piece in pieces:
        found = text.find(piece, at)
        assert text[at:found] in ("", "\n")
        at = found + len(piece)
    assert text[at:] in ("", "\n")


@given(st.integers(1, 2000))
def test_a_long_text_without_a_line_end_is_cut_to_the_last_byte(length: int) -> None:
    pieces = split("灯" * length, Channel(0, 2048, text_in_bytes=True))
    assert [len(piece) for piece in pieces[:-1]] == [682] * (len(pieces) - 1)
    assert sum(map(len, pieces)) == length


@given(TEXTS, st.integers(0, 12), st.integers(0, 12), CHANNELS)
def test_every_picture_file_and_button_is_laid_out_once_and_in_order(
    text: str, photos: int, buttons: int, channel: Channel
) -> None:
    message = Outgoing(text, _menu(buttons), tuple(range(photos)), (99,))
    parts = lay_out(message, channel)
    assert [each for part in parts for each in part.photos] == list(range(photos))
    assert all(len(part.photos) <= channel.photos for part in parts)
    assert [part.files for part in parts] == [()] * (len(parts) - 1) + [(99,)]
    assert all(part.buttons == () for part in parts[:-1])
    kept = parts[-1].buttons
    assert kept == (message.buttons if buttons <= channel.buttons else ())
