# 查积分、记分

phrases-points =
    积分
    查积分
    我家多少分
    我家几分
    我有多少分
    我家积分
    多少分
    查分
    我的积分
    我家有多少积分
    还有多少分
    我多少分
    我几分
    我有几分
    几分
    多少积分
    积分多少
    积分有多少
    积分是多少
    积分查询
    查询积分
    我的分
    /points
    排名
    我家排名
    名次
    排第几
    我排第几
    我家排第几
    第几名
    我家第几名
    这分怎么来的
    这分咋来的
    这个分怎么来的
    分怎么来的
    分数怎么来的
    积分怎么来的
    积分怎么算的
    为什么扣我分
    为什么扣分
    为啥扣我分
    为啥扣分
    怎么扣分了
    怎么扣我分
    扣了什么分
    积分怎么少了
    分怎么少了
    积分少了
    积分怎么变少了
    兑换日
    兑换日是哪天
    兑换日是几号
    兑换日期
    哪天兑换
    哪天能兑换
    什么时候兑换
    什么时候能兑换

points-head =
    { $household } { $head }户
    可用积分：{ $balance }
points-frozen =
    您家眼下不能兑换，积分照常攒着，一分不少。
    要问就打 { $telephone } 找积分管理员，或当面问。
points-frozen-by = 原因：您本人的{ $document }还有效。只有您能看到这一句。
points-frozen-until = 原因：您本人的{ $document }，到{ $until }为止。只有您能看到这一句。
points-redeem-ask = 兑换的事请打 { $telephone } 问积分管理员，或当面问。
points-redeem = 能换约 { $yuan } 元的东西，下次兑换日 { $day }。
points-redeem-nothing = 眼下还没有能换的。公布后到账，下次兑换日 { $day }。
points-last-published = { $month }：{ $points } 分{ $rank }（公示中，异议期过后到账）
points-last-final = { $month }：{ $points } 分{ $rank }（已到账）
points-part-published = { $month }：{ $points } 分{ $rank }（公示中，算进全年）
points-part-final = { $month }：{ $points } 分{ $rank }（已公布，算进全年）
points-average = 人均 { $average } 分（参加以来的总分 ÷ 人数，按它排名）
points-this-month = { $month }到今天：{ $points } 分（评定前会变）
points-base = 基础 { $base }（每期先有的）
points-group = { $group } { $earned }/{ $most }
points-items = { "  " }{ $items }
points-items-unmarked = { "  " }没打分，按满分算：{ $items }
points-unmarked = { "  " }没打分，按满分算
points-quarters = { "  " }四季平均 { $mean }：{ $quarters }
points-quarter = 第{ $quarter }季度 { $points }
points-quarters-unmarked = 第{ $quarters }季度没打分，按满分算
points-item = { $item } { $points }
points-capped = 加分一期最多计 { $most } 分，记了 { $noted } 分，按 { $most } 分算。
points-takes-no-part = 您家没有参加积分。想参加，告诉积分管理员就行。
points-entries = 最近几笔：
points-no-entries = 还没有记分。
entry-score = { $day } { $item } { $points }（{ $why }）
entry-idle-month = { $entry }这一笔不计：一个月只算一次
entry-idle-quarter = { $entry }这一笔不计：一季只算一次
entry-idle-year = { $entry }这一笔不计：一年只算一次
entry-replaced = { $entry }后来重打过，这一次不算
entry-credit = { $day } { $month }积分到账 { $points }
entry-carried-over = { $day } 结转（用机器人以前的积分） { $points }
button-redeem = 兑换
points-reserved = 已下单待领：{ $reserved } 分
entry-spend = { $day } 兑换 { $goods } × { $quantity } { $points }
entry-given-back = { $day } 退回 { $goods } × { $quantity } { $points }
points-no-household =
    您名下还没有登记的户，查不到积分。
    请打村委会电话，让积分管理员登记，再发「积分」。
button-publish-name = 同意公示姓名（隐去一部分）
button-hide-name = 公示不登我家姓名
name-published = 好，以后公示登 { $household } 的姓名（隐去一部分）。随时可以改回来。
name-hidden = 好，以后公示只登户编码 { $household }。

phrases-enter-points =
    记分
    加分
    减分
    /enter
