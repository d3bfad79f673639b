# simulate 读的两张 CSV：哪一格不对，为什么。

csv-score-unknown-household = 户表里没有这一户{ $by }
csv-score-unknown-item = 积分办法里没有这一项{ $by }
csv-score-gated = 这一项涉及村民体面，那天没有开放，不能记{ $by }
csv-score-no-mark = 基础项要在这里填得分{ $by }
csv-score-below-zero = 不能小于 0{ $by }
csv-score-above-maximum = 超过了这一项的满分{ $by }
csv-score-not-exact = 算下来超过两位小数{ $by }
csv-score-no-member = 这一项只记个人，要写成员姓名{ $by }
csv-score-no-document = 这一项要写生效法律文书的文号{ $by }
csv-score-ends-before-it-begins = 比这一行的日期还早{ $by }
csv-score-has-no-end = 只有停兑换的项目才有截止日{ $by }
csv-household-code = 要填户编码，前后不能有空格和看不见的字符
csv-household-formula = 不能像公式那样开头（= + - @）
csv-household-twice = 这一户上面已经有了
csv-members = 要填 1 到 9999 的整数
csv-yes-no = 只能填 yes 或 no
csv-date = 要填日期，写成 2026-11-05 这样
csv-number = 要填数字，如 2 或 0.5
csv-cell = { $file } 第 { $line } 行 { $column }：{ $reason }
csv-line = { $file } 第 { $line } 行：{ $reason }
csv-not-utf8 = { $file }：不是 UTF-8。请存成“CSV UTF-8”。
csv-not-read = { $file }：读不了（{ $why }）
csv-not-valid = 不是能读的 CSV（{ $why }）
csv-other-count = 有 { $count } 格，表头是 { $wanted } 格
csv-no-name = 有一格上面没有列名
csv-empty = { $file }：是空的。第一行要写 { $columns }
csv-column-missing = 少了这一列
csv-column-unknown = 没有这样的列
csv-column-twice = 这一列有两份
what-if-same-file = { $file }：这是要读的文件，不能写在上面。请用 --out 换一个名字。
what-if-begins-late = { $period } 比 --from { $start } 还早。
what-if-other-month = { $period }：{ $scheme } 按月算，请写成 2026-11 这样。
what-if-other-quarter = { $period }：{ $scheme } 按季算，请写成 2026Q3 这样。
what-if-other-year = { $period }：{ $scheme } 按年算，请写成 2026 这样。
