## 名册导入：给操作员看的话。每句都说怎么改。

office-fault-cell = { $sheet } 第{ $row }行 { $column }：{ $reason }
office-fault-whole-sheet = { $sheet } { $column }：{ $reason }
office-import-refused = { $file }：有 { $count } 处要改，什么都没有导入。
office-file-absent = { $file }：找不到这个文件，或者打不开。请核对文件名。
office-file-damaged = { $file }：文件已损坏，读不了。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。
office-file-empty = { $file }：没有可以导入的行。请在这些表里填写：{ $sheets }。
office-file-macros = { $file }：带有宏，不能导入。请另存为不带宏的 .xlsx。
office-file-not-xlsx = { $file }：不是 .xlsx 工作簿。请用 Excel 或 WPS 另存为 .xlsx。
office-file-old = { $file }：是旧的 .xls 或 .et 格式。请另存为 .xlsx。
office-file-password = { $file }：设了密码。请取消密码，保存后再导入。
office-file-too-big = { $file }：太大了，最多 { $most } MB。请分成几个文件导入。
office-file-too-many-rows = { $file }：超过 { NUMBER($most, useGrouping: 0) } 行。请分成几个文件导入。

office-fault-sheet = 没有叫这个名字的表。能导入的表有：{ $sheets }。用不着就删掉这张表。
office-fault-sheet-twice = 同一张表有两份（中文名和英文名）。请合成一份。
office-fault-no-headings = 找不到表头。第一行要有“{ $heading }”等列名，请照模板。
office-fault-heading = 没有叫这个名字的列。请照模板改名；只给自己看的列叫“备注”。
office-fault-heading-twice = 这一列有两份。请留一份。
office-fault-heading-missing = 缺这一列。请照模板补上。
office-fault-merged = { $range } 是合并单元格。请取消合并，每行都填。

office-fault-empty = 这里必须填。
office-fault-formula = 公式没有算出结果。请用 Excel 打开保存一次，或者直接填数值。
office-fault-error = 单元格是错误值（如 #REF!）。请改成实际内容。
office-fault-digits-lost = 数字太长，表格已经丢了末几位。请把单元格设成文本，重新填写。
office-fault-too-long = 太长了，最多 { $most } 个字。
office-fault-code-form = 编码里不能有空格或看不见的符号，最多 { $most } 个字符。
office-fault-code-sign = 编码不能以 = + - @ 开头。
office-fault-id-number = 这是身份证号。系统不收身份证号，请换成别的编码或电话。
office-fault-telephone = 不是电话号码。请只写数字，如 13800000000 或 0710-5550123。
office-fault-choice = 只能填：{ $choices }。
office-fault-yes-no = 只能填“是”或“否”。
office-fault-date = 不是日期。请写成 2026-11-05 这样。
office-fault-number = 不是数字。请写成 2 或 0.5 这样。
office-fault-not-exact = 分值最多两位小数。
office-fault-below-zero = 不能小于 0。

office-fault-twice = 和第 { NUMBER($row, useGrouping: 0) } 行重复。请留一行。
office-fault-differs = 系统里已经是“{ $there }”。导入不改已有的内容，请改成一样，或留空。
office-fault-differs-empty = 系统里这一项是空的。导入不改已有的内容，请留空。
office-fault-ends-before = 结束的日子比开始的还早。请改一个，没有结束就留空。
office-fault-carried = 已经结转过 { $there } 分，只能结转一次。请改成一样，或留空。
office-fault-second-town = 全表只能有一个镇，已经有 { $there }。
office-fault-town-has-parent = 镇没有上级，请留空。
office-fault-no-parent = 要填上级编码：所属的{ $kind }。
office-fault-no-area = 没有编码是 { $code } 的区域。请先填进“区域”表。
office-fault-area-kind = { $code } 不是{ $kind }。这里要填{ $kind }的编码。
office-fault-no-person = 没有编码是 { $code } 的人。请先填进“人员”表。
office-fault-no-household = 没有编码是 { $code } 的户。请先填进“户”表。
office-fault-no-member = 这一户没有叫 { $name } 的成员。请核对姓名，或先填进“成员”表。
office-fault-unit-needed = 处置单位要填单位编码。可以填：{ $units }。
office-fault-unit-not-meant = 只有处置单位填单位编码，这里请留空。
office-fault-no-unit = 事项清单里没有 { $code } 这个单位。可以填：{ $units }。

