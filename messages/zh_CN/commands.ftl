# 命令列表里的说明：一句话，说点了能办什么

command-menu = 看能办什么
command-points = 查我家积分
command-report = 报一件事
command-mine = 我报的事办到哪了
command-cancel = 放下正在办的事
command-bind = 把本群绑定到村（积分管理员）
