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
office-fault-month-closed = { $month } 已经结算，补进去也不会算分。请删掉这一行；要更正，请在公示后提异议。
office-fault-other-words =
    当天这一户这一项已有一笔，写的是“{ $there }”。
    是同一件事，就删掉这一行；是另一件事，请把原来那一行也留在表里。

office-warning-not-drawable = 公示图上画不出这些字：{ $characters }，会显示成 〓。已照原样保存。

## 邀请码：发给每个人的绑定码。

office-invite-nobody = 没有编码是 { $code } 的人，一个码都没有发。请核对编码。
office-invite-sheet = 绑定码
office-invite-code = 人员编码
office-invite-name = 姓名
office-invite-link = 点开就能绑定的链接
office-invite-binding-code = 绑定码