office-fault-no-item = 积分办法里没有 { $code } 这一项。
office-fault-gated = { $code } 这一项没有开放，不能打分。开放要有村民代表会议记录、法律审核和期限。
office-fault-no-mark = 基础项要填得分。
office-fault-above-maximum = 超过了这一项的满分 { $most } 分。
office-fault-member-needed = 这一项只记个人，要填成员姓名。
office-fault-document-needed = 这一项要有生效的法律文书，不能从表格导入。
office-fault-quantity-not-meant = 基础项只看得分，数量请留空。
office-fault-points-not-meant = 这一项按数量算，应是 { $earned } 分。请改数量，得分留空。
office-fault-future = 日期比今天还晚。
office-fault-own-household = 记录人是这一户自己家的人，不能记自己家的分。请写另一位记录人。
office-fault-month-closed = { $month } 已经结算，补进去也不会算分。请删掉这一行；要更正，请在公示后提异议。
office-fault-other-words =
    当天这一户这一项已有一笔，写的是“{ $there }”。
    是同一件事，就删掉这一行；是另一件事，请把原来那一行也留在表里。

office-warning-not-drawable = 公示图上画不出这些字：{ $characters }，会显示成 〓。已照原样保存。
office-warning-takes-no-part = 这一户 { $month } 没有参加积分，这一笔不算分、不排名。已经同意参加的，请先登记参加。

office-imported = 导入好了：{ $counts }。
office-imported-sheet = { $sheet } { $count }
office-imported-nothing = 没有新的，表里的早已都有了。

## 结算和核对。

office-settled = { $village } { $period }：算好了，{ $count } 户。到公示的日子自动公示。
office-settled-before = { $village } { $period }：{ $state }，没有再算，什么都没有动。
office-settle-no-period = { $text }：请照积分办法的周期写，如 { $like }。
office-settle-other-kind = { $text }：这个积分办法不按这样的周期算。请写成 { $like } 这样。
office-settle-not-over = { $period }：还没有过完，不能结算。
office-settle-holds-later = { $period }：这一期还没有施行积分办法，不能结算（从 { $since } 起施行）。什么都没有动。
office-settle-nobody = { $village } { $period }：这一期没有户参加积分，没有可算的，没有结算。从哪一期起参加，看名册里「{ $column }」一列。
office-settle-unconfirmed =
    { $village } { $period }：评分小组打了分，组长还没确认，不能结算。什么都没有动。
    请组长在聊天里确认；不等了，由积分管理员在催办的那条上点「不等小组了」。
office-settle-waits = { $village } { $period }：{ $part } 还没有最后公布，答复异议还会改它。请等它公布以后再算。
office-settle-busy = { $village } { $period }：另一个程序正在算。请过 { $minutes } 分钟再看。
office-books-fit = 台账、余额、兑换、公示，都对得上。
office-books-unfit = 账目对不上，见上面。什么都没有动。
office-against-fit = { $file }：{ $rows } 行，行行和账上一样。
office-against-unfit = { $file } 和账上对不上，见上面。账没有动，以账上的为准。
office-against-formula = 这里是公式，导出的表里没有公式，有人改过
office-against-differs = 表上是「{ $found }」，账上是「{ $owed }」
office-against-order = 序号不对，该是比上一行大的整数
office-against-no-line = 账上没有第 { $seq } 笔
office-against-missing = 表里少了第 { $seq } 笔
office-against-head = 表头的链头，账上没有
office-against-lacks = 表里少了 { $household } 户
office-against-too-many = 账上没有这一行
office-against-nobodys = 「{ $sheet }」里的户，这里一户也没有。请核对是不是别处导出的表。
office-against-unpublished = 「{ $sheet }」上没有公示摘要，或者没有这样的公示。请用公示以后导出的表来核对。
office-against-nothing = { $file } 里没有导出的台账或结果。请用 xiangyue export ledger 或 export results 导出的表，表名和表头不要改。

