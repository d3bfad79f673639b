"""The settings of an installation: environment or .env, prefix XIANGYUE_."""

from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.office.errors import OfficeError
from messages.catalogue import LOCALES


class Settings(BaseSettings):
    """Every setting; .env.example explains them one by one."""

    model_config = SettingsConfigDict(
        env_prefix="XIANGYUE_", env_file=".env", env_file_encoding="utf-8", extra="forbid"
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
    items: str = "items"
    scheme: str = "a-monthly"
    plan: str = "patrol"

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

    @field_validator("public_url")
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
        first = error.errors()[0]
        name = "_".join(map(str, first["loc"])).upper().removeprefix("XIANGYUE_")
        raise OfficeError(f"XIANGYUE_{name}: {first['msg']}") from error
    if settings.web == "on" and not settings.public_url:
        raise OfficeError(
            "XIANGYUE_PUBLIC_URL is missing: with XIANGYUE_WEB=on, links and QR codes need the "
            f"address people reach the page by (for a trial: http://127.0.0.1:{settings.http_port})"
        )
    return settings
