## 核对账目：头一处对不上的，用村里的话说。

audit-unreadable = 有一行读不出来：{ $what }
audit-line-missing = 账本第 { $seq } 笔不见了
audit-line-changed = 账本第 { $seq } 笔被改过
audit-text-changed = 账本第 { $seq } 笔的说明被改过
audit-takes-back-nothing = 账本第 { $seq } 笔是撤销，可是没有对应的那一笔
audit-lines-after = 账本第 { $seq } 笔往后少了
audit-balance = { $household } 户的余额是 { $balance } 分，按账本该是 { $owed } 分
audit-tally = { $household } 户 { $month } 的合计和一笔一笔记的对不上
audit-no-household = 账本里有一户（编号 { $id }）的账，名册里没有这一户
audit-unequal-move = 户与户之间转的分不平，{ $source } 多出 { $total } 分

audit-order-price = { $household } 户的兑换单（编号 { $id }）用的分和单价对不上
audit-order-without-line = { $household } 户的兑换单（编号 { $id }）没有记账
audit-order-line = { $household } 户的兑换单（编号 { $id }）和账本第 { $seq } 笔对不上
audit-order-not-given-back = { $household } 户的兑换单（编号 { $id }，{ $state }）没有退分
audit-line-without-order = 账本第 { $seq } 笔（{ $source }）没有兑换单
audit-stock = { $name }（{ $goods }）库存是 { $stock }，按进货和兑换该是 { $owed }

audit-publication-changed = 第 { $id } 号公示被改过
audit-publication-row = 第 { $id } 号公示和旁边登记的对不上
audit-publication-differs = 第 { $id } 号公示和评定结果对不上，在 { $household } 户
audit-figures-changed = 第 { $id } 号公示所依据的分项被改过
audit-credit-missing = 第 { $id } 号公示已经公布，{ $household } 户没有到账
audit-credit-differs = 第 { $id } 号公示上 { $household } 户是 { $points } 分，到账的是 { $credited } 分
audit-credit-early = 第 { $id } 号公示还没有公布，{ $household } 户就到账了
audit-credit-of-none = 有一笔到账（{ $source }），第 { $id } 号公示上没有这一户
audit-other-ledger = 第 { $id } 号公示不是照这本账做的

audit-objection-strayed = 异议 { $number } 的村、户或那一笔对不上
audit-objection-corrected = 异议 { $number } 并没有成立（{ $state }），账却改了
audit-objection-words = 异议 { $number } 里的话被改过
audit-objection-own-cause = 异议 { $number } 是提的人或记账的人自己答复的
audit-objection-by-another = 异议 { $number } 成立了，改账的人或时间对不上
audit-objection-not-taken-back = 异议 { $number } 成立了，账本第 { $seq } 笔却没有撤销
audit-objection-nothing-entered = 异议 { $number } 成立了，却没有补记
audit-corrects-for-none = 账本第 { $seq } 笔说是更正，却没有对应的异议

audit-revision-missing = { $period } 的第 { $number } 版不见了
audit-revision-unpublished = { $period } 的第 { $number } 版没有公示过，却记成 { $state }
audit-revision-state = { $period } 的第 { $number } 版记成 { $state }，和下一版对不上
audit-revision-of-nothing = { $period } 的第 { $number } 版改过，却没有成立的异议
audit-revision-uncorrected = { $period } 的第 { $number } 版没更正就到账了
audit-revision-open = { $period } 的第 { $number } 版还有异议没答复就到账了
audit-revision-credited = { $period } 的第 { $number } 版已经被更正，账本第 { $seq } 笔却还照它到账
audit-revision-unnamed = { $period } 的第 { $number } 版没写明更正的是哪一份公示
audit-revision-untold = { $period } 的第 { $number } 版没写明 { $household } 户变了

audit-panel-changed = { $place }{ $period } 评分小组的评分，确认以后被改过
audit-sheet-elsewhere = { $household } 户的评分表不是 { $period } 的
audit-mark-changed = { $household } 户 { $item } 的评分和账本对不上
audit-line-of-no-panel = 账本第 { $seq } 笔说是评分小组记的，小组没有评过

