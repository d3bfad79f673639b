# 每天的巡查、每期的公示

# 打字回巡查提醒
phrase-all-well =
    无异常
    没异常
    没有异常
    没情况
    没有情况
    一切正常
phrase-patrol =
    巡查
    今天巡查
    巡查提醒
patrol-prompt =
    { $name }，早上好。今天{ $day }，巡查有情况吗？
    没事点「无异常」；有事点「有情况」，接着发照片。
patrol-group-prompt =
    { $village }的网格员早上好，今天{ $day }，请巡查。
    没事点「无异常」；有事点「有情况」。
patrol-reminder = { $name }，今天的巡查还没回。点一下就行，不回也没关系。
button-all-well = 无异常
button-found = 有情况
patrol-thanks = 记下了，谢谢。今天之内再有情况，点「有情况」或直接发照片。
patrol-none-today = 今天没有给您的巡查提醒。看到情况，直接发照片就行。

published-title = { $village }{ $month }积分公示
published =
    { $title }
    共 { $count } 户，见图。
    有异议，{ $until }以前（含当天）找积分管理员，或打 { $telephone }。
    公示码 { $digest } · 账链 { $chain }
final-part =
    { $village }{ $month }积分异议期已过，现在公布。
    这一期不单独到账，算进{ $whole }。
final =
    { $village }{ $month }积分异议期已过，现在公布，积分到账。
    { $redeeming }
board-place = { $town } · { $village }
board-title = { $month }积分公示
board-notice =
    有异议请在{ $until }以前（含当天）提出
    联系电话 { $telephone }，或找村积分管理员
board-rank = 名次
board-group = 组
board-code = 户编码
board-name = 户主
board-points-month = 本月
board-points-quarter = 本季度
board-points-year = 本年
board-year-points = 全年
board-so-far = 全年至今
board-average = 人均
board-digest = 公示码 { $digest }
board-file = { $month }积分公示
clerk-published = { $village }{ $month }积分已公示到群里。
clerk-no-group =
    { $village }{ $month }积分已公示，但还没有绑定的村群。
    请把我拉进村群，在群里发「绑定本群」。
clerk-holds-later =
    { $village }{ $month }没有结算，也不公示：积分办法从{ $since }起才施行。
clerk-nobody-takes-part = { $village }{ $month }还没有户参加积分，没有公示。
