"""A running demo, a Chromium, and a phone or a desk to look at them on."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

ARTEFACTS = Path(__file__).parents[2] / "test-artefacts"
REQUIRED = "XIANGYUE_BROWSER_REQUIRED"
START_S = 60

_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
)


@dataclass(frozen=True)
class Demo:
    """The address of a running demo, and who lives there."""

    address: str

    def someone(self, role: str) -> dict[str, Any]:
        """The first person of a role."""
        return next(each for each in self.people() if each["role"] == role)

    def people(self) -> list[dict[str, Any]]:
        with urllib.request.urlopen(f"{self.address}/api/people") as answer:
            found: list[dict[str, Any]] = json.load(answer)
            return found


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    folder = tmp_path_factory.mktemp("demo")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-c", "from bot.command_line import main; main()", "demo"]
    command += ["--port", str(port), "--db", str(folder / "demo.sqlite3")]
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, cwd=folder)
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_for(address, process, folder / "log")
        yield Demo(address)
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait_for(address: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    until = time.monotonic() + START_S
    while time.monotonic() < until and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{address}/health", timeout=1):
                return
        except OSError:
            # The port is not open yet: the next try waits a little for the connection.
            with socket.socket() as patience:
                patience.settimeout(0.1)
                patience.connect_ex(("127.0.0.1", 9))
    pytest.fail(f"the demo did not start:\n{log.read_text()}")


# Of the module alone: while playwright is open, its loop runs in this thread, and no other may.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        if os.environ.get(REQUIRED):
            pytest.fail("no chromium on this machine, and it is required here")
        pytest.skip("no chromium on this machine (Debian: apt install chromium)")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium, args=list(_FLAGS))
        yield running
        running.close()


@dataclass
class Screen:
    """A page that notes every complaint of the browser, and keeps pictures of itself."""

    page: Page
    complaints: list[str]

    def keep(self, name: str) -> None:
        """Keeps a picture as a test artefact."""
        ARTEFACTS.mkdir(exist_ok=True)
        self.page.screenshot(path=ARTEFACTS / f"{name}.png")


@pytest.fixture
def screen(browser: Browser, demo: Demo) -> Iterator[Callable[[int, int], Screen]]:
    """Makes screens of a size; at the end none of them may have complained."""
    made: list[Screen] = []

    def make(width: int, height: int) -> Screen:
        context = browser.new_context(
            viewport={"width": width, "height": height},
            device_scale_factor=2,
            locale="zh-CN",
            timezone_id="Asia/Shanghai",
            permissions=["microphone", "geolocation", "clipboard-read", "clipboard-write"],
            geolocation={"latitude": 30.25, "longitude": 119.75},
        )
        page = context.new_page()
        page.set_default_timeout(10_000)
        complaints: list[str] = []

        def note(message: ConsoleMessage) -> None:
            if message.type == "error":
                complaints.append(message.text)

        page.on("console", note)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: complaints.append(f"dialog: {dialog.message}"))
        page.goto(demo.address)
        made.append(Screen(page, complaints))
        return made[-1]

    yield make
    for each in made:
        each.page.context.close()
        assert each.complaints == []
