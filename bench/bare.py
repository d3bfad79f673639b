"""The floor under every webhook: an aiohttp handler that reads the body and answers 200."""

import argparse

from aiohttp import web

from bench.updates import WEBHOOK


async def _webhook(request: web.Request) -> web.Response:
    await request.read()
    return web.Response()


def main() -> None:
    """Serves until the process is told to stop."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    app = web.Application()
    app.router.add_post(WEBHOOK, _webhook)
    port = parser.parse_args().port
    web.run_app(app, host="127.0.0.1", port=port, access_log=None, print=None)


if __name__ == "__main__":
    main()
