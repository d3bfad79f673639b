# 评分小组：成立、换人、看进度、全组评分、确认、提醒、抽查

phrases-panels =
    评分小组
    成立评分小组
    评议小组
    /panels
menu-panels = 评分小组
panel-none-in-scheme =
    本村的积分办法里没有评分小组。
    要设，先请村民代表会议改办法，再请镇里管系统的人换上。
panel-head = { $place }{ $period }
panels = 现在的评分小组，点开看进度：
button-panel-new = 成立新小组
button-panel-show = 看进度
button-panel-review = 看全组评分
button-panel-swap = 换人
button-panel-dissolve = 撤销小组
panel-which-area = 评哪里？
panel-which-period = 评哪一期？
panel-so-far = 已有 { $number } 人：{ $names }
panel-who =
    还有谁？请发姓名，可以一次发几个，中间空一格。
    至少 { $least } 人。
panel-these = 就这些人
panel-again = 重新选人
panel-same = 还是上次的：{ $names }
panel-namesakes = 有几位叫{ $name }，是哪一位？
panel-nobody-called = 没找到{ $name }。要是本村的人，并且绑定过手机。
panel-nobody-called-so = 没找到这个人。要是本村的人，并且绑定过手机。
panel-not-own-grid = { $name }就住在或管着这个网格，交叉评不能评自己的网格。
panel-who-leads = 谁当组长？
panel-confirm =
    请核对：
    { $place }{ $period }评分小组，{ $households } 户
    组员：{ $names }
    组长：{ $leader }
panel-yes = 成立
panel-no = 不成立
panel-dropped = 好，没有成立。
panel-called =
    { $place }{ $period }评分小组成立了，{ $households } 户。
    已告诉 { $reached } 位组员。
panel-you-sit =
    您是{ $place }{ $period }评分小组的组员，共 { $households } 户。
    组长是{ $leader }。到了户里，点「开始评分」。
panel-you-lead =
    您是{ $place }{ $period }评分小组的组长，共 { $households } 户。
    点「开始评分」就可以评；评完由您（{ $leader }）确认。
panel-overlaps =
    { $place }{ $period }已经有评分小组，组长是{ $leader }。
    一户一期只由一个小组评。要换人，点「评分小组」。
panel-fault-too-few = 人不够，至少要 { $least } 人。请从「评分小组」重新来。
panel-fault-no-leader = 组长要是组员。请从「评分小组」重新来。
panel-fault-no-households = 这里这一期没有参加积分的户，不用评。
panel-fault-too-many-households =
    这里有 { $households } 户，一个小组最多评 { $limit } 户。
    请按网格分开成立。
panel-fault-own-grid = 有组员就住在或管着这个网格，交叉评不能评自己的网格。请换人。
panel-fault-nobody-for-grid = 有个网格所有组员都是自己人，没人能评。请加一位别的网格的人。
panel-fault-nobody-for-household = 有一户所有组员都是自己家，没人能评。请加一位别家的人。
panel-who-leaves = 谁退出？
panel-who-comes = 谁来接？请发姓名。
panel-sits-already = 这个人已经在小组里，或要换的人已经不在了。请另发一个姓名。
panel-swapped = 好，{ $comes }接了{ $leaves }的位子。打过的分不变。
panel-you-left = { $place }评分小组，由{ $name }接您的位子。谢谢您。
panel-has-marks = 已经打过分，不能撤销。可以换人。
panel-dissolved = 好，{ $place }的评分小组撤销了。
panel-is-dissolved = { $place }的评分小组撤销了，您不用评了。

panel-members = 组长{ $leader }；组员：{ $names }
panel-state-open = 评分进行中
panel-state-confirming = 组长已确认，正在记账
panel-state-confirmed = 组长已确认，已记账
panel-state-lapsed = 评分期已过，没有确认
panel-state-dissolved = 已撤销
panel-progress = 已评 { $done }/{ $total } 户
panel-scored-by = { $name } { $number } 户
panel-skipped = 跳过的：{ $households }
panel-waiting = 还没评：{ $households }
panel-and-more = 等，另有 { $number } 户
panel-there-now = 正在评：{ $where }
panel-is-at = { $name }在 { $household }

