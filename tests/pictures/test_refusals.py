"""What is no picture, or would harm the machine, is refused with a reason, never with a crash."""

import struct
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from messages.pictures.intake import MAX_BYTES, PictureRefused, Refusal, take_in
from tests.pictures.snapshots import decoded, phone_photo, png_claiming, saved

HUNDRED_MEGAPIXELS = png_claiming(10_000, 10_000)

# Runs in a process of its own: memory that a decoder takes is seen by the system alone.
UNDER_A_LIMIT = """
import resource, sys
from messages.pictures.intake import PictureRefused, take_in
raw = sys.stdin.buffer.read()
now = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (now + int(sys.argv[1]),) * 2)
try:
    take_in(raw)
except PictureRefused as refused:
    print(refused.reason.name)
"""


def reason_for(raw: bytes) -> Refusal:
    with pytest.raises(PictureRefused) as refused:
        take_in(raw)
    return refused.value.reason


def taken_within(megabytes: int, raw: bytes) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-c", UNDER_A_LIMIT, str(megabytes * 1024 * 1024)],
        input=raw,
        capture_output=True,
        cwd=Path(__file__).parents[2],
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"hello",
        "村口路灯不亮".encode(),
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"<html><script>alert(1)</script>",
        b"%PDF-1.7\n",
        b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
        b"II*\0\x08\0\0\0",
        b"%!PS-Adobe-3.0 EPSF-3.0\n",
    ],
    ids=["empty", "text", "chinese", "svg", "html", "pdf", "heic", "tiff", "postscript"],
)
def test_what_is_no_picture(raw: bytes) -> None:
    assert reason_for(raw) is Refusal.NOT_A_PICTURE


def test_a_thirty_megabyte_file() -> None:
    assert reason_for(phone_photo() + bytes(30_000_000)) is Refusal.TOO_LARGE
    assert reason_for(b"\xff\xd8\xff" + bytes(MAX_BYTES - 2)) is Refusal.TOO_LARGE


def test_a_photo_of_exactly_twenty_megabytes_is_taken() -> None:
    raw = phone_photo()
    assert take_in(raw + bytes(MAX_BYTES - len(raw))).width == 640


def test_twenty_five_megapixels_are_taken_and_one_row_more_is_not() -> None:
    assert take_in(png_claiming(5000, 5000)).width == 1600
    assert reason_for(png_claiming(5000, 5001)) is Refusal.TOO_MANY_PIXELS


def test_a_hundred_megapixels_in_twenty_kilobytes(monkeypatch: pytest.MonkeyPatch) -> None:
    def decode(image: Image.Image) -> None:
        raise AssertionError(f"{image.size} was decoded")

    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", decode)
    assert len(HUNDRED_MEGAPIXELS) < 20_000
    with pytest.warns(Image.DecompressionBombWarning):
        assert reason_for(HUNDRED_MEGAPIXELS) is Refusal.TOO_MANY_PIXELS


@pytest.mark.skipif(sys.platform != "linux", reason="memory limits as Linux has them")
def test_a_hundred_megapixels_take_no_memory() -> None:
    refused = taken_within(64, HUNDRED_MEGAPIXELS)
    assert refused.stdout.strip() == b"TOO_MANY_PIXELS", refused.stderr
    # The limit is a real one: a picture that is allowed does not fit into it.
    assert b"MemoryError" in taken_within(64, saved(Image.new("RGB", (5000, 4000)), "PNG")).stderr


@pytest.mark.skipif(sys.platform != "linux", reason="memory limits as Linux has them")
def test_a_webp_that_claims_a_vast_canvas_takes_no_memory() -> None:
    raw = bytearray(saved(Image.new("RGB", (8, 8)), "WEBP", lossless=True))
    # Width and height less one, 14 bits each: 81 megapixels, below what Pillow itself refuses.
    raw[21:25] = struct.pack("<I", 8999 << 14 | 8999)
    refused = taken_within(64, bytes(raw))
    assert refused.stdout.strip() == b"TOO_MANY_PIXELS", refused.stderr


@pytest.mark.parametrize("kind", ["lossy", "lossless", "extended"])
def test_the_size_in_a_webp_header_is_the_size_it_has(kind: str) -> None:
    mode = "RGBA" if kind == "extended" else "RGB"
    image = Image.new(mode, (311, 207), "white")
    raw = saved(
        image, "WEBP", lossless=kind == "lossless", exif=b"Exif\0\0" if mode == "RGBA" else b""
    )
    taken = take_in(raw)
    assert (taken.width, taken.height) == (311, 207)


@pytest.mark.parametrize("part", [0.2, 0.5, 0.9])
@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "WEBP", "BMP"])
def test_a_picture_cut_short_on_its_way(file_format: str, part: float) -> None:
    raw = saved(Image.effect_noise((200, 200), 60).convert("RGB"), file_format)
    assert reason_for(raw[: int(len(raw) * part)]) is Refusal.BROKEN


def test_a_jpeg_of_nothing_but_metadata() -> None:
    assert reason_for(b"\xff\xd8\xff\xe1\xff\xff" + bytes(70_000)) is Refusal.BROKEN
    assert reason_for(b"\xff\xd8\xff") is Refusal.BROKEN


def test_a_jpeg_that_asks_to_be_painted_a_thousand_times() -> None:
    raw = saved(decoded(phone_photo()), "JPEG", progressive=True)
    last = raw.rindex(b"\xff\xda")
    scan = raw[last:-2]
    assert take_in(raw).width == 640
    assert reason_for(raw[:-2] + scan * 1000 + raw[-2:]) is Refusal.BROKEN


@settings(max_examples=150)
@given(st.data())
def test_damaged_bytes_are_taken_or_refused_but_never_crash(data: st.DataObject) -> None:
    raw = bytearray(SAMPLES[data.draw(st.sampled_from(sorted(SAMPLES)))])
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(0, min(len(raw), 700) - 1))] = data.draw(st.integers(0, 255))
    try:
        taken = take_in(bytes(raw))
    except PictureRefused:
        return
    assert decoded(taken.jpeg).size == (taken.width, taken.height)


SAMPLES = {
    name: saved(Image.linear_gradient("L").resize((48, 32)).convert("RGB"), name)
    for name in ("JPEG", "PNG", "WEBP", "GIF", "BMP")
}