## 邀请码：发给每个人的绑定码。

office-invite-no-role = --role { $role }：没有这个角色。可以写：{ $choices }。
office-invite-replaced = 有 { $count } 个还没用的旧码作废了。早先发出去的纸条不能再用，请换成这些新码。
office-invite-nobody = 没有编码是 { $code } 的人，一个码都没有发。请核对编码。
office-invite-sheet = 绑定码
office-invite-code = 人员编码
office-invite-name = 姓名
office-invite-link = 点开就能绑定的链接
office-invite-binding-code = 绑定码

## 导出：写成 Excel 工作簿。

office-export-ending = { $file }：文件名要以 { $ending } 结尾。
office-export-no-folder = 没有 { $folder } 这个文件夹。请先建好，或者换一个地方。
office-export-shut-folder = { $folder } 这个文件夹不让写。请换一个地方，或者请管理电脑的人开放。
office-export-not-plain = { $file }：这不是普通文件。请换一个文件名。
office-export-there = { $file }：已经有这个文件，没有动它。请换一个文件名；要覆盖就加 --force。
office-export-roster = 写好了 { $file }：{ $counts }。积分不在名册里，请用 xiangyue export ledger。
office-export-refused =
    { $count } 处照原样写了，但是导入时不会收（见上表）。导入之前请先改好。
office-no-villages = 还没有村。请先用 xiangyue import 导入名册。
office-no-village = 没有编码是 { $code } 的村。有这些村：{ $there }。
office-no-grid = { $village } 没有编码是 { $code } 的网格。有这些网格：{ $there }。
office-export-days-turned = --to { $last } 比 --from { $first } 还早。请把两个日子换过来。
office-export-ledger = 写好了 { $file }：台账 { $count } 笔。
office-no-day = { $option } { $text }：不是日期。请写成 2026-11-05 这样。

office-household-code = 户编码
office-ledger-sheet = 积分台账
office-ledger-above = { $village }（{ $code }）积分台账，{ $days }，{ $at } 导出
office-ledger-days-all = 从头到现在
office-ledger-days-from = { $first } 起
office-ledger-days-to = 截至 { $last }
office-ledger-days-between = { $first } 至 { $last }
office-ledger-head = 链头：第 { $seq } 笔，{ $hash }
office-ledger-seq = 序号
office-ledger-day = 日期
office-ledger-kind = 类别
office-ledger-member = 成员
office-ledger-item = 项目编码
office-ledger-item-name = 项目
office-ledger-quantity = 数量
office-ledger-points = 分值
office-ledger-balance = 余额变动
office-ledger-recorder = 记录人
office-ledger-place = 地点
office-ledger-reason = 事由
office-ledger-reverses = 冲正第几笔
office-ledger-reversed-by = 被第几笔冲正
office-ledger-short-hash = 校验码（前段）
office-ledger-hash = 校验码
office-ledger-erased = （已抹去）
office-ledger-kind-score = 记分
office-ledger-kind-credit = 入账
office-ledger-kind-carried-over = 结转
office-ledger-kind-reversal = 冲正
office-ledger-kind-spend = 兑换
office-ledger-kind-given-back = 退回

office-no-period = { $text }：不是这个积分办法的周期。请写成 { $like } 这样。
office-yes = 是
office-no = 否
office-export-results = 写好了 { $file }：第 { $revision } 版结果。
office-export-printed = 写好了 { $file }：第 { $revision } 版，{ $count } 户，打印后签字盖章再张贴。
office-none-yet = 还没有
office-printed-none = { $village } { $period } 还没有公示{ $revision ->
    [0] { "" }
   *[other] 过第 { $revision } 版
}，没有可以打印的。已经公示的：{ $there }。
office-results-none = { $village } { $period } 还没有结算，没有可以导出的。请先运行 xiangyue settle { $period } --village { $village }。已经结算的：{ $there }。
office-results-not-over = { $village } { $period } 还没有过完（到 { $last } 为止），没有结果可以导出。过完以后会自动结算。已经结算的：{ $there }。
office-results-sheet = 积分结果
office-results-above = { $village }（{ $code }）{ $period }积分结果，第 { $revision } 版，{ $state }，{ $at } 导出
office-results-published = 公示摘要：{ $digest }，{ $until } 以前可以提异议
office-results-unpublished = 还没有公示，请不要张贴，也不要转发。
office-results-state-settled = 已结算
office-results-state-superseded = 已更正，以新的一版为准
office-results-state-published = 公示中
office-results-state-crediting = 已公布，正在入账
office-results-state-final = 已公布
office-results-rank = 名次
office-results-group = 组
office-results-name = 户主
office-results-base = 基础分
office-results-bonus = 加分
office-results-year-bonus = 年度加分
office-results-deduction = 减分
office-results-points = 积分
office-results-year-points = 全年积分
office-results-average = 人均
office-results-redeemable = 可以兑换
office-results-honours = 按名次可评的荣誉
office-results-lot = 同分，抽签或商定