audit-proposal = { $household } 户的加分提议（编号 { $id }）和账本对不上
audit-line-of-no-proposal = 账本第 { $seq } 笔说是批准的提议，却没有这件提议

audit-sealed-order-placed = 兑换单（编号 { $id }）和下单时不一样
audit-sealed-order-ended = 兑换单（编号 { $id }）和领取、取消时不一样
audit-sealed-stock-in = 进货单（编号 { $id }）和登记时不一样
audit-sealed-objection-decided = 一件异议（编号 { $id }）和答复时不一样
audit-sealed-panel-confirmed = 一个评分小组（编号 { $id }）和确认时不一样
audit-sealed-roster-change = 名册变动（编号 { $id }）和登记时不一样
audit-sealed-roster-outcome = 名册变动（编号 { $id }）的结果和当时不一样
audit-sealed-claim-registered = 认领登记（编号 { $id }）和登记时不一样
audit-sealed-claim-ended = 认领登记（编号 { $id }）和结束时不一样
audit-sealed-proposal-made = 加分提议（编号 { $id }）和提出时不一样
audit-sealed-proposal-decided = 加分提议（编号 { $id }）和批的时候不一样
audit-sealed-shop-order = 外面商家的兑换单（编号 { $id }）和下单时不一样
audit-sealed-period-recorded = 会议或上报记录（编号 { $id }）和登记时不一样
audit-sealed-restriction-recorded = 暂停兑换（编号 { $id }）和登记时不一样
audit-sealed-restriction-lifted = 暂停兑换（编号 { $id }）和解除时不一样
audit-sealed-consent-given = 参加积分的登记（编号 { $id }）和当时不一样
audit-sealed-consent-ended = 退出积分的登记（编号 { $id }）和当时不一样
audit-unit-table = 第 { $id } 号各部门数字公示（{ $area } { $period }）和发到群里的核对码对不上

audit-honours-changed = 第 { $id } 次评荣誉的记录被改过
audit-honours-count = 第 { $id } 次评荣誉写的是 { $count } 户，实有 { $given } 户
audit-honours-round = 第 { $id } 次评荣誉是第 { $round } 轮，第 { $missing } 轮不见了
audit-honours-stray = 有一项荣誉（编号 { $id }）没有评定记录
audit-honours-elsewhere = 第 { $id } 次评荣誉依据的是别村的结果
audit-honours-period = 第 { $id } 次评荣誉是 { $period } 的，依据的却是 { $result }
audit-honours-not-final = 第 { $id } 次评荣誉依据的结果还没有公布
audit-honours-foreign = 第 { $id } 次评荣誉里的 { $household } 户不是本村的
audit-honours-not-proposed = 第 { $id } 次评荣誉说 { $household } 户是提名的，结果里没有提名
audit-honours-not-won = 第 { $id } 次评荣誉说 { $household } 户是抽签抽中的，签上没有
audit-honours-winners = 第 { $id } 次评荣誉，抽中的户没有参加抽签
audit-honours-seed = 第 { $id } 次评荣誉的签不是照公示抽的
audit-honours-draw = 第 { $id } 次评荣誉的签和抽法对不上
audit-honours-words = 第 { $id } 次评荣誉里的话被改过
audit-honours-twice = { $household } 户 { $period } 的「{ $honour }」（{ $code }）评了两次
audit-withdrawal-changed = 荣誉（编号 { $id }）的撤回记录被改过

## 监督员核对账目

menu-check-books = 核对账目
phrases-check-books =
    核对账目
    核账
books-checking =
    正在核对{ $village }的账：余额、每一笔、每次公示。
    核对完马上告诉您。
books-still-checking =
    { $village }的账还在核对，已看到第 { $lines } 笔。
    核对完马上告诉您。
books-fit =
    { $village }的账核对过了（{ $time }）。
    共 { $lines } 笔，余额、公示、异议、兑换、荣誉，全部对得上。
books-misfit =
    { $village }的账有对不上的地方（{ $time }）。
    头一处：{ $what }。
    请先别改账，把这句话告诉镇里管系统的人。
books-own-panel =
    您在{ $village }的评分小组里，不核对自己小组的账。
    请另一位监督员来核对。
