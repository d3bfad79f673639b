"""A message within a channel's limits: nothing of it is lost, and its buttons can be typed."""

from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st

from messages.channel import Channel, Measure
from messages.choice import chosen
from messages.layout import Part, degraded, lay_out, split
from messages.outbound import Button, Outgoing

CHANNELS = st.builds(
    Channel,
    buttons=st.integers(0, 5),
    text=st.integers(4, 60),
    measure=st.sampled_from(Measure),
    photos=st.integers(1, 4),
    caption=st.none() | st.integers(0, 40),
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


def test_figures_are_listed_without_numbers_before_them() -> None:
    figures = (Button("6", "t1"), Button("5.5", "t2"))
    shown = degraded(Outgoing("打几分？", figures, amounts=True), Channel(buttons=0, text=100))
    assert shown.text == "打几分？\n· 6\n· 5.5"


def test_a_message_of_buttons_alone_degrades_without_an_empty_line() -> None:
    assert degraded(Outgoing("", _menu(1)), Channel(0, 100)).text == "1. 第1样"


@given(st.integers(1, 30))
def test_every_number_of_a_degraded_list_answers_its_button(count: int) -> None:
    offered = _menu(count)
    lines = degraded(Outgoing("", offered), Channel(0, 10_000)).text.splitlines()
    typed = [chosen(line.partition(" ")[0], offered) for line in lines]
    assert typed == [button.token for button in offered]


@given(TEXTS, CHANNELS)
@example("不\n\n\n不", Channel(0, 4, measure=Measure.BYTES))
def test_splitting_loses_nothing_but_the_blank_it_cuts_at(text: str, channel: Channel) -> None:
    pieces = split(text, channel)
    assert all(channel.size(piece) <= channel.text for piece in pieces)
    rest = text
    for number, piece in enumerate(pieces):
        # After a cut a piece begins with something to read, so it fits in one place only.
        rest = rest.lstrip() if number or not rest.startswith(piece) else rest
        assert rest.startswith(piece)
        rest = rest.removeprefix(piece)
    assert rest.strip() == ""


@given(TEXTS, CHANNELS)
def test_no_piece_is_blank_where_there_is_anything_to_read(text: str, channel: Channel) -> None:
    pieces = split(text, channel)
    assert all(piece.strip() for piece in pieces) or not text.strip()


@given(st.integers(1, 2000))
def test_a_long_text_without_a_line_end_is_cut_to_the_last_byte(length: int) -> None:
    pieces = split("灯" * length, Channel(0, 2048, measure=Measure.BYTES))
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
    assert [each for part in parts for each in part.files] == [99]
    assert all(part.buttons == () for part in parts[:-1])
    shown = buttons <= channel.buttons and (bool(text) or channel.caption is None)
    assert parts[-1].buttons == (message.buttons if shown else ())


@given(TEXTS, st.integers(0, 12), st.integers(0, 3), CHANNELS)
def test_where_a_message_is_one_thing_every_part_is_one(
    text: str, photos: int, files: int, channel: Channel
) -> None:
    channel = replace(channel, caption=10)
    message = Outgoing(text, _menu(2), tuple(range(photos)), tuple(range(50, 50 + files)))
    for part in lay_out(message, channel):
        captioned = len(part.photos) == 1 and channel.size(part.text) <= 10
        things = bool(part.text) + bool(part.photos) + len(part.files)
        assert things == 1 or captioned, part


def test_a_single_picture_carries_the_words_and_the_buttons() -> None:
    channel = Channel(buttons=8, text=100, caption=5)
    short = lay_out(Outgoing("村口路灯", _menu(2), (1,)), channel)
    assert short == (Part("村口路灯", _menu(2), (1,)),)
    long = lay_out(Outgoing("村口路灯不亮", _menu(2), (1,)), channel)
    assert long == (Part("", photos=(1,)), Part("村口路灯不亮", _menu(2)))
