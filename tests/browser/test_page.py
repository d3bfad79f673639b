"""The page as villagers use it: on a small phone, in large type, by keyboard, on a desk."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from bot.sample.pictures import scene
from tests.browser.chat import add_photo, become, bubble, count, press, say, sees_new
from tests.browser.conftest import Demo, Screen

pytestmark = pytest.mark.usefixtures("browser")

Screens = Callable[[int, int], Screen]
PHONE = (360, 740)
DRAWS_CHINESE = "import('./typeface.js').then(({ drawsChinese }) => drawsChinese())"


def test_a_grid_workers_morning_from_photo_to_closing(demo: Demo, screen: Screens) -> None:
    worker, room = demo.someone("grid_worker"), demo.someone("command_room")
    phone = screen(*PHONE)
    page = phone.page
    phone.keep("1-people")
    become(page, worker)
    add_photo(page, scene("lamp", 1))
    add_photo(page, scene("lamp", 2))
    say(page, "村口路灯不亮")
    expect(bubble(page, "点一下就立案")).to_be_visible()
    sent = page.locator("[data-testid=message].mine [data-testid=photo] img")
    expect(sent.last).to_have_js_property("naturalWidth", 320)
    shown = sent.last.bounding_box()
    assert shown, "it is on the screen"
    assert shown["width"] > 1.3 * shown["height"], "a wide pair is not cut to squares"
    phone.keep("2-asked")
    before = count(page, "已登记")
    press(page, "路灯")
    filed = sees_new(page, "已登记", before)
    phone.keep("2-filed")
    number = re.search(r"\d{4}-\d{4}", filed.inner_text())
    assert number
    become(page, room)
    card = bubble(page, number[0])
    expect(card.get_by_test_id("photo").first).to_be_visible()
    press(page, "派单")
    expect(bubble(page, f"{number[0]} 派给哪个单位")).to_be_visible()
    press(page, "综合执法")
    expect(bubble(page, f"{number[0]} 已派给综合执法")).to_be_visible()
    phone.keep("3-dispatched")
    become(page, worker)
    expect(bubble(page, number[0])).to_contain_text("综合执法")


def test_a_machine_without_chinese_fonts_draws_chinese_all_the_same(screen: Screens) -> None:
    page = screen(*PHONE).page
    page.locator("html[data-typeface]").wait_for()
    assert page.evaluate(DRAWS_CHINESE)


def test_a_household_asks_and_reads_in_large_type(demo: Demo, screen: Screens) -> None:
    phone = screen(*PHONE)
    page = phone.page
    person = demo.someone("household")
    become(page, person)
    say(page, "积分")
    expect(bubble(page, "可用积分")).to_be_visible()
    phone.keep("4-points")
    size = "node => parseFloat(getComputedStyle(node).fontSize)"
    before = bubble(page, "可用积分").get_by_test_id("text").evaluate(size)
    page.get_by_test_id("back-to-chats").click()
    page.get_by_test_id("care-toggle").locator("visible=true").first.click()
    become(page, person)
    after = bubble(page, "可用积分").get_by_test_id("text").evaluate(size)
    assert after > before * 1.2
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    phone.keep("5-points-large")


def test_the_other_language_is_the_bots_too(demo: Demo, screen: Screens) -> None:
    page = screen(*PHONE).page
    person = demo.someone("supervisor")
    for told in ("I will answer in English", "好，以后用中文回您"):
        become(page, person)
        page.get_by_test_id("back-to-chats").click()
        page.get_by_test_id("language-toggle").locator("visible=true").first.click()
        become(page, person)
        expect(bubble(page, told)).to_be_visible()


def test_hostile_words_stay_words(demo: Demo, screen: Screens) -> None:
    page = screen(*PHONE).page
    become(page, demo.someone("household"))
    for hostile in ("<script>alert(1)</script>", "<img src=x onerror=alert(2)>", "长" * 5000):
        say(page, hostile)
        expect(bubble(page, hostile[:60])).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_a_voice_note_is_recorded_and_files_a_case(demo: Demo, screen: Screens) -> None:
    page = screen(*PHONE).page
    become(page, demo.someone("grid_worker"))
    asked = count(page, "点一下就立案")
    page.get_by_test_id("voice-record").click()
    expect(page.locator(".recording-time")).to_have_text("0:01")
    page.get_by_test_id("voice-send").click()
    expect(page.get_by_test_id("voice-note").last).to_be_visible()
    sees_new(page, "点一下就立案", asked)
    before = count(page, "已登记")
    press(page, "安全生产")
    sees_new(page, "已登记", before)


def test_everything_goes_by_keyboard(demo: Demo, screen: Screens) -> None:
    page = screen(1280, 800).page
    person = demo.someone("household")
    page.locator(f"[data-testid=person][data-account='{person['account']}']").focus()
    page.keyboard.press("Enter")
    written = page.get_by_test_id("composer-text")
    expect(written).to_be_focused()
    written.fill("两行\n都看得全")
    assert written.evaluate("it => it.scrollHeight <= it.clientHeight"), "two lines scroll"
    written.fill("菜单")
    page.keyboard.press("Enter")
    button = page.get_by_test_id("button").filter(has_text="找网格员").last
    expect(button).to_be_visible()
    button.focus()
    page.keyboard.press("Enter")
    expect(bubble(page, "您的网格员")).to_be_visible()


def test_the_clock_shows_the_month_and_the_group_its_result(demo: Demo, screen: Screens) -> None:
    desk = screen(1280, 800)
    page = desk.page
    page.set_default_timeout(60_000)
    become(page, demo.someone("household"), kind="group")
    before = page.get_by_test_id("clock-now").get_attribute("datetime") or ""
    page.get_by_test_id("clock-month").click()
    expect(page.get_by_test_id("clock")).not_to_have_attribute("aria-busy", "true", timeout=60_000)
    after = page.get_by_test_id("clock-now").get_attribute("datetime") or ""
    assert after[:7] > before[:7]
    board = bubble(page, "积分公示").get_by_test_id("photo").locator("img").first
    expect(board).to_be_visible()
    desk.keep("6-group-result")
    board.click()
    expect(page.get_by_test_id("viewer")).to_be_visible()
    desk.keep("7-board")
