## 评分表：导出去上门打分，填好再导入。

office-export-sheets = 写好了 { $file }：评分表 { $sheets } 张，{ $households } 户。
office-sheets-village = 村编码
office-sheets-grid = 网格编码
office-sheets-period = 周期
office-sheets-ledger = 台账笔数
office-sheets-title = { $village } { $grid } { $period }评分表
office-sheets-advice =
    看到几分填几分，可以有半分。没看的空着。
    格子里印着的是已经打过的分，没变就不用动。
    编码和表头不要改。
office-sheets-most = 满分 { $most }
office-sheets-only = 只能填 0 到 { $most }，可以有半分。
office-sheets-signatures = 评分小组签名：＿＿＿＿＿＿　＿＿＿＿＿＿　＿＿＿＿＿＿　　组长：＿＿＿＿＿＿　　　＿＿＿＿年＿＿月＿＿日
office-sheets-reason = 评分表
office-sheets-no-items = { $period } 没有要评分小组打分的基础项，不用评分表。
office-sheets-too-many-items = 基础项太多，一张表放不下，最多 { $most } 项。请在聊天里记分。
office-sheets-nobody = { $village } 在 { $period } 没有参加积分的户，没有评分表可写。请先在名册里填“参加积分日期”。
office-sheets-settled = { $period } 已经结算，这些表填了也不能再导入。

office-sheets-use-command = { $file }：这是评分表。请用 xiangyue import-sheets 导入，写上 --day 和 --by。
office-sheets-none = { $file }：里面没有评分表。请用 xiangyue export sheets 导出的表来填。
office-sheets-future = --day { $day } 比今天还晚。请写上门打分的那天。
office-by-nobody = --by { $code }：没有编码是 { $code } 的人。请写“人员”表里的编码。
office-by-no-clerk = --by { $code } { $name }：不是{ $village }的积分管理员，什么都没有导入。请写积分管理员的编码。
office-by-no-marker = --by { $code } { $name }：不是{ $village }的积分管理员，也不在 { $period } 还没有确认的评分小组里，什么都没有导入。请写他们的编码。
office-sheets-by-own-household = { $code }（{ $head }）是 { $name } 自己家，不能自己打。请另一位管理员或组员来导入，这一行先清空。
office-sheets-by-elsewhere = { $code }（{ $head }）不归 { $name } 的小组评。请由管着这一户的组员来导入，这一行先清空。
office-sheets-by-own-grid = { $code }（{ $head }）在 { $name } 自己的网格，要交叉评。请别的组员来导入，这一行先清空。
office-sheets-other-sheet = 这张表不是评分表。请删掉这张表。
office-sheets-no-village = 没有编码是 { $code } 的村。请用本镇导出的评分表。
office-sheets-no-grid = { $village } 没有编码是 { $code } 的网格。请用这个村导出的评分表。
office-sheets-mixed = 和第一张表（{ $there }）不是一回事。一个文件只放一个村、一个周期的评分表。
office-sheets-no-period = { $text } 不是这个积分办法的周期。请重新导出评分表。
office-sheets-other-day = 这是 { $period } 的评分表，--day { $day } 不在里面。请写这个周期里的一天，最晚 { $last }。
office-sheets-other-item = { $code } 不在这个周期由评分小组打分。请删掉这一列。
office-sheets-no-heading = 上面没有项目编码，不知道是哪一项。请补上表头，或清空这一格。
office-sheets-nobody-has = 没有编码是 { $code } 的户。请核对编码，或先导入名册。
office-sheets-other-village = { $code } 是别的村的户。请填在它自己村的评分表上。
office-sheets-stays-out = { $code } 没有参加积分，不打分。请删掉这一行。
office-sheets-twice = 这一户在 { $there } 已经有了。请留一行。
office-sheets-halves = 只能是整分或半分，如 5 或 5.5。
office-sheets-later-mark = { $day } 已经打过 { $there } 分，比 --day 晚。要改，请用那天或之后的日期。
office-sheets-settled-meanwhile = { $period } 刚刚结算了，后面的分没有导入。请在公示后提异议更正。

office-sheets-read = { $sheet }：{ $households } 户，新打 { $new } 格。
office-sheets-untouched = 一格都没有打的 { $count } 户：{ $which }
office-sheets-missing = 没有打全的 { $count } 户：{ $which }
office-sheets-changed = 有 { $count } 格没有动，因为导出以后另外打过分：{ $which }。要改，请重新导出再填。
office-sheets-imported = 导入 { $new } 格，{ $there } 格早已有了。
