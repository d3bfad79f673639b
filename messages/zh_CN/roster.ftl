# 名册变动

phrases-roster =
    名册
    名册变动
    户籍变动
    改名册
phrases-split =
    分户
phrases-merge =
    并户
phrases-move-in =
    迁入
phrases-move-out =
    迁出
phrases-death =
    登记去世
phrases-new-head =
    换户主
    变更户主
menu-roster = 名册
roster-which-kind = 办哪一种？
roster-participation = 参加情况
roster-kind-split = 分户
roster-kind-merge = 并户
roster-kind-household-in = 迁入一户
roster-kind-member-in = 添一口人
roster-kind-household-out = 整户迁出
roster-kind-member-out = 一个人迁出
roster-kind-death = 去世
roster-kind-new-head = 换户主
roster-home-split = 哪一户要分？请发户编码（末几位也行）或户主姓名。
roster-home-merge = 哪一户并过去？请发要撤的那一户：户编码或户主姓名。
roster-home-member-in = 添到哪一户？请发户编码或户主姓名。
roster-home-household-out = 哪一户迁出？请发户编码或户主姓名。
roster-home-member-out = 哪一户的人迁出？请发户编码或户主姓名。
roster-home-death = 是哪一户的家人？请发户编码或户主姓名。
roster-home-new-head = 哪一户换户主？请发户编码或户主姓名。
roster-other = { $household } { $head }户并到哪一户？请发那一户的户编码或户主姓名。
roster-goers = { $household } 谁分出去？一个一个点，再点一下就取消。点完了点「就这些」。
roster-picked = ✓ { $name }
roster-not-picked = { $name }
roster-enough = 就这些（{ $number } 人）
roster-member-member-out = { $household } { $head }户，谁迁出？
roster-member-death = { $household } { $head }户，是哪一位？
roster-head = { $household } 以后谁当户主？
roster-new-head = 分出来的户，谁当户主？
roster-grid = 住在哪个网格？
roster-code = 新户的户编码是什么？点一下，或自己发一个。
roster-code-form = 户编码只用字母、数字和横线，最多 30 个字。请再发一次。
roster-name-head = 户主叫什么？请发姓名。
roster-name-member = 添的人叫什么？请发姓名。
roster-grown-or-minor = { $name }成年了吗？
roster-grown = 成年
roster-minor = 未成年
roster-group = 在第几组？请发数字。
roster-no-group = 请发组的数字，如 3。
roster-share =
    这一户余额 { $balance } 分。积分留在老户。
    家里有书面协议要分的，请发转多少分。
roster-share-nothing = 不转
roster-agreement = 转 { $share } 分要凭书面协议。请写一句：哪天签的，谁签的。
roster-needs-words = 请用文字写一句，500 字以内。
roster-day = 从哪天起？点一下，或发日期，如 12月1日。
roster-day-death = 哪天去世的？点一下，或发日期，如 11月5日。
roster-no-day = 没看懂日期。请发 12月1日 这样的。
day-today = 今天（{ $day }）
day-yesterday = 昨天（{ $day }）
day-tomorrow = 明天（{ $day }）
roster-why = 凭什么办？请写一句，如「户口本」「分家协议」「家属申请」。
roster-why-death = 是谁来说的？点一下，或写一句。
roster-family-said = 家属告知

roster-named-split = { $household } { $head }户分户
roster-named-merge = { $household } { $head }户并户
roster-named-household-in = { $household } { $head }户迁入
roster-named-member-in = { $household } { $head }户添人
roster-named-household-out = { $household } { $head }户迁出
roster-named-member-out = { $household } { $head }户一人迁出
roster-named-death = { $household } { $head }户家人去世
roster-named-new-head = { $household } { $head }户换户主

roster-does-split =
    请核对，分户：
    { $members } 从 { $household } { $head }户分出，新户 { $code }，户主{ $new_head }。
roster-does-merge =
    请核对，并户：
    { $household } { $head }户并到 { $other } { $other_head }户。过去的人：{ $members }。
    { $household } 从此撤销。
roster-does-household-in =
    请核对，迁入：
    新户 { $household }，户主{ $head }。
roster-does-member-in =
    请核对，添人：
    { $name }（成年）进 { $household } { $head }户。
roster-does-minor-in =
    请核对，添人：
    { $name }（未成年）进 { $household } { $head }户。
