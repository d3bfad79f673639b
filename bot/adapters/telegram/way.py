"""The way updates come, and how the platform is told of it."""

from dataclasses import dataclass, field

from telegram import Bot

from bot.adapters.telegram.reading import ALLOWED


@dataclass(frozen=True)
class Way:
    """How updates come: by polling, or brought to `address` with `secret` in the header."""

    address: str = ""
    secret: str = field(default="", repr=False)

    async def tell(self, bot: Bot) -> None:
        """Has updates come this way. What waits is never dropped. Raises TelegramError."""
        if self.address:
            await bot.set_webhook(self.address, secret_token=self.secret, allowed_updates=ALLOWED)
        else:
            await bot.delete_webhook()
