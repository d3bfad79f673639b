# 异议：住户提，别人复核，答复，更正公示

phrases-object =
    异议
    提异议
    我有异议
    对分数有异议
    分数有异议
    分不对
    我家分不对
    分数不对
    这个分不对
    这分不对
    积分不对
    扣得不对
    分扣错了
    扣错分了
    提意见
    有意见
    /objection
button-object = 对分数有异议
object-which =
    { $household } { $head }户，{ $month }哪一笔不对？
    点一下就提上了。{ $until }以前（含当天）都可以提。
object-line = { $day } { $item } { $points }
object-other = 别的
button-more = 下一页
objected =
    异议 { $number } 提上了：{ $line }
    由没记这一笔的另一个人复核，{ $until }以前答复您。
    想说两句，或发张照片，现在就发；不说也行。
objected-for =
    替 { $household } 提上了：异议 { $number }
    { $line }
    { $until }以前答复。
    住户有话或照片，现在发来；没有也行。
object-done = 不说了
object-got-it =
    收到，放进异议 { $number } 了。
    还有就接着发，没有就点一下。
object-waits = 好，异议 { $number } 等着复核，{ $until }以前答复。
object-already = 这个已经提过了：异议 { $number }，正在复核，{ $until }以前答复。
object-answered =
    异议 { $number } 已经答复过了。
    还有话说，请找村积分管理员。
object-not-there = 这一笔现在提不了了。请重新点。
object-closed =
    { $month }积分的异议期到{ $until }为止，已经过了。
    还有话说，请打 { $telephone }，或找村积分管理员。
object-none-yet =
    眼下没有公示的积分。
    下次 { $day }公示，公示后 { $days } 天内可以提异议。
    急着问，请打 { $telephone }。
object-takes-no-part =
    { $month }的公示里没有您家。
    想参加积分，请打 { $telephone }，或找村积分管理员。
refused-object-has-phone =
    { $household } { $head }户自己能用手机，请他们发「异议」。
    您只替没有手机的户提。

phrases-object-for =
    代提异议
    替人提异议
    替住户提异议
    代住户提异议
button-object-for = 替住户提异议
object-for-whom = 替哪一户提异议？请发户编码（末几位也行）或户主姓名。

points-last-corrected = { $month }：{ $points } 分{ $rank }（更正公示中，下一天早上公布后到账）
objection-overdue = 异议 { $number } 本该{ $until }以前答复，已经过了日子。已催{ $names }答复，不会漏掉。
objection-overdue-nobody = 异议 { $number } 本该{ $until }以前答复，已经过了日子。眼下没有能答复的人，已请村里、镇里再定一位。
points-objection = 异议 { $number } 正在复核，{ $until }以前答复。
entry-reversal = { $day } { $item } 原来的 { $points } 撤销（{ $why }）
correction-reason = 异议 { $number } 成立，更正

reviewer-objection =
    有一件异议请您复核：
    { $card }
reviewer-objection-more =
    这件异议，住户又说了：
    { $card }
reviewer-objection-early =
    提醒一次：这件异议快到答复的日子了。
    { $card }
reviewer-objection-last-day =
    今天是最后一天，请答复：
    { $card }
reviewer-objection-overdue =
    这件异议过了答复的日子，还没人答复。您也可以答复了：
    { $card }
objection-nobody-can =
    异议 { $number }（{ $household }）眼下没有能复核的人。
    记这一笔的、替他提的、自家人都不能复核。
    请村里或镇里再定一位积分管理员。
objection-head = 异议 { $number } · { $household } { $head }户
objection-of-line =
    { $line }
    记的人：{ $recorder }
    当时的事由：{ $reason }
objection-of-other = 不是某一笔，是别的事。
objection-filed-household = { $time } { $name } 提出
objection-filed-clerk = { $time } 积分管理员{ $name }替住户提出
objection-filed-grid-worker = { $time } 网格员{ $name }替住户提出
objection-words = 住户说：{ $words }
objection-stands-open = 请在{ $until }以前（含当天）答复。
objection-waits-for = 由{ $names }答复，{ $until }以前（含当天）。您看看就行。
objection-waits-overdue = 本该{ $until }以前答复，已经过了日子。正在催{ $names }。
objection-waits-for-nobody = 眼下没有能答复的人。请村里或镇里再定一位积分管理员，{ $until }以前（含当天）答复。
objection-stands-upheld = 已答复：成立（{ $reviewer }）
objection-stands-upheld-why = 已答复：成立（{ $reviewer }）。理由：{ $reason }
objection-stands-rejected = 已答复：不成立（{ $reviewer }）。理由：{ $reason }
button-uphold = 成立
button-reject = 不成立
button-show = 再看这件
button-objection-proof = 看依据
objection-proof-shown = 异议 { $number } 那一笔当时的依据，只给您复核用：
objection-proof-none = 异议 { $number } 那一笔没有能看的照片。