roster-does-household-out =
    请核对，迁出：
    { $household } { $head }户整户迁出，从此不在名册上。
roster-does-member-out =
    请核对，迁出：
    { $members } 从 { $household } { $head }户迁出。
roster-does-death =
    请核对，去世：
    { $household } { $head }户的{ $members }。
    登记后，系统马上不再给本人发任何消息。
roster-does-new-head =
    请核对，换户主：
    { $household } { $head }户。
roster-nobody = 没有人
roster-head-changes = 户主：{ $before } → { $after }（{ $household }）。
roster-points-new = { $household } 的积分从 0 开始。
roster-points-share =
    积分：{ $household } 转 { $share } 分到 { $code }，自己留 { $left } 分。
    账上一减一加两笔，总数不变。
roster-points-agreed = 书面协议：{ $agreement }
roster-points-stay-split = 积分：余额 { $balance } 分都留在 { $household }，{ $code } 从 0 开始。
roster-points-merge =
    积分：{ $household } 的 { $balance } 分都转到 { $other }，转后 { $sum } 分。
    { $household } 以后到账的分也转过去，总数不变。
roster-points-spend = 积分：余额 { $balance } 分，可用到{ $day }，过后不能再用。
roster-points-stay = 积分：余额 { $balance } 分，不变。
roster-part-new = { $code } 要自己同意，才参加积分。
roster-part-ends = 参加积分算到{ $month }。
roster-history = 以前的记录都留着，随时能查。
roster-from = 从{ $day }起，确认后马上生效。
roster-from-ahead = 从{ $day }起，到那天凌晨自动生效，之前可以撤回。
roster-because = 依据：{ $reason }
roster-yes = 确认办理
roster-no = 不办
roster-dropped = 好，没有办，名册没动。
roster-moved-on = 刚才这一户有了变化，请再核对一遍：
roster-done = 办好了：{ $change }。
roster-done-death =
    登记好了：{ $change }。
    逝者安息。消息已经停发，请代村里向家人致意。
roster-waits = 记下了：{ $change }，{ $day }凌晨自动生效。要撤回，点下面，或发「名册」。
roster-came = 今天生效：{ $change }。
roster-not-possible =
    没能生效：{ $change }。
    { $why }
    名册没动，请重新办。
roster-waiting =
    等着生效的：
    { $lines }
roster-waiting-line = { $day } { $change }
roster-call-off = 撤回 { $change }
roster-called-off = 撤回了：{ $change }，名册没动。
roster-not-waiting = { $change } 已经生效或撤回过了，撤不了。

roster-refused-before-final = 这个日期落在已经公布的那一期里，改不得。请选公布之后的日期。
roster-refused-before-last = 这一户在那天以后已经变动过。请选那次变动当天或以后的日期。
roster-refused-too-far = 日期太远了，最多提前一年。请核对年份。
roster-refused-death-ahead = 日期还没到。请核对日期。
roster-refused-waiting = 这一户有一件变动还没到日子。等它生效，或发「名册」撤回它，再办这一件。
roster-refused-household-gone = 这一户那天不在名册上。请核对是哪一户、哪一天。
roster-refused-not-a-member = 有人那天不在这一户，可能已经办过了。请发「名册」重新办。
roster-refused-nobody = 还没有选人。请选。
roster-refused-last-member = 这样户里就没有人了。请办「整户迁出」或「并户」。
roster-refused-needs-head = 户主要是这一户留下的成年人。没有合适的，请办「并户」或「整户迁出」。
roster-refused-head-is-minor = 未成年人不能当户主。请选一位成年人。
roster-refused-already-head = 户主本来就是这位。不用办。
roster-refused-code-taken = 这个户编码已经有了。请换一个。
roster-refused-same-household = 这是同一户。请发另一户。
roster-refused-other-village = 两户不在一个村，账不能并。请先办迁出，再到那个村办迁入。
roster-refused-share-too-big = 超过这一户的余额了。请发不超过余额的分数。
roster-refused-no-agreement = 转积分要有书面协议。请重新办，写上协议。
roster-refused-name-there = 这一户已经有同名的人。请核对；真是同名，名字后面加个字区分。

open-order = 注意：{ $household } 还有没领的兑换单（{ $what }）。
open-objection = 注意：{ $household } 的异议 { $number } 还没答复。
