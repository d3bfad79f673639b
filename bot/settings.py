"""The settings of an installation: environment or .env, prefix XIANGYUE_."""

import re
from difflib import get_close_matches
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.api_keys import ApiKey, parse_keys
from bot.office.errors import OfficeError
from messages.catalogue import LOCALES

_TOKEN = re.compile(r"[1-9][0-9]{4,15}:[A-Za-z0-9_-]{30,64}")
_USERNAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{4,31}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")


class Settings(BaseSettings):
    """Every setting; .env.example explains them one by one."""

    model_config = SettingsConfigDict(
        env_prefix="XIANGYUE_",
        env_file=".env",
        env_file_encoding="utf-8",
        extra="forbid",
        hide_input_in_errors=True,
    )

    database_url: str = "sqlite:///data/xiangyue.sqlite3"
    media_dir: Path = Path("data/media")
    timezone: str = "Asia/Shanghai"
    locale: str = "zh_CN"
    bot_name: str = Field(default="乡约", min_length=1, max_length=30)
    http_host: str = "127.0.0.1"
    http_port: int = Field(default=8080, ge=1, le=65535)
    public_url: str = ""
    web: Literal["off", "on"] = "off"
    telegram_token: SecretStr = SecretStr("")
    telegram_mode: Literal["polling", "webhook"] = "polling"
    telegram_webhook_secret: SecretStr = SecretStr("")
    telegram_api_base: str = "https://api.telegram.org"
    telegram_name: str = ""
    open311_keys: SecretStr = SecretStr("")
    items: str = "items"
    places: str = ""
    scheme: str = "a-monthly"
    plan: str = "patrol"
    room: str = "room"

    @property
    def link_before_code(self) -> str:
        """What a binding code is put behind to make a link; empty where no open door has one."""
        if self.web == "on":
            return f"{self.public_url}/enter?code="
        if self.telegram_token and self.telegram_name:
            return f"https://t.me/{self.telegram_name}?start="
        return ""

    @property
    def api_keys(self) -> tuple[ApiKey, ...]:
        """The keys of the Open311 door, which is open where there is one."""
        return parse_keys(self.open311_keys.get_secret_value())

    @property
    def has_groups(self) -> bool:
        """Whether a village can have a group: the web chat, where it is the only door, has none."""
        return self.web == "off" or bool(self.telegram_token)

    @property
    def link_before_honour(self) -> str:
        """What an honour's token is put behind to open its check page; empty without a web door."""
        return f"{self.public_url}/honours/" if self.web == "on" and self.public_url else ""

    @field_validator("locale")
    @classmethod
    def _has_a_catalogue(cls, value: str) -> str:
        if value not in LOCALES:
            raise ValueError(f"must be one of {', '.join(LOCALES)}")
        return value

    @field_validator("timezone")
    @classmethod
    def _is_a_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError("is no time zone; use a name such as Asia/Shanghai") from error
        return value

    @field_validator("telegram_token")
    @classmethod
    def _is_a_token(cls, value: SecretStr) -> SecretStr:
        if value and not _TOKEN.fullmatch(value.get_secret_value()):
            raise ValueError("is no bot token; BotFather gives one such as 123456789:AAF…")
        return value

    @field_validator("telegram_name")
    @classmethod
    def _is_a_username(cls, value: str) -> str:
        if value and not _USERNAME.fullmatch(value):
            raise ValueError("is no username of a bot; write it without @, such as qingxi_bot")
        return value

    @field_validator("telegram_webhook_secret")
    @classmethod
    def _is_a_secret(cls, value: SecretStr) -> SecretStr:
        if value and not _SECRET.fullmatch(value.get_secret_value()):
            raise ValueError("must be 16 to 256 of A-Z a-z 0-9 _ - (try: openssl rand -hex 32)")
        return value

    @field_validator("open311_keys")
    @classmethod
    def _are_keys(cls, value: SecretStr) -> SecretStr:
        parse_keys(value.get_secret_value())
        return value

    @field_validator("public_url", "telegram_api_base")
    @classmethod
    def _is_an_address(cls, value: str) -> str:
        if value and not value.startswith(("https://", "http://")):
            raise ValueError("must begin with https:// (or http:// for a trial)")
        return value.rstrip("/")


def load_settings(**overrides: object) -> Settings:
    """The settings; raises OfficeError that names the setting and what is wrong with it."""
    try:
        settings = Settings(**overrides)  # type: ignore[arg-type]
    except ValidationError as error:
        raise OfficeError(_told(error.errors()[0])) from error
    _require_what_belongs_together(settings)
    return settings


def _told(error: ErrorDetails) -> str:
    """One setting's fault, and the mend."""
    name = "_".join(map(str, error["loc"])).removeprefix("xiangyue_")
    shown = f"XIANGYUE_{name.upper()}"
    match error["type"]:
        case "extra_forbidden":
            close = get_close_matches(name, Settings.model_fields, n=1)
            meant = f"; did you mean XIANGYUE_{close[0].upper()}?" if close else ""
            return f"{shown}: there is no such setting{meant}"
        case "int_parsing":
            return f"{shown}: must be a whole number"
        case _:
            return f"{shown}: {error['msg'].removeprefix('Value error, ')}"


def _require_what_belongs_together(settings: Settings) -> None:
    if settings.web == "on" and not settings.public_url:
        raise OfficeError(
            "XIANGYUE_PUBLIC_URL is missing: with XIANGYUE_WEB=on, links and QR codes need the "
            f"address people reach the page by (for a trial: http://127.0.0.1:{settings.http_port})"
        )
    if not settings.telegram_token:
        for name in (
            "telegram_mode",
            "telegram_webhook_secret",
            "telegram_api_base",
            "telegram_name",
        ):
            if name in settings.model_fields_set and getattr(settings, name):
                raise OfficeError(
                    f"XIANGYUE_TELEGRAM_TOKEN is missing: XIANGYUE_{name.upper()} is set, and "
                    "does nothing without it"
                )
    if settings.telegram_mode != "webhook":
        return
    if not settings.telegram_webhook_secret:
        raise OfficeError(
            "XIANGYUE_TELEGRAM_WEBHOOK_SECRET is missing: without it anybody could write as "
            "anybody (try: openssl rand -hex 32)"
        )
    if not settings.public_url.startswith("https://"):
        raise OfficeError(
            "XIANGYUE_PUBLIC_URL must begin with https://: with XIANGYUE_TELEGRAM_MODE=webhook, "
            "it is the address Telegram brings the messages to"
        )
