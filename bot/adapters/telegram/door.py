"""The door as delivery sees it: one part is one call, and the platform's ids are its receipt."""

import mimetypes
import re
from contextlib import ExitStack

import structlog
from telegram import Bot, InputFile, InputMediaPhoto, LinkPreviewOptions, Message
from telegram.error import BadRequest, TelegramError

from bot.adapters.door import Address
from bot.adapters.telegram.failures import (
    delivery_error,
    is_kind_forbidden,
    is_past_rewriting,
    is_unchanged,
)
from bot.adapters.telegram.keyboard import keyboard
from bot.adapters.telegram.names import TELEGRAM, chat_address
from messages.channel import Channel, Measure, Pace
from messages.inbound import MediaKind
from messages.layout import Part
from storage.files import FileFolder
from storage.media import Medium

CAPTION = 1024
CAPTION_MARK = "c"
"""Stands before the receipt of a picture: what is rewritten of it is its caption."""

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
"""A preview would follow a one-time link before the person does."""

_UNFIT = re.compile(r'[\x00-\x1f\x7f"\\/\u202a-\u202e\u2066-\u2069]')
LONGEST_NAME = 100

_log = structlog.get_logger(__name__)


class TelegramDoor:
    """Sends as the bot. A text has no markup: what a name holds stays a name."""

    name = TELEGRAM
    channel = Channel(
        buttons=100,
        text=4096,
        measure=Measure.UTF16,
        photos=10,
        caption=CAPTION,
        pace=Pace(per_second=30, per_chat_second=1, per_group_minute=20),
    )

    def __init__(self, bot: Bot, name: str, files: FileFolder) -> None:
        self.bot = name
        self._bot = bot
        self._files = files

    async def send(self, address: Address, part: Part, media: dict[int, Medium]) -> str:
        """Sends one part, or rewrites an earlier one. Raises DeliveryError.

        The receipt is the message's id, `c` before that of a single picture, and the ids of all
        the pictures of an album. What can no longer be rewritten is sent anew.
        """
        receipt = None
        try:
            if address.replaces and not (part.photos or part.files):
                receipt = await self._rewrite(address, address.replaces, part)
            receipt = receipt or await self._send_or_say(address, part, media)
            if address.takes_back:
                await self._take_back(address, part)
            return receipt
        except TelegramError as error:
            raise delivery_error(error) from None

    async def _rewrite(self, address: Address, receipt: str, part: Part) -> str | None:
        """The receipt, or None where the earlier message is past rewriting."""
        number = receipt.removeprefix(CAPTION_MARK)
        if not number.isdecimal():
            return None
        chat_id, _ = chat_address(address.chat.external_id)
        try:
            if number == receipt:
                await self._bot.edit_message_text(
                    part.text,
                    chat_id=chat_id,
                    message_id=int(number),
                    reply_markup=keyboard(part.buttons),
                    link_preview_options=_NO_PREVIEW,
                )
            elif self.channel.size(part.text) <= CAPTION:
                await self._bot.edit_message_caption(
                    chat_id=chat_id,
                    message_id=int(number),
                    caption=part.text,
                    reply_markup=keyboard(part.buttons),
                )
            else:
                return None
        except BadRequest as error:
            if is_past_rewriting(error):
                return None
            if not is_unchanged(error):
                raise
        return receipt

    async def _take_back(self, address: Address, part: Part) -> None:
        """Takes earlier messages away.

        The platform lets nobody take back what is older than two days: then at least the words
        under a picture are replaced. Raises nothing: the part itself has arrived by now, and for
        an error it would be sent once more.
        """
        chat_id, _ = chat_address(address.chat.external_id)
        gone = " ".join(address.takes_back).split()
        numbers = [int(each.removeprefix(CAPTION_MARK)) for each in gone]
        try:
            await self._bot.delete_messages(chat_id, numbers)
        except TelegramError as error:
            _log.info("a message was not taken back", reason=type(error).__name__)
            for receipt in gone:
                if receipt.startswith(CAPTION_MARK):
                    await self._replace_words(address, receipt, part.text)

    async def _replace_words(self, address: Address, receipt: str, words: str) -> None:
        try:
            await self._rewrite(address, receipt, Part(words))
        except TelegramError as error:
            _log.warning("an earlier message stands as it was", reason=type(error).__name__)

    async def _send_or_say(self, address: Address, part: Part, media: dict[int, Medium]) -> str:
        """Sends a part; where the chat takes no pictures, the words that stand under one."""
        try:
            return await self._send(address, part, media)
        except BadRequest as error:
            if not (part.photos and part.text and is_kind_forbidden(error)):
                raise
            _log.warning("a chat takes no pictures: the words were sent alone")
            return await self._send(address, Part(part.text, part.buttons), media)

    async def _send(self, address: Address, part: Part, media: dict[int, Medium]) -> str:
        chat_id, topic = chat_address(address.chat.external_id)
        with ExitStack() as opened:
            photos = [self._opened(media[each], opened) for each in part.photos]
            if len(photos) > 1:
                sent = await self._bot.send_media_group(
                    chat_id, [InputMediaPhoto(each) for each in photos], message_thread_id=topic
                )
                return " ".join(str(each.message_id) for each in sent)
            if photos:
                message = await self._bot.send_photo(
                    chat_id,
                    photos[0],
                    caption=part.text or None,
                    reply_markup=keyboard(part.buttons),
                    message_thread_id=topic,
                )
                return f"{CAPTION_MARK}{message.message_id}"
            if part.files:
                (file,) = part.files
                message = await self._send_file(chat_id, topic, media[file], opened)
                return str(message.message_id)
        message = await self._bot.send_message(
            chat_id,
            part.text,
            reply_markup=keyboard(part.buttons),
            link_preview_options=_NO_PREVIEW,
            message_thread_id=topic,
        )
        return str(message.message_id)

    async def _send_file(
        self, chat_id: int, topic: int | None, medium: Medium, opened: ExitStack
    ) -> Message:
        content = self._opened(medium, opened)
        if medium.kind is MediaKind.VOICE and medium.mime == "audio/ogg":
            return await self._bot.send_voice(chat_id, content, message_thread_id=topic)
        return await self._bot.send_document(
            chat_id, content, message_thread_id=topic, disable_content_type_detection=True
        )

    def _opened(self, medium: Medium, opened: ExitStack) -> InputFile:
        """A kept file, read from the disk as it goes out; its name is only shown."""
        content = opened.enter_context(self._files.path(medium.file).open("rb"))
        suffix = mimetypes.guess_extension(medium.mime) or ""
        name = _UNFIT.sub("_", medium.name)[:LONGEST_NAME] or f"{medium.kind.value}{suffix}"
        return InputFile(content, filename=name, attach=True, read_file_handle=False)
