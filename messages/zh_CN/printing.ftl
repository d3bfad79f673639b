# 打印公示、公示的文字版、照片墙、积分单

phrases-print =
    打印公示
    打印积分公示
    公示单
    打印公示单
    /print
phrases-print-words =
    公示文字
    公示文字版
    积分公示文字版
menu-print = 公示打印、照片墙
print-what =
    { $village }{ $title }，共 { $count } 户。
    要哪一种？
print-nothing-yet =
    { $village }还没有公示过积分，没有可以打印的。
    公示以后再发「打印公示」。
button-print-a4 = 打印（A4）
button-print-a3 = 打印（A3 大字）
button-print-words = 文字版
button-print-earlier = 以前的
print-sheet =
    { $title }，{ $paper } 纸，请打印张贴。
    每页有期限和电话，最后一页签字、盖章。
print-file = { $village }{ $period }积分公示第{ $revision }版{ $paper }
print-earlier = 以前公示过的，点一下就打印：
print-earlier-line = { $month }第 { $revision } 版
print-none-earlier = 没有更早的公示。
print-title-final = { $month }积分公布
print-title-superseded = { $month }积分公示（已更正）
print-notice-open =
    有异议请在{ $until }以前（含当天）找村积分管理员提出
    联系电话 { $telephone }
print-notice-over =
    异议期到{ $until }为止
    有疑问找村积分管理员，联系电话 { $telephone }
print-which = 共 { $count } 户，第 { $revision } 版
print-superseded = 这一版已经更正，以新的一版为准
print-changes = 异议答复后更正 { $count } 户：
print-sign =
    制表人
    村务监督委员会
    村民委员会
    日期
print-seal = （盖章处）
print-words-head = { $village }{ $title }
print-words-piece = （第 { $number } 段，共 { $of } 段）
print-words-line = { $rank }、{ $household }：{ $points } 分（全年 { $year }）
