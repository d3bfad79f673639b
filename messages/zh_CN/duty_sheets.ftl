# 值班表的 Excel：导出去填，填好发回来

button-duty-sheet = 导出
duty-sheet-title = 值班表（{ $first }起）
duty-sheet-comes =
    值班表导出来了。
    白班、夜班下面填姓名，几个人用顿号隔开，不排的留空。
    填好把文件发回来，看过再定。
duty-sheet-offer =
    《{ $file }》看过了，有 { $count } 处变动：
    { $lines }
    就这样排吗？
duty-sheet-put = 排上：{ $shift } { $name }
duty-sheet-off = 撤下：{ $shift } { $name }
duty-sheet-keep = 就这样排
duty-sheet-drop = 先不动
duty-sheet-kept = 值班表排好了：排上 { $put } 班，撤下 { $off } 班。有变动的人都告诉了。
duty-sheet-dropped = 好，值班表没动。要改时，把表再发一次。
duty-sheet-same = 《{ $file }》和现在的值班表一样，没有要动的。
duty-sheet-over = { $file }：里面的日子都过了。请导出新的来填。
duty-sheet-decided = 这份值班表已经定过了。要再改，把表再发一次。

office-form-duty = 值班表
office-form-duty-about = 一天一行。
office-form-duty-day = 日期
office-form-duty-weekday = 星期
office-form-duty-by-day = 白班
office-form-duty-by-night = 夜班
office-fault-duty-twice = 这一天第{ $row }行已经有了。请并成一行。
office-fault-duty-far = 日期太远了，最多往后排一年。请核对年份。
office-fault-duty-person = 指挥室没有“{ $name }”。请核对姓名。
office-fault-duty-namesakes = 指挥室不止一个“{ $name }”。这一班请在聊天里点「排班」，或先把名字改得分得清。
