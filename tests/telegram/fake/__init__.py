"""A Bot API server of our own: Telegram as a bot, and the people who write to it, see it.

    async with FakeTelegram(clock) as fake:            # clock() -> Unix seconds; HandClock()
        bot = bot_of(fake, AiohttpRequest())           # calling.py: telegram.Bot pointed here
        wang = fake.person("王芳")
        wang.says("路灯不亮")                           # → an update
        await bot.send_message(wang.id, "收到")         # → wang.sees()[-1].text

telegram.py  FakeTelegram: start, close, address, person, group, supergroup, called, calls, chats,
             bot (BotAccount: token, can_read_all_group_messages, can_join_groups)
people.py    Person: says, sends, sends_album, starts, forwards, edits, presses, toasts, blocks_bot,
             unblocks_bot, deletes_account, adds_bot, removes_bot, joins, leaves, upgrades,
             opens_topic, sees. All plain calls: nothing to await.
contents.py  what sends() takes: text, photo, document, voice, video, sticker, location, venue,
             contact
screen.py    Shown (what sees() gives) and Button
updates.py   fake.updates: pending, ever, allowed, jump, end_poll, is_polled
webhook.py   fake.webhook: await push_due(now), await push_again(update), reaches, patience, pushes
rates.py     fake.rates: switch_on, switch_off, refused, sends
faults.py    fake.faults.order(flood(600), method="sendMessage", chat_id=…, times=1); also refuses,
             forbids, server_error, bad_gateway, silence, drop, migrates
files.py     fake.files: lose, content, largest_download
commands.py  fake.commands.of("chat", "-1001", language="en")

Not imitated: markup languages (parse_mode), channels, inline mode, payments.
"""