## 备份和恢复。

office-backup-there = 已经有 { $folder } 了，没有动它。请写一个新的文件夹名。
office-backup-failed = 没有备份成：{ $reason }。什么都没有留下，请看看磁盘够不够。
office-backed-up = 备份好了 { $folder }：照片和文件 { $count } 个。请拷到别的电脑或移动硬盘上再放一份。
office-backup-of-server = 数据库在 PostgreSQL 上，这里只有照片和文件。请再用 pg_dump 备份数据库。
office-restore-no-backup = { $folder } 不是备份，或者清单坏了。请写 xiangyue backup 做出来的文件夹。
office-restore-too-many = 备份里多了 { $file }，什么都没有恢复。请换一份没有动过的备份。
office-restore-missing = 备份里少了 { $file }，什么都没有恢复。请换一份完整的备份。
office-restore-changed = 备份里的 { $file } 和清单对不上，什么都没有恢复。请换一份没有动过的备份。
office-restore-there = { $place } 已经有内容了。恢复不覆盖：请先移开，或者在设置里写一个新地方。
office-restore-failed = 没有恢复成：{ $reason }。什么都没有留下，请看看磁盘够不够。
office-restore-of-server = 这份备份里没有数据库文件，设置里写的却是 SQLite。请在 XIANGYUE_DATABASE_URL 里写 PostgreSQL 的地址。
office-restore-of-file = 这份备份是 SQLite 的，设置里写的却是 PostgreSQL。请在 XIANGYUE_DATABASE_URL 里写一个 SQLite 文件。
office-restored = 恢复好了：{ $made_at } 的备份，照片和文件 { $count } 个。请运行 xiangyue audit 核对账目，再运行 xiangyue run。
office-restore-server-too = 数据库在 PostgreSQL 上，请用 pg_restore 恢复。

office-fault-goods-price = 要大于 0、不超过 { NUMBER($most, useGrouping: 0) } 分，最多两位小数。
office-fault-goods-limit = 要填 0 到 { NUMBER($most, useGrouping: 0) } 的整数，0 是不限。
office-fault-goods-name = 货架上 { $code } 已经叫这个名字了。请换个名字，或把编码写对。
office-fault-no-shop = 没有叫这个名字的商家，或者停用了。现有：{ $shops }。请先在聊天里发「村外商家」加好。
office-fault-no-goods = 没有 { $goods } 这样商品。请先填进“商品”表。
office-fault-bought-quantity = 要填 1 到 { NUMBER($most, useGrouping: 0) } 的整数。
office-fault-bought-paid = 要填 0 到 { NUMBER($most, useGrouping: 0) } 的金额，最多两位小数。
office-fault-invoice-differs = 这张发票已经给这样商品记过，数字不一样。记上的不能改：号码写错了就改号码，没错就删掉这一行。
office-goods-stock = 现有库存 { $stock }
office-goods-not-added = { $name }：编码或名称被占用了。请改了再导入；什么都没有导入。
office-goods-name-both = 请写上文件名和村编码（--village），空表用 --template 加文件名来要。
office-goods-imported =
    商品：新加 { $added }，改了 { $changed }，原样 { $there }。
    进货：新记 { $bought }，记过的跳过 { $again }。