reject-why = 异议 { $number } 不成立，理由是什么？写一两句，{ $head }户会看到。
reject-needs-words = 理由请用文字写，住户要看得明白。
rejected = 异议 { $number } 答复了：不成立。已告诉住户。
household-rejected =
    异议 { $number } 复核过了：不成立。
    理由：{ $reason }
    还有话说，请打 { $telephone }，或找村积分管理员当面说。

uphold-which-kind = 少记的是哪一种？
uphold-nothing-missing = 这一种里没有可补的。
uphold-how =
    异议 { $number }：{ $line }
    怎么改？想写理由，直接写一句。
uphold-change = 改成对的数
uphold-revoke = 撤销这一笔
uphold-mark = { $item }：对的是几分？（0–{ $most }，可以有半分）
uphold-quantity = { $item }（每次 { $value }）：对的是几次？
uphold-not-zero = 0 次就是撤销。要撤销，请发「取消」，重新点「成立」。
uphold-same = 和原来的一样。不用改，请发「取消」，再点「不成立」。
uphold-confirm =
    请核对：异议 { $number } 成立
    { $household } { $head }户
    { $change }
    确认后就答复住户，不能再改。
uphold-reason = 理由：{ $reason }
uphold-reason-kept = 这句话记作理由，住户看得到。要改就再写一句。
uphold-yes = 成立，照这样改
uphold-no = 再想想
uphold-dropped = 好，没有答复，异议 { $number } 还等着。
uphold-adds = 补记 { $item } { $points }
uphold-takes-back = 撤销 { $line }
uphold-changes = { $line } 改为 { $points }
upheld =
    异议 { $number } 答复了：成立。{ $change }
    已告诉住户。这一期的异议都答复完，就发更正公示。
household-upheld =
    异议 { $number } 复核过了：成立。
    { $change }
    这一期的异议都答复完，村里发更正公示，再公布。
objection-pass-on =
    请转告 { $household } { $head }户：
    { $told }

refused-objection-no-such-role = 异议由别的同志来答复。发「菜单」，看看您能办什么。
refused-objection-elsewhere = 异议 { $number } 不在您管的地方。发「异议清单」看您这里的。
refused-objection-decided = 异议 { $number } 已经答复过了，您不用再答复。
refused-objection-own-household = 异议 { $number } 是您自家的，要别人来复核。
refused-objection-own-entry = 异议 { $number } 说的这一笔是您记的，要别人来复核。
refused-objection-own-filing = 异议 { $number } 是您替住户提的，要别人来复核。
refused-objection-not-your-turn = 异议 { $number } 先由村里没记这一笔的同志复核。过了日子没答复，再请您来。

menu-objections = 异议清单
phrases-objections =
    异议清单
    异议列表
    看异议
objections-open =
    等答复的异议：
    { $lines }
    点编号看详情。
objections-open-none = 眼下没有等答复的异议。
objections-answered =
    答复过的异议：
    { $lines }
objections-answered-none = 还没有答复过的异议。
button-answered = 看答复过的
button-open = 看等答复的
objection-line-open = { $number } { $household } { $about }（{ $until }以前答复）
objection-line-overdue = { $number } { $household } { $about }（{ $until }到期，已过）
objection-line-upheld = { $number } { $household } { $about }（成立）
objection-line-rejected = { $number } { $household } { $about }（不成立）

clerk-month-waits =
    { $village }{ $month }积分今天不能公布：还有 { $count } 件异议没答复。
    答复完了自己会接着办。发「异议清单」查看。
clerk-corrected = { $village }更正公示已发，{ $count } 户有更正。明天早上公布。
household-corrected =
    更正公示了：您家{ $month }积分 { $before } → { $after }（异议 { $number }）。
    明天早上公布。
corrected =
    { $village }{ $month }积分更正公示
    异议答复完了，更正 { $count } 户：
    { $changes }
    { $why }
    各户名次以这次的图为准。明天早上公布。
    公示码 { $digest }（代替 { $earlier }）· 账链 { $chain }
corrected-who = { $household } { $name }
corrected-line = { $who }：{ $before } → { $after }
corrected-why = 原因：异议成立，按积分办法更正。
corrected-why-items = 原因：异议成立，按积分办法更正。涉及{ $items }。
board-title-corrected = { $month }积分更正公示
board-notice-corrected = 异议答复后更正，代替公示码 { $digest } 的公示