enter-which-household = 给哪一户记分？请发户编码（末几位也行）或户主姓名。
enter-no-household = 没找到这一户。请再发一次户编码或户主姓名。
enter-several = 找到好几户，是哪一户？
enter-which-period = 记到哪一期？
enter-this-month = { $period }（本月）
enter-last-month = { $period }（上月）
enter-this-quarter = { $period }（本季度）
enter-last-quarter = { $period }（上季度）
enter-this-year = { $period }（今年）
enter-last-year = { $period }（去年）
enter-which-kind = { $household } { $head }户，记哪一种？
enter-bonus = 加分
enter-deduction = 减分
enter-base = 基础项评分
enter-which-item = 哪一项？
enter-whose = 记到谁名下？点「全家」，或点一个人。
enter-of-whom = 记到哪一位
enter-whole-household = 全家
entry-whose = { $name } { $item }
enter-mark = { $item }：打几分？（0–{ $most }，可以有半分）
enter-quantity = { $item }（每次 { $value }）：记几次？
enter-not-a-number = 请发一个数，比如 1 或 0.5。
enter-not-zero = 记 0 次等于没有记。请发大于 0 的数，不记就发「取消」。
enter-why = 为什么？请写一句：什么时候、在哪里、做了什么。有照片一起发。
enter-got-proof = 照片收到。还差一句事由。
enter-with-proof = 照片也一起存，只给这一户看。
enter-needs-words = 请用文字写一句事由。
enter-confirm =
    请核对：
    { $household } { $head }户
    { $day } { $item } { $points }
    事由：{ $reason }
    记上以后不能改；记错了，算分以前可以撤销。
enter-idle = 这一项{ $period }已经算过一次，再记也不加分。留个底就记，不留就不记。
document-reason = 依据 { $document }
document-tell-in-person = 本人没有手机，请当面告诉，不要当着别人。
member-noted-by-document =
    因为 { $document }，记在您名下 { $points } 分。
    只告诉您本人，不公示，村里不会告诉别人。
    有话要说，请打 { $telephone } 找积分管理员。
item-in-person = 只和本人说的一项
entry-in-person = { $day } 只和本人说的一项 { $points }
enter-yes = 记上
enter-no = 不记
enter-dropped = 好，没有记。
button-revoke-entry = 记错了，撤销
phrases-revoke =
    撤销一笔
    撤销积分
    撤销记分
    记错了
    记错分了
revoke-which-household = 撤销哪一户的？请发户编码（末几位也行）或户主姓名。
revoke-which = { $household } { $head }户，撤销哪一笔？
revoke-why = 撤销 { $line }：为什么？请写一句，住户看得到。
revoke-confirm =
    请核对：
    { $household } { $head }户
    撤销 { $line }
    事由：{ $reason }
    账上两笔都留着。
revoke-yes = 撤销
revoke-no = 不撤
revoked = 撤销了：{ $household } { $line }。要重记，点「记分」。
revoke-dropped = 好，没有撤销。
revoke-none =
    { $household } 没有您能撤销的。
    评分小组打的、已经算好的，公示以后发「代提异议」更正。
revoke-worked-out =
    { $household } 这一期已经算好了，不能撤销。
    公示以后发「代提异议」，请别的同志复核更正。
revoke-already = { $household } 这一笔已经撤销了，不用再撤。
entered = 已记：{ $household } { $item } { $points }。
entered-idle = 已记：{ $household } { $item }。已经算过一次，这一笔不加分。

points-rank = ，村里第 { $rank } 名

## 以前的积分、评分照片、还能加哪些分

button-past = 以前的积分
phrases-past-points =
    以前的积分
    以前各月
    历史积分
    往月积分
    公示
    看公示
    积分公示
    积分榜
    历史
    历史记录
    积分历史
    往期
    往期积分
    上个月积分
    上月积分
    上个月多少分
past-none = { $household } 还没有公示过的积分。公示以后，在这里能查每一笔。
past-periods =
    { $household } { $head }户，公示过的：
    { $lines }
    点一个，看每一笔。
past-line-final = { $month }：{ $points } 分{ $rank }（已到账）
past-line-part-final = { $month }：{ $points } 分{ $rank }（已公布，算进全年）
past-line-open = { $month }：{ $points } 分{ $rank }（公示中）
past-earlier = 再往前
past-items =
    { $household } { $head }户
    { $line }
    { $lines }
past-figures = 基础 { $base }，加分 { $bonus }，减分 { $deduction }；全年累计 { $year }
past-now = { $month }到今天，记了的每一笔：
ended-scored = { $month }：还在评分，{ $day }公示。
ended-worked-out = { $month }：正在算，{ $day }公示。
ended-meeting = { $month }：算好了，等{ $meeting }通过再公示。
ended-so-far = 到现在记了的每一笔，还没公示：
ended-published = { $household } 的这一期公示了。发「以前的积分」看每一笔。
button-ended = { $month }每一笔
button-this-period = 这一期每一笔
past-no-entries = 这一期没有单独记的分，都按积分办法算。
past-more = 后面的
button-proof = 看照片
proof-shown = { $household } 户{ $month }评分的照片，只给您家看：
proof-none = { $household } 户{ $month }没有能看的照片。评分照片公布 30 天后删除。
button-raise = 还能加哪些分
phrases-raise =
    还能加哪些分
    怎么加分
raise-head =
    { $household } 户{ $month }，按办法还能加的：
    { $lines }
raise-line = · { $item } { $points }
raise-line-criteria = · { $item } { $points }：{ $criteria }
raise-cap = 加分合计最多计 { $most } 分。
raise-year = 全年的加分，随时登记，年底一次计入：
raise-cap-year = 全年的加分合计最多计 { $most } 分。
raise-nothing = { $household } 户{ $month }，办法里能得的都得了。
