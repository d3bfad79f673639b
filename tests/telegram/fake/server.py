"""The Bot API over HTTP: /bot<token>/<method> and /file/bot<token>/<path>."""

import inspect
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.telegram.fake import asking, commands, editing, groups, receiving, sending
from tests.telegram.fake.errors import Refusal
from tests.telegram.fake.faults import Act, Fault
from tests.telegram.fake.given import Given, read_call
from tests.telegram.fake.limits import LARGEST_FILE

if TYPE_CHECKING:
    from tests.telegram.fake.telegram import FakeTelegram

DOWNLOAD = "download"
_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")

METHODS: dict[str, Callable[["FakeTelegram", Given], Any]] = {
    "getme": asking.get_me,
    "getchat": asking.get_chat,
    "getchatmember": asking.get_chat_member,
    "leavechat": groups.leave_chat,
    "getfile": asking.get_file,
    "getupdates": receiving.get_updates,
    "setwebhook": receiving.set_webhook,
    "deletewebhook": receiving.delete_webhook,
    "getwebhookinfo": receiving.get_webhook_info,
    "sendmessage": sending.send_message,
    "sendphoto": sending.send_photo,
    "senddocument": sending.send_document,
    "sendvoice": sending.send_voice,
    "sendlocation": sending.send_location,
    "sendmediagroup": sending.send_media_group,
    "editmessagetext": editing.edit_text,
    "editmessagecaption": editing.edit_caption,
    "editmessagereplymarkup": editing.edit_markup,
    "editmessagemedia": editing.edit_media,
    "deletemessages": editing.delete_messages,
    "answercallbackquery": editing.answer_press,
    "setmycommands": commands.set_commands,
    "getmycommands": commands.get_commands,
    "deletemycommands": commands.delete_commands,
}


def application(fake: "FakeTelegram") -> web.Application:
    """The server; it must run with handler_cancellation, as aiohttp's TestServer does."""

    async def call(request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        try:
            _check_token(fake, request)
            do = METHODS.get(method.lower())
            if do is None:
                raise Refusal(404, "Not Found: method not found")
            given = await read_call(request, method)
            fake.record(given)
            fault = fake.faults.take(method, given.chat_id)
            if fault is not None and not fault.accepted:
                return await _go_wrong(fake, request, fault)
            done = do(fake, given)
            result = await done if inspect.isawaitable(done) else done
            if fault is not None:
                return await _go_wrong(fake, request, fault)
            return web.json_response({"ok": True, "result": result})
        except Refusal as refusal:
            return _refused(refusal)
        except web.HTTPRequestEntityTooLarge:
            return _refused(Refusal(413, "Request Entity Too Large"))

    async def download(request: web.Request) -> web.StreamResponse:
        try:
            _check_token(fake, request)
            fault = fake.faults.take(DOWNLOAD, None)
            if fault is not None:
                return await _go_wrong(fake, request, fault)
            stored = fake.files.by_path(request.match_info["path"])
            if stored is None:
                raise Refusal(404, "Not Found")
            return web.Response(body=stored.content, content_type="application/octet-stream")
        except Refusal as refusal:
            return _refused(refusal)

    made = web.Application(client_max_size=LARGEST_FILE + (1 << 20))
    made.router.add_route("*", "/bot{token:[^/]+}/{method}", call)
    made.router.add_get("/file/bot{token:[^/]+}/{path:.+}", download)
    return made


def _check_token(fake: "FakeTelegram", request: web.Request) -> None:
    token = request.match_info["token"]
    if not _TOKEN.fullmatch(token):
        raise Refusal(404, "Not Found")
    if token != fake.bot.token:
        raise Refusal(401, "Unauthorized")


def _refused(refusal: Refusal) -> web.Response:
    return web.json_response(refusal.as_json(), status=refusal.status)


async def _go_wrong(fake: "FakeTelegram", request: web.Request, fault: Fault) -> web.StreamResponse:
    if fault.refusal is not None:
        raise fault.refusal
    if fault.act is Act.GARBAGE:
        return web.Response(status=502, text="<html>Bad Gateway</html>", content_type="text/html")
    if fault.act is Act.SILENCE:
        await fake.closing.wait()
    if request.transport is not None:
        request.transport.close()
    return web.Response()
