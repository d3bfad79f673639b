"""Fetches what people sent from the platform's own host, and from nowhere else."""

from dataclasses import dataclass
from pathlib import Path

from aiohttp import ClientError, ClientTimeout
from telegram import Bot
from telegram.error import BadRequest, NetworkError, RetryAfter
from yarl import URL

from bot.adapters.telegram.contents import MOST_BYTES
from bot.adapters.telegram.failures import is_too_big, rest_of
from bot.adapters.telegram.request import AiohttpRequest
from bot.path.media_worker import FetchLater
from storage.errors import FileTooLarge

A_PIECE = 1 << 16
_TIMEOUT = ClientTimeout(total=90, sock_connect=5, sock_read=15)
"""Seconds; all of it ends well within the time the media worker has for one thing."""


@dataclass(frozen=True)
class Fetcher:
    """The platform's files by their ids; `most` is the most bytes taken of one."""

    bot: Bot
    request: AiohttpRequest
    most: int = MOST_BYTES

    async def fetch(self, remote: str, target: Path) -> None:
        """Brings the file with this id to `target`.

        Raises FileNotFoundError if the platform has it no more, FileTooLarge if it is too large,
        FetchLater where it names a time, and TelegramError for what may go well another time.
        """
        try:
            file = await self.bot.get_file(remote)
        except RetryAfter as error:
            raise FetchLater(rest_of(error)) from None
        except BadRequest as error:
            if is_too_big(error):
                raise FileTooLarge("more than the platform gives to a bot") from None
            raise FileNotFoundError("no file of this id") from None
        await self._download(self._address(file.file_path or ""), target)

    def _address(self, path: str) -> URL:
        """Raises FileNotFoundError for an address that is not the platform's."""
        base, address = URL(self.bot.base_file_url), URL(path)
        if not address.absolute or address.origin() != base.origin():
            raise FileNotFoundError("a file that lies elsewhere")
        return address

    async def _download(self, address: URL, target: Path) -> None:
        """Piece by piece; a redirect is not followed. Raises nothing that holds the address."""
        trouble = ""
        try:
            async with self.request.session.get(
                address, timeout=_TIMEOUT, allow_redirects=False
            ) as answer:
                if answer.status in (404, 410):
                    raise FileNotFoundError("the file is gone")
                if answer.status == 200:
                    with target.open("wb") as written:
                        size = 0
                        async for piece in answer.content.iter_chunked(A_PIECE):
                            size += len(piece)
                            if size > self.most:
                                raise FileTooLarge("more came than was told")
                            written.write(piece)
                    return
                trouble = f"status {answer.status}"
        except (ClientError, TimeoutError) as error:
            trouble = type(error).__name__
        raise NetworkError(f"{trouble} in the download")
