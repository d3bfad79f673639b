"""A villager with a phone: sends, presses, and looks at the screen."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.village import pictures
from tests.village.seen import Seen

if TYPE_CHECKING:
    from tests.village.village import Village


@dataclass
class Villager:
    """One account. `chat` is where this phone is looking: the private chat, or a group."""

    village: "Village"
    account: str
    name: str
    person_id: int | None
    chat: str
    ids: list[str] = field(default_factory=list)

    def sends(
        self,
        text: str = "",
        *,
        photo: str | bytes | None = None,
        photos: tuple[str, ...] = (),
        voice: bool = False,
        place: tuple[float, float] | None = None,
        files: tuple[tuple[str, str, bytes], ...] = (),
        id: str | None = None,
        expect: int = 202,
    ) -> "Villager":
        """Sends one message of any mixture."""
        fields: dict[str, Any] = {"text": text} if text else {}
        if place is not None:
            fields["location"] = {"lat": place[0], "lon": place[1]}
        sent = list(files)
        for name in (*photos, *((photo,) if photo is not None else ())):
            content = name if isinstance(name, bytes) else pictures.photo(name)
            sent.append(("photo", name if isinstance(name, str) else "photo.png", content))
        if voice:
            sent.append(("voice", "voice.ogg", pictures.voice()))
        return self._deliver(fields, sent, id, expect)

    def presses(self, label: str, on: str | None = None) -> "Villager":
        """Presses the newest button of this label (on the newest message about a case)."""
        for message in reversed(self.screen()):
            about = on is None or on in message.text
            if about and message.sender == "bot" and label in message.labels:
                return self.presses_token(message.token(label))
        raise AssertionError(f"{self.name} sees no button {label!r} in\n{self.reading()}")

    def presses_token(self, token: str, *, id: str | None = None) -> "Villager":
        """Presses a button by what it sends, however old it is."""
        return self._deliver({"press": token}, [], id, 202)

    def _deliver(
        self, fields: dict[str, Any], files: list[Any], id: str | None, expect: int
    ) -> "Villager":
        message_id = id or f"m{len(self.ids) + 1}"
        self.ids.append(message_id)
        status, answer = self.village.deliver(
            self.account, self.chat, {"id": message_id, **fields}, files
        )
        assert status == expect, (status, answer)
        return self

    def screen(self) -> list[Seen]:
        """Everything in the chat as it stands now: an edit has taken its message's place."""
        shown: dict[str, Seen] = {}
        for message in self.village.read(self.account, self.chat, 0):
            shown[message.id] = message
        return list(shown.values())

    def sees(self, *words: str, times: int | None = None) -> Seen:
        """The newest message of the bot with all these words (exactly so many of them)."""
        found = [
            message
            for message in self.screen()
            if message.sender == "bot" and all(word in message.text for word in words)
        ]
        assert found, f"{self.name} does not see {words} in\n{self.reading()}"
        assert times is None or len(found) == times, (
            f"{self.name} sees {words} {len(found)} times in\n{self.reading()}"
        )
        return found[-1]

    def sees_no(self, *words: str) -> None:
        """No message of the bot has all these words."""
        for message in self.screen():
            if message.sender == "bot" and all(word in message.text for word in words):
                raise AssertionError(f"{self.name} sees {words} in\n{message.text}")

    def last(self) -> Seen:
        """The bot's newest message."""
        return [message for message in self.screen() if message.sender == "bot"][-1]

    def reading(self) -> str:
        """The chat as text, for a failing test."""
        return "\n".join(
            f"[{each.sender}] {each.text} {list(each.labels) or ''}" for each in self.screen()
        )

    def in_group(self, group: str) -> "Villager":
        """The same phone, looking at a group."""
        return Villager(self.village, self.account, self.name, self.person_id, group, self.ids)
