# 统计：件数、办结率、按时率，给谁看、怎么公布

phrases-figures =
    统计
    数据
    统计数据
    看统计
    /figures
menu-figures = 统计

figures-of-whom = 看谁的统计？
figures-own = 我自己报的
figures-which-period = { $whose }：看哪一段？
figures-this-month = 本月（{ $period }）
figures-last-month = 上月（{ $period }）
figures-this-quarter = 本季度（{ $period }）
figures-this-year = 今年（{ $period }）
figures-counting = 正在统计：{ $whose }，{ $period }。好了就发给您。
figures-still-counting = 还在统计：{ $whose }，{ $period }。好了就发给您，不用再点。
figures-not-yours = 这份统计现在不归您看了。有疑问请找镇里管名册的人。

figures-answer = { $figures }
figures-again = 再看别的
figures-head = { $whose } { $period }（到 { $until }）
figures-none = 这一段还没有报过事。
figures-filed = 上报 { $filed } 件，办结 { $closed } 件，办结率 { $rate }。
figures-given = 派来 { $filed } 件，办结 { $closed } 件，办结率 { $rate }。
figures-passed-on = 其中 { $count } 件退回或收回了，不再归这个单位。
figures-helped = 另外协办 { $count } 件。
figures-on-time = 按时办结 { $count } 件，按时率 { $rate }。
figures-overdue = 超时还没办完 { $count } 件，请先催这些。
figures-reworked = 返过工 { $count } 件。
figures-rated = 评分平均 { $rating }，共 { $count } 个评价。
figures-missed = 漏报 { $count } 件：群众或热线报了，网格没报。其中底线事项 { $bottom } 件，怎么看由人定。
figures-first = 首报底线事项 { $count } 件，办结属实，可以记功，由人定。
figures-remedied = 晚了但补办好、没返工也没重开 { $count } 件，可以从宽，由人定。

figures-by-village = { $period } 各村
figures-by-grid = { $period } 各网格
figures-by-unit = { $period } 各单位
figures-by-worker = { $period } 各网格员
figures-until = 截至 { $until }
figures-foot = 只作参考，功过由人定
figures-place = 地方
figures-unit = 单位
figures-worker = 网格员
figures-head-filed = 件数
figures-head-closing-rate = 办结率
figures-head-on-time = 按时率
figures-head-reworked = 返工
figures-head-missed = 漏报
figures-head-overdue = 超时
figures-head-first = 首报
figures-head-rating = 评分
figures-head-total = 总数
figures-head-closed = 办结

figures-publish = 发公开表到群里
figures-publish-sure =
    { $title }
    群里看到的就是上面这张表，要发到 { $count } 个群吗？
figures-yes = 发到群里
figures-no = 先不发
figures-not-published = 好，没有发。
figures-published-already = 今天{ $name }已经发过这张表了，群里看得到，不用再发。
figures-published-now = 发好了，{ $count } 个群都有。
figures-published =
    { $title }
    核对码 { $digest }
    对哪件事有疑问，请找指挥室。
figures-public-title = { $place } { $period }办结情况
figures-by-unit-public = { $period }办结情况
figures-digest = 核对码 { $digest }
figures-no-group = 这里还没有绑定的村民群，发不出去。请先在群里绑定村子。
figures-too-old = 这份统计放久了。请发「统计」重新来一遍，再发公开表。
