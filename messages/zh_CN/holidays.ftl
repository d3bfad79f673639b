# 放假安排：一年的放假和调休上班

phrases-holidays =
    放假安排
    录放假安排
    节假日
    /holidays
button-holidays = 录放假安排
holidays-asked =
    { $year }年的放假安排还差：{ $missing }。
    没有它，办事时限只能按周末算。
    请把国务院办公厅的放假通知发来，点下面就能录。
holidays-send =
    请把 { $year }年的放假通知整段发来。
    也可以一个节日发一行，比如：
    国庆节：10月1日至7日放假，9月26日、10月10日上班
holidays-send-rest =
    { $year }年已经录了：
    { $lines }
    还差：{ $missing }。请发来，一个节日一行也行。
holidays-known =
    { $year }年的放假安排都有了，不用录。
    要是国务院改了，把改的那几天发来，比如：
    国庆节：10月1日至7日放假，10月10日上班
holidays-not-understood =
    没看出是哪几天放假。请照这样发：国庆节：10月1日至7日放假，10月10日上班
    要办别的，发「菜单」。
holidays-other-year = 这是 { $year }年的通知，要的是 { $wanted }年的。请发 { $wanted }年的。
holidays-wrong =
    有几处对不上，这一条都没收：
    { $faults }
    请改好再发一次。
holidays-wrong-no-verb = 「{ $words }」没说是放假还是上班
holidays-wrong-no-name = 「{ $words }」前面没说是哪个节
holidays-wrong-no-day = 「{ $words }」日历上没有这一天，或少了几月
holidays-wrong-backwards = 「{ $words }」前后日期不对
holidays-wrong-count = 「{ $words }」天数和日期对不上
holidays-wrong-weekday = 「{ $words }」星期几不对，像是别的年份的通知
holidays-wrong-not-this-year = 「{ $words }」不是这一年的日子
holidays-wrong-both = { $words } 又放假又上班
holidays-wrong-works-anyway = { $words } 本来就上班，不用调
holidays-line = { $name }：{ $off }放假；{ $works }上班
holidays-line-off = { $name }：{ $off }放假
holidays-line-works = { $name }：{ $works }上班
holidays-span = { $first }至{ $last }
holidays-right =
    { $year }年，我看到的是：
    { $lines }
    对的话点「对，存下」；还有别的节日，接着发。
holidays-yes = 对，存下
holidays-anew = 不对，重来
holidays-kept = { $year }年的放假安排存好了。办事时限和积分日历都按它算。
holidays-kept-some =
    存好了。{ $year }年还差：{ $missing }。
    有了再发「放假安排」接着录。
holidays-kept-before = 这些都已经录过了，没有要改的。
office-holidays-which = 请写上通知的文件名；只看已经记下的，加 --show。
office-holidays-not-understood = 没看出是哪几天放假，什么都没有录入。请照这样写，一个节日一行：国庆节：10月1日至7日放假，10月10日上班
office-holidays-none = 还没有录入过放假安排。把国务院办公厅的通知存成文本文件，用 xiangyue holidays 加文件名录入。
office-holidays-entered = 录入 { $count } 天，原来就有 { $there } 天。
holiday-new-year = 元旦
holiday-spring = 春节
holiday-tombs = 清明
holiday-labour = 劳动节
holiday-dragon-boat = 端午
holiday-mid-autumn = 中秋
holiday-national = 国庆
