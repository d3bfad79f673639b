# 兑换预算

phrases-budget =
    本月预算
    预算
    积分预算
    本季预算
    全年预算
    本年预算
menu-budget = 本月预算
menu-budget-quarter = 本季预算
menu-budget-year = 全年预算
budget-settled =
    积分算好了，公示以前请看一眼：
    { $told }
button-budget-seen = 看过了
budget-seen = 好，记下您看过了。到日子就公示。
budget-head = { $village }这一期兑换最多要花：
budget-coming = { $month }公布后能兑换的：{ $points } 分，{ $yuan } 元
budget-not-worked-out = { $month }的分还没算出来。
budget-credited = { $month }的分已经到账，算在手里的分里。
budget-unspent = 手里还没用的：{ $points } 分，{ $yuan } 元
budget-none =
    合计 { $yuan } 元。积分办法里没有定预算，没法比。
    要比，先请村里定下预算，再请镇里管系统的人写进办法。
budget-within = 合计 { $yuan } 元，预算 { $budget } 元，够。
budget-over =
    合计 { $yuan } 元，预算 { $budget } 元，超 { $over } 元。
    请在兑换日以前向村里说明，备足货款。