review-head = { $place }{ $period }全组评分：已评 { $done }/{ $total } 户
review-line = { $household }：{ $marks }（{ $name }）
review-proofs = { " · " }证明 { $number } 份
review-words = { "  " }说明：{ $words }
review-all-full = 其余 { $number } 户全部满分。
review-half = 评了一半：{ $households }
review-returned = 退回去再看的：{ $households }
review-missing = 还没评：{ $households }
review-confirm = 确认全组评分
review-send-back = 退回一户
review-stop = 先不确认
review-stopped = 好，先不确认。随时发「评分小组」或点「看全组评分」回来。
review-half-first = 这几户还没评完，请先评完：{ $households }
review-nothing-yet = 一户都还没评，没有可确认的。
review-missing-sure =
    这几户没评：{ $households }
    没评的按办法算：看状态的算满分，看做没做的算 0 分。
    就这样确认吗？
review-which = 退回哪一户？请发户编码（末几位也行）或户主姓名。
review-not-scored = 这一户还没评，不用退回。
review-why = 退回 { $household }，请写一句：要再看什么？
review-needs-words = 请用文字写一句。
review-sent-back = 好，{ $household }退回去再看。
panel-look-again =
    组长请您再看一遍 { $household }：
    { $words }
button-look-again = 去再看
panel-all-scored =
    { $place }{ $period }的 { $total } 户都评完了。
    请看全组评分，没问题就确认。
panel-confirming = 好，{ $place } { $households } 户的评分确认了，正在记账。
panel-confirmed = { $place }{ $period }评分已确认，{ $households } 户记了账。谢谢。
panel-confirmed-clerk = { $place }{ $period }评分小组已确认，{ $households } 户记了账。抽查名单已发给监督员。
panel-confirmed-unchecked =
    { $place }{ $period }评分小组已确认，{ $households } 户记了账。
    没有不在小组里的监督员，抽查请另外安排。
panel-reminder =
    { $place }{ $period }评分还没确认：已评 { $done }/{ $total } 户。
    最后一天是{ $until }。
panel-holds-up =
    { $place }{ $period }评分过了日子，还等您确认：已评 { $done }/{ $total } 户。
    您不确认，村里的分不算、不公示。请看全组评分，没问题就确认。
panel-holds-up-clerk =
    { $place }{ $period }评分过了日子，组长{ $leader }还没确认：已评 { $done }/{ $total } 户。
    不确认，村里的分不算、不公示。请催一催；组长不能来，可以换人。
    实在不评了，点「不等小组了」。
button-panel-give-up = 不等小组了
panel-give-up-sure =
    不等{ $place }{ $period }的评分小组了？
    小组打过的 { $done } 户都不记账，没记的按办法算：看状态的算满分，看做没做的算 0 分。
    今天夜里算分，公示后可以提异议。
panel-give-up-yes = 不等了
panel-give-up-no = 再等等
panel-give-up-not = 好，再等组长确认。
panel-lapsed =
    { $place }{ $period }评分期过了，小组没有确认，分没有记账。
    已评 { $done }/{ $total } 户。没评的：{ $missing }
    要记的分，公示后由积分管理员按异议更正。

phrases-recheck =
    抽查
    复查
    抽查名单
button-recheck = 看抽查名单
recheck-drawn =
    { $place }{ $period }评分已确认，{ $households } 户里抽了 { $drawn } 户请您复查。
    您只看，不改分。
recheck-late =
    { $place }{ $period }要公示了，抽查还有 { $left } 户没看。
    点一下接着看，您只看，不改分。
recheck-nothing = 眼下没有要抽查的。
recheck-which-panel = 抽查哪一个小组？
recheck-own-panel = 您就在这个评分小组里，抽查由别的监督员来办。
recheck-own-household = 这是您自己家，由别的监督员来看。
recheck-head = { $place }{ $period }抽查名单，看哪一户？
recheck-line = { $household }：{ $verdict }
recheck-not-yet = 还没看
recheck-same = 一致
recheck-differs = 不一致
recheck-back = 回到名单
recheck-stop = 先到这里
recheck-stopped = 好。接着看，发「抽查」。
recheck-household =
    { $household }
    小组打的：{ $marks }
    证明 { $proofs } 份。和您看到的一样吗？
recheck-what-differs = 哪里不一致？请写一句。
recheck-told-same = 抽查：{ $name }看了 { $household }，一致。
recheck-told-differs =
    抽查：{ $name }看了 { $household }，不一致：{ $words }
    要更正，由积分管理员另记一笔。
score-idle = 这一项{ $period }已经算过一次，再打也不加分。不打就按 0。
