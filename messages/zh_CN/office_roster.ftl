## 名册表：每张表、每一列的名称、例子和说明。

office-form-town = 镇
office-form-village = 村
office-form-grid = 网格
office-form-grid-worker = 网格员
office-form-grid-leader = 网格长
office-form-command-room = 综合指挥室
office-form-handling-unit = 处置单位
office-form-household = 农户
office-form-clerk = 积分管理员
office-form-supervisor = 村务监督委员会
office-form-deputy-leader = 分管领导
office-form-main-leader = 主要领导

office-form-roster-advice =
    填好后运行：xiangyue import { $file }
    有一处不对就什么都不导入，并逐条告诉您哪张表、哪一行、哪一列、怎么改。
    用不着的表可以空着。列名不要改；自己看的列叫“备注”，不会导入。
    同一个文件可以再导入：已有的跳过，新加的行才导入。已有的编码不能用导入改成别的内容。
    “积分”表里导入过的行请留着不动，新的写在下面；改了内容会当作另一笔。记错了由积分管理员冲正。
    不要填身份证号、银行卡号、病情、债务、贫困情况。

office-form-areas = 区域
office-form-areas-about = 镇、村、网格各一行。全表只有一个镇；村归镇，网格归村。
office-form-areas-code = 区域编码
office-form-areas-code-note = 全镇不重复，定了就不要改。
office-form-areas-name = 名称
office-form-areas-name-note = 群众怎么叫就怎么写。
office-form-areas-name-example = 石河村二网格
office-form-areas-kind = 类别
office-form-areas-kind-note = 选镇、村或网格。
office-form-areas-parent = 上级编码
office-form-areas-parent-note = 村填镇的编码，网格填村的编码，镇不填。
office-form-areas-telephone = 电话
office-form-areas-telephone-note = 村部或网格的电话。

office-form-people = 人员
office-form-people-about = 要用机器人的人，一人一行：网格员、指挥室、处置单位、管理员，以及绑定账号的群众。
office-form-people-code = 人员编码
office-form-people-code-note = 全镇不重复。不要用身份证号。
office-form-people-name = 姓名
office-form-people-name-note = 和平时叫法一致。
office-form-people-name-example = 王芳
office-form-people-telephone = 电话
office-form-people-telephone-note = 群众问网格员电话时会告诉他们这个号码。

office-form-roles = 任职
office-form-roles-about = 谁在哪里担任什么，一项一行。管到这个区域和它下面的所有区域。
office-form-roles-person = 人员编码
office-form-roles-person-note = “人员”表里的编码。
office-form-roles-role = 角色
office-form-roles-role-note = 从下拉中选。
office-form-roles-area = 区域编码
office-form-roles-area-note = 网格员填网格，指挥室填镇。
office-form-roles-unit = 单位编码
office-form-roles-unit-note = 只有处置单位要填：事项清单里的单位编码或单位名称。
office-form-roles-since = 开始日期
office-form-roles-since-note = 不填就是导入当天。
office-form-roles-until = 结束日期
office-form-roles-until-note = 任职的最后一天。在任就不填。

office-form-households = 户
office-form-households-about = 一户一行。户在哪个村由网格决定。
office-form-households-code = 户编码
office-form-households-code-note = 公示用的编码，全镇不重复。
office-form-households-grid = 网格编码
office-form-households-grid-note = “区域”表里类别为网格的编码。
office-form-households-group = 组号
office-form-households-group-note = 几组就写几。
office-form-households-head = 户主姓名
office-form-households-head-note = 公示时只显示 张*国。
office-form-households-head-example = 张建国
office-form-households-resident = 常住
office-form-households-resident-note = 不填按“是”。
office-form-households-since = 参加积分日期
office-form-households-since-note = 从哪天起参加积分。不填就是没有另外约定。
office-form-households-publish = 同意公示姓名
office-form-households-publish-note = 户里自己同意了才填“是”。不填按“否”，公示只用编码。
office-form-households-carried = 结转积分
office-form-households-carried-note = 用机器人之前还没有兑换的积分。最多两位小数，只记一次。

office-form-members = 成员
office-form-members-about = 户里的人，一人一行，户主也要写。同一户里不能有两个同名的人。
office-form-members-household = 户编码
office-form-members-household-note = “户”表里的编码。
office-form-members-name = 姓名
office-form-members-name-example = 张建国
office-form-members-person = 人员编码
office-form-members-person-note = 只有要绑定账号查积分的人才填“人员”表里的编码；填了就有“农户”角色。
office-form-members-minor = 未成年
office-form-members-minor-note = 不填按“否”。
office-form-members-since = 加入日期
office-form-members-since-note = 不填同户的参加积分日期。
office-form-members-until = 离开日期
office-form-members-until-note = 在户里的最后一天。在就不填。

office-form-points = 积分
office-form-points-about = 评分小组的打分和记录，一笔一行。重复导入同一行只算一次；同一天同一户同一项有几笔就写几行。
office-form-points-date = 日期
office-form-points-date-note = 事情发生或打分的那天，不能晚于今天。
office-form-points-household = 户编码
office-form-points-household-note = “户”表里的编码。
office-form-points-member = 成员姓名
office-form-points-member-note = 记在个人身上时填，要和“成员”表一致。
office-form-points-member-example = 张建国
office-form-points-item = 项目编码
office-form-points-item-note = 积分办法里的编码，如 J2.1、P1、K4a。
office-form-points-quantity = 数量
office-form-points-quantity-note = 加分、减分用，不填按 1。
office-form-points-points = 得分
office-form-points-points-note = 只有 J 开头的基础项填：实得几分。
office-form-points-place = 地点
office-form-points-place-example = 村口广场
office-form-points-reason = 事由
office-form-points-reason-note = 一句话说明。不要写病情、债务、贫困。
office-form-points-reason-example = 庭院整洁
office-form-points-recorded-by = 记录人编码
office-form-points-recorded-by-note = “人员”表里的编码。
