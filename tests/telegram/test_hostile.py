"""Hostile updates: whatever JSON is, nothing escapes, and no readable message is lost to it."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.telegram.meaning import Understood, Unreadable
from bot.adapters.telegram.names import Me, chat_address, chat_name
from bot.adapters.telegram.reading import read_update
from bot.adapters.telegram.words import clean, spoken
from messages.inbound import Inbound, Said, read_body, write_body

ME = Me(7100200300, "xiangyue_bot")
WANG = {"id": 5_000_000_001, "is_bot": False, "first_name": "王芳"}
CHAT = {"id": 5_000_000_001, "type": "private", "first_name": "王芳"}
GOOD: dict[str, Any] = {"message_id": 7, "date": 1_795_136_400, "chat": CHAT, "from": WANG}

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(codec=None, categories=None), max_size=20)
    | st.sampled_from(["private", "supergroup", "kicked", "member", 2**70, -1, 0, "\ud800", "\x00"])
)
FIELDS = st.sampled_from(
    [
        *("message", "edited_message", "callback_query", "my_chat_member", "update_id"),
        *("message_id", "date", "chat", "from", "id", "type", "text", "caption", "photo", "voice"),
        *("document", "location", "venue", "contact", "sender_chat", "is_topic_message"),
        *("message_thread_id", "migrate_to_chat_id", "media_group_id", "file_id", "file_size"),
        *("width", "height", "latitude", "longitude", "data", "old_chat_member", "status"),
        *("new_chat_member", "user", "is_bot", "first_name", "title", "poll", "entities"),
    ]
)
ANY_JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(FIELDS, inner, max_size=6),
    max_leaves=25,
)


def understood(raw: object) -> Understood | None:
    """What is understood, None for what nobody can read; anything else raised is a failure."""
    try:
        return read_update(raw, ME)
    except Unreadable:
        return None


@given(ANY_JSON)
def test_nothing_escapes_from_any_json(raw: object) -> None:
    understood(raw)


@given(
    st.dictionaries(FIELDS, ANY_JSON, max_size=8), st.sampled_from(["message", "edited_message"])
)
def test_a_message_of_any_shape_is_kept_as_it_can_be_read_again(
    message: dict[str, Any], kind: str
) -> None:
    found = understood({"update_id": 1, kind: GOOD | message})
    if found is not None and isinstance(found.meaning, Inbound):
        body = found.meaning.body
        assert read_body(write_body(body)) == body
        assert "\x00" not in write_body(body)
        write_body(body).encode()


@given(ANY_JSON, ANY_JSON, st.dictionaries(st.text(max_size=9), ANY_JSON, max_size=3))
def test_a_readable_message_is_heard_whatever_stands_beside_it(
    entities: object, quoted: object, unknown: dict[str, Any]
) -> None:
    beside = {"entities": entities, "reply_to_message": quoted, "quote": quoted, "reactions": 1}
    message = {**{f"new_{key}": each for key, each in unknown.items()}, **beside, **GOOD}
    found = understood({"update_id": 1, "message": {**message, "text": "路灯不亮"}})
    assert found is not None
    assert isinstance(found.meaning, Inbound)
    assert found.meaning.body == Said(text="路灯不亮", message="7")


@given(st.dictionaries(FIELDS, ANY_JSON, max_size=8))
def test_a_press_of_any_shape_escapes_nowhere(query: dict[str, Any]) -> None:
    good = {"id": "1", "from": WANG, "chat_instance": "1", "data": "x", "message": GOOD}
    understood({"update_id": 1, "callback_query": good | query})
    understood({"update_id": 1, "my_chat_member": {"chat": CHAT, "from": WANG} | query})


@given(st.text(st.characters(codec=None, categories=None)), st.booleans())
def test_what_is_said_is_text_that_can_be_kept(words: str, in_group: bool) -> None:
    said = spoken(clean(words, 100), ME, in_group=in_group)
    if said is not None:
        said.encode()
        assert len(said) <= 100
        assert "\x00" not in said


@given(st.integers(), st.none() | st.integers(min_value=1))
def test_a_chat_is_found_again_by_its_name(chat_id: int, topic: int | None) -> None:
    assert chat_address(chat_name(chat_id, topic)) == (chat_id, topic)


def test_who_is_no_person_is_not_heard() -> None:
    weather = {"id": 99, "is_bot": True, "first_name": "天气"}
    channel = {"id": -1001, "type": "channel", "title": "新闻"}
    group = {"id": -5, "type": "group", "title": "上河村村民群"}
    for other in (
        {"from": weather},
        {"sender_chat": group, "chat": group},
        {"chat": channel},
        {"from": None},
    ):
        found = understood({"update_id": 1, "message": {**GOOD, "text": "你好", **other}})
        assert found == Understood(None)
    for service in (
        {"new_chat_members": [WANG]},
        {"pinned_message": GOOD},
        {"group_chat_created": True},
    ):
        assert understood({"update_id": 1, "message": {**GOOD, **service}}) == Understood(None)
    assert understood({"update_id": 1, "channel_post": {**GOOD, "text": "你好"}}) == Understood(
        None
    )
