# 超了多久、每周的超时提醒
# 数字前面的空格跟着数字走：超时半小时，超时 3 小时
span-minutes = {" "}{ $count } 分钟
span-half-hour = 半小时
span-hour-and-half = 一个半小时
span-hours = {" "}{ $count } 小时
span-days = {" "}{ $count } 天