office-export-goods = 写好了 { $file }：商品 { $goods }，进货 { $invoices }。图片不在表里。

office-person-asked-by = 请写上 --asked-by：谁要的、怎么要的，要留底。
office-person-folder = { $folder } 已经在了。请写一个新的文件夹名。
office-export-person =
    写好了 { $folder }：{ $rows } 条记录，{ $files } 个文件（找不到的 { $missing } 个）。
    只交给本人；交完请删掉。
office-erased-name = （已删除）
office-erase-not-yet = { $code } 现在还不能删除：{ $reasons }
office-erase-open-cases = 有 { $count } 件报事没有办结。请先办结。
office-erase-open-objections = 有 { $count } 个异议没有答复。请先答复。
office-erase-open-orders = 有 { $count } 单兑换没有领。请先领走或取消。
office-erase-open-messages = 有 { $count } 条消息还没处理完。请过一会儿再来。
office-erase-holds-office = 还担任网格员、管理员等职务。请先在名册里写上任职的结束日期。
office-erase-on-panel = 还在评分小组里。请先换人。
office-erase-is-head = 还是户主：{ $households }。请先在聊天里办「换户主」或「迁出」。
office-erased = { $code } 删除好了：姓名、电话、账号、消息和 { $files } 个文件都没有了。下面这些要留：
office-erase-would = { $code } 可以删除。加上 --yes 才真的删，删了找不回来。删了以后，下面这些还留着：
office-erase-stays-ledger = 积分账、兑换单和结果：村里的账要留档备查，里面只有编号，没有姓名。
office-erase-stays-consent = 看过告知书、同意参加积分的记录：用来证明当时同意过。纸上签的姓名也在里面。
office-erase-stays-published = 公示过的积分：发出去的不能改，里面最多有遮住一部分的姓名。
office-erase-stays-matters = 报过的事、异议、申辩和自主申报的话和照片：是办事的凭据。报事人已经没有姓名，件里的话也去掉了他的姓名和电话。
office-erase-stays-roster = 名册变动的记录：分户、换户主要能查，里面可能有当时的姓名。
office-erase-stays-letters = 发给别人的消息、替这一户打的积分单、群里和平台上的原话：机器人收不回，请本人在平台上删。
office-erase-stays-backups = 以前的备份：还有原来的内容。请按保管期限销毁。
office-fault-goods-in-stock = 还有 { $stock } 份没发完，不能换地方领。请先发完，或另加一样商品。

## 试算：同样的分，按两个积分办法各算一遍。

what-if-left-out = { $scheme }：有 { $rows } 行记的是它没有的项目，没有算：{ $items }
what-if-other-meaning = { $scheme }：这些编码在它那里是别的项目，没有当同一项算：{ $codes }
what-if-other-length = 长短不同：{ $first } 算的是 { $one }，{ $second } 算的是 { $other }。
what-if-nothing-in-common = { $first } 和 { $second } 没有一行是两边都算的，名次比不了。请换一份两边都有的记分来试。
what-if-nobody-moves = 名次都没有变。
what-if-household = 户
what-if-rank = { $scheme } 的名次
what-if-moved = 升降
what-if-movers = 名次有变的 { $count } 户，列出变得最多的 { $shown } 户

## 程序自己说的。

office-written = 写好了 { $file }
office-import-which = 请写上名册的文件名；要一份空表，写 --template 加文件名。
office-migrated = 数据库已经是这一版的样子了。
office-replayed = { $number } 号消息会再办一遍。
running = 开始了：{ $doors }（在 { $address } 听着）。
running-web = 网页聊天在 { $address }
running-webhook = { $platform } 把消息送到 { $address }
running-polling = 向 { $platform } 取消息
running-open311 = 别的系统在 { $address } 提交（Open311）
running-without-door = 开始了，但没有开一扇门，谁也写不进来（只有 { $address }health 有回应）。XIANGYUE_WEB=on 加 XIANGYUE_PUBLIC_URL 开网页聊天，{ $setting } 开 { $platform }。
demo-filling = 正在布置示范镇（虚构的），要几秒钟……
demo-running = { $bot }：请在这台电脑的浏览器里打开 { $address }（示范，只有本机能进）
