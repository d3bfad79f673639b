# 12345 工单表（xiangyue import-orders）

office-orders-name-both = 请写上文件名和录入人编码（--by），空表用 --template 加文件名来要。
office-orders-not-of-room = { $code } 不是指挥室的人。请写指挥室同志的编码；什么都没有导入。
office-orders-imported =
    收下新工单 { $new } 件，早已有的 { $there } 件没有再收。
    机器人开着就马上立案，指挥室会逐件收到。
office-fault-order-grid = 没有网格或村叫“{ $grid }”，或不止一个。请填编码，或留空。
office-fault-order-kind = 看不出是哪一类。请在这一栏填上，例如：{ $categories }。
office-fault-order-item = 事项清单里没有“{ $item }”。请照清单填，或留空。
office-form-orders-advice =
    12345 平台导出的表可以直接导入，不用改表头；多出来的列不看。
    工单编号相同的只收一次。
    命令：xiangyue import-orders { $file } --by 编码
office-form-orders = 工单
office-form-orders-about = 一件工单一行。
office-form-orders-number = 工单编号
office-form-orders-number-note = 照平台的写；同一编号只立一次案。
office-form-orders-name = 来电人
office-form-orders-name-example = 李四
office-form-orders-telephone = 联系电话
office-form-orders-telephone-note = 办结后给来电人回话用；只有指挥室和办理单位看得到。
office-form-orders-address = 事发地址
office-form-orders-address-note = 写着网格或村名的，自动记在那里。
office-form-orders-address-example = 石河村一网格东头
office-form-orders-title = 标题
office-form-orders-title-example = 路灯不亮
office-form-orders-words = 诉求内容
office-form-orders-words-note = 群众说了什么。
office-form-orders-words-example = 东头路灯三天不亮
office-form-orders-wanted-by = 办理时限
office-form-orders-wanted-by-note = 对方要求的时间，写在案件上给办理的人看；计时仍按事项清单。
office-form-orders-private = 是否保密
office-form-orders-private-note = 填“是”，除了指挥室没人看得到是谁。
office-form-orders-open = 是否公开
office-form-orders-open-note = 填“否”和保密一样。
office-form-orders-grid = 网格
office-form-orders-grid-note = 编码或名称；不填就看地址。
office-form-orders-item = 事项
office-form-orders-item-note = 事项或类别；不填就看内容。
office-form-orders-item-example = 路灯不亮

office-caller-none = 没有编号为 { $number } 的件，或没有记来电人。
office-caller-open = { $number } 还没办结，还要给来电人回话。请办结以后再来删。
office-caller-would = { $number } 的来电人可以删除。加上 --yes 才真的删，删了找不回来。
office-caller-erased = { $number } 的来电人删好了：姓名和电话没有了，件里、办理意见里、交班话里的也去掉了。发给指挥室的消息和以前的备份里还有。
