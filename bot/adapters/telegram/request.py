"""python-telegram-bot's HTTP over one aiohttp session; its errors never tell the address."""

import io

from aiohttp import ClientSession, ClientTimeout, ConnectionTimeoutError, FormData, TCPConnector
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECTIONS = 64
"""At most so many connections at once, the long poll's included."""

KEEP_ALIVE_S = 15.0


class AiohttpRequest(BaseRequest):
    """Sends what `telegram.Bot` asks for; one may be both its request and get_updates_request.

    All timeouts are in seconds, None waits for ever. aiohttp does not time single writes, so a
    POST as a whole ends within the sum of its four timeouts; a download has no such end, but may
    not stall for longer than `read_timeout`. `media_write_timeout` stands in for `write_timeout`
    when files go up.

    Raises TimedOut or NetworkError, with no cause attached: aiohttp's errors may hold
    the address, and with it the token.
    """

    def __init__(
        self,
        *,
        connections: int = CONNECTIONS,
        read_timeout: float | None = 10.0,
        write_timeout: float | None = 5.0,
        connect_timeout: float | None = 5.0,
        pool_timeout: float | None = 5.0,
        media_write_timeout: float | None = 30.0,
    ) -> None:
        self._connections = connections
        self._read_timeout = read_timeout
        self._write_timeout = write_timeout
        self._connect_timeout = connect_timeout
        self._pool_timeout = pool_timeout
        self._media_write_timeout = media_write_timeout
        self._session: ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """How long to wait for an answer when a call does not say, in seconds."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Opens the session in the running loop; a second call changes nothing."""
        if self._session is None:
            connector = TCPConnector(limit=self._connections, keepalive_timeout=KEEP_ALIVE_S)
            self._session = ClientSession(
                connector=connector, headers={"User-Agent": self.USER_AGENT}
            )

    async def shutdown(self) -> None:
        """Closes every connection; a second call changes nothing."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    @property
    def session(self) -> ClientSession:
        """The open session, for what is read piece by piece. Raises NetworkError without one."""
        if self._session is None:
            raise NetworkError("The HTTP session is not open")
        return self._session

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """One request: the answer's status and body. A redirect is an answer, not followed."""
        uploads = request_data is not None and request_data.contains_files
        timeout = _timeout(
            _chosen(read_timeout, self._read_timeout),
            _chosen(write_timeout, self._media_write_timeout if uploads else self._write_timeout),
            _chosen(connect_timeout, self._connect_timeout),
            _chosen(pool_timeout, self._pool_timeout),
            whole=method != "GET",
        )
        failure: TelegramError
        try:
            return await self._send(url, method, request_data, timeout)
        except ConnectionTimeoutError:
            failure = TimedOut("No connection in time; the request was not sent")
        except TimeoutError:
            failure = TimedOut()
        except Exception as error:
            failure = NetworkError(f"{type(error).__name__} in the request")
        # Outside the handler, so that nothing is chained.
        raise failure

    async def _send(
        self, url: str, method: str, request_data: RequestData | None, timeout: ClientTimeout
    ) -> tuple[int, bytes]:
        body, headers = _body(request_data)
        async with self.session.request(
            method, url, data=body, headers=headers, timeout=timeout, allow_redirects=False
        ) as response:
            return response.status, await response.read()


def _body(request_data: RequestData | None) -> tuple[FormData | bytes | None, dict[str, str]]:
    """The parameters as JSON; with files, as a form like a browser's."""
    if request_data is None:
        return None, {}
    if not request_data.contains_files:
        return request_data.json_payload, {"Content-Type": "application/json"}
    # quote_fields would send 照片.jpg as %E7%85%A7…
    form = FormData(quote_fields=False, default_to_multipart=True)
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (file_name, content, mime_type) in request_data.multipart_data.items():
        stream = io.BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, stream, filename=file_name, content_type=mime_type)
    return form, {}


def _chosen(given: object, default: float | None) -> float | None:
    """The call's own timeout, None included; the default where it gave none."""
    return given if given is None or isinstance(given, int | float) else default


def _timeout(
    read: float | None,
    write: float | None,
    connect: float | None,
    pool: float | None,
    *,
    whole: bool,
) -> ClientTimeout:
    parts = (read, write, connect, pool)
    ends = whole and None not in parts
    return ClientTimeout(
        total=sum(part or 0 for part in parts) if ends else None,
        connect=None if connect is None or pool is None else connect + pool,
        sock_connect=connect,
        sock_read=read,
    )
