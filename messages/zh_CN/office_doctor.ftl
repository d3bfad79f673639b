# 体检：看了什么，哪里不好，怎么改

office-doctor-settings = 设置
office-doctor-regulations = 规定
office-doctor-regulations-of = 规定：{ $named }
office-doctor-item-list = 事项清单：{ $told }
office-doctor-gate-open = 涉及体面的项目开放着：{ $item }，到 { $until } 为止
office-doctor-gate-open-list = 涉及体面的改进名单开放着，到 { $until } 为止
office-doctor-plan = 巡查日历
office-doctor-no-improvements = 没有 { $task } 这一项，改进名单上的永远下不来。请加上。
office-doctor-no-objections = 没有 { $task } 这一项，没答复的异议没有人催。请加上。
office-doctor-no-roster = 没有 { $task } 这一项，定了日子的名册变更不会生效。请加上。
office-doctor-no-overdue = 没有 [overdue] 这一段，催过三次以后没有人知道。请加上。
office-doctor-database = 数据库
office-doctor-database-well = 数据库：写得牢，有保护
office-doctor-scheme = { $period } 施行的积分办法：{ $scheme }
office-doctor-scheme-well = { $told }，{ $since } 起施行，{ $day } 由{ $meeting }通过
office-doctor-scheme-later = 它从 { $since } 起才施行。请把它前面的一版也写上。
office-doctor-scheme-named = 积分办法 { $scheme }
office-doctor-adopted-ahead = [adoption] 里写的是 { $day } 通过，那天还没有到。请写真正通过它的那次会议的日子。
office-doctor-adopted-late = [adoption] 里写的是 { $day } 通过，比施行（{ $since } 起）还晚。请从会议以后的一期起施行。
office-doctor-not-adopted = 还没有会议通过它。通过以后，把会议写进 { $file } 的 [adoption]（XIANGYUE_SCHEME）。
office-doctor-not-adopted-preset = 还没有会议通过它。请把 { $file } 抄一份，通过以后把会议写进抄本的 [adoption]，再把抄本写在 XIANGYUE_SCHEME 里。
office-doctor-open311-off = Open311 这扇门：没有开（XIANGYUE_OPEN311_KEYS 可以开）
office-doctor-open311-key = Open311 这扇门：钥匙 { $name }
office-doctor-open311-nobody = 没有编码是 { $person } 的人。请写指挥室的人。
office-doctor-open311-no-room = { $person } 不是指挥室的人，这把钥匙打不开。请写指挥室的人。
office-doctor-open311-well = { $told }，由 { $person } 负责
office-doctor-media = 图片文件夹
office-doctor-media-shut = { $folder } 不让写。请改好它的归属。
office-doctor-media-well = 图片文件夹和磁盘
office-doctor-disk = 磁盘
office-doctor-disk-full = { $folder } 只剩 { $free } MiB。请腾出地方。
office-doctor-quarantine = { $number } 号消息停办了
office-doctor-replay = { $lane }，{ $error }。原因改好以后：xiangyue doctor --replay { $number }
office-doctor-dead = 送不到的消息
office-doctor-dead-count = 有 { $count } 条没有送到。
office-doctor-no-group = 没有绑定村群，公示没有地方发。请积分管理员在村群里发「{ $phrase }」或 /bind（网页聊天没有群）。
office-doctor-no-groups-here = { $village }：网页聊天没有群，公示由积分管理员转到村里自己的群
office-doctor-objection = { $village } 异议 { $number }
office-doctor-unanswered = 到 { $since } 还没有答复。请积分管理员或网格长答复。
office-doctor-unheard = 提醒发不到人的案件：{ $cases }{ $more ->
    [0] { "" }
   *[other] ，还有 { $more } 件
}
office-doctor-unheard-mend = 处置单位、指挥室、领导都没有人绑定。请用 xiangyue invite 发码，绑定以后下一个工作日早上会补发。
office-doctor-unreadable = { $when } 读不懂的消息 { $number }
office-doctor-unreadable-mend = { $reason }。不能再办，请发的人再发一次。
office-doctor-unreadable-more = 还有 { $count } 条读不懂的消息
office-doctor-send-again = 不能再办，请发的人再发一次。
office-doctor-publication = { $village } { $period } 公示{ $correction ->
    [0] { "" }
   *[other] ，第 { $correction } 次更正
}
office-doctor-unpublished = 从 { $since } 起就该公示，还没有。没有开着，请运行 xiangyue run；开着的，日志里“{ $failed }”后面写着原因，改好再重新开。
office-doctor-holidays = { $year }年的放假安排
office-doctor-holidays-known = { $year }年的放假安排：都有了
office-doctor-holidays-missing = 还差：{ $missing }，只能按周末算。请积分管理员发「{ $phrase }」或 /holidays，再发通知；或者运行 xiangyue holidays 加文件名
