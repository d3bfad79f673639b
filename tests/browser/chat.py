"""What a person does on the page, by what they see."""

from typing import Any

from playwright.sync_api import FilePayload, Locator, Page, expect


def become(page: Page, person: dict[str, Any], kind: str = "private") -> None:
    """Picks a person and one of their chats."""
    page.goto(f"{page.url.split('#')[0]}#/")
    page.locator(f"[data-testid=person][data-account='{person['account']}']").click()
    chat = next(each["chat"] for each in person["chats"] if each["kind"] == kind)
    page.locator(f"[data-testid=chat][data-chat='{chat}']").click()
    expect(page.get_by_test_id("composer-text")).to_be_visible()


def say(page: Page, text: str) -> None:
    """Types and sends with Enter."""
    page.get_by_test_id("composer-text").fill(text)
    page.get_by_test_id("composer-text").press("Enter")


def bubble(page: Page, text: str) -> Locator:
    """The newest message with a text."""
    return page.get_by_test_id("message").filter(has_text=text).last


def count(page: Page, text: str) -> int:
    """How many messages with a text stand in the chat."""
    return page.get_by_test_id("message").filter(has_text=text).count()


def sees_new(page: Page, text: str, before: int) -> Locator:
    """Waits for one message more with a text; gives it."""
    expect(page.get_by_test_id("message").filter(has_text=text)).to_have_count(before + 1)
    return bubble(page, text)


def press(page: Page, label: str) -> None:
    """Presses the newest button of a label."""
    page.get_by_test_id("button").filter(has_text=label).last.click()


def add_photo(page: Page, content: bytes, name: str = "lamp.jpg") -> None:
    """Picks a photo, as from the phone's album."""
    photo: FilePayload = {"name": name, "mimeType": "image/jpeg", "buffer": content}
    page.get_by_test_id("photo-input").set_input_files(photo)
    expect(page.get_by_test_id("tray-item").last).to_be_visible()
