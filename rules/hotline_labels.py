"""What the lines of a hotline's work order are called: read, never written.

Every county's hotline prints its orders in its own way; a town that meets another name adds it
here. Names are compared without spaces, in full and half width alike.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Part(StrEnum):
    """What a line of a work order is about."""

    NUMBER = "number"
    NAME = "name"
    TELEPHONE = "telephone"
    ADDRESS = "address"
    TITLE = "title"
    WORDS = "words"
    WANTED_BY = "wanted_by"
    PRIVATE = "private"
    OPEN = "open"
    """是否公开: the other way round than 是否保密."""
    UNUSED = "unused"
    """Known, and not needed: it only ends what stands before it."""


NAMES: Mapping[Part, tuple[str, ...]] = MappingProxyType(
    {
        Part.NUMBER: (
            *("工单编号", "工单号", "工单流水号", "流水号", "受理编号", "受理单号", "交办编号"),
            *("交办单号", "派单编号", "案件编号", "诉求编号", "信件编号", "任务编号", "事件编号"),
            *("投诉编号", "转办单号", "编号", "单号", "件号"),
        ),
        Part.NAME: (
            *("来电人姓名", "来电人", "来电者", "诉求人姓名", "诉求人", "反映人姓名", "反映人"),
            *("投诉人姓名", "投诉人", "举报人", "求助人", "市民姓名", "群众姓名", "当事人"),
            *("联系人姓名", "联系人", "姓名"),
        ),
        Part.TELEPHONE: (
            *("联系电话", "来电号码", "来电电话", "主叫号码", "回访电话", "联系方式", "联系号码"),
            *("诉求人电话", "反映人电话", "来电人电话", "电话号码", "手机号码", "手机号", "手机"),
            *("固定电话", "电话"),
        ),
        Part.ADDRESS: (
            *("事发地点", "事发地址", "事发地", "发生地点", "发生地址", "问题地址", "问题地点"),
            *("诉求地址", "事件地址", "事件地点", "详细地址", "具体地址", "联系地址", "地点"),
            "地址",
        ),
        Part.TITLE: ("工单标题", "诉求标题", "事件标题", "标题", "主题"),
        Part.WORDS: (
            *("诉求内容", "诉求描述", "诉求详情", "诉求事项", "反映内容", "反映问题", "反映事项"),
            *("问题描述", "问题内容", "事件描述", "事项内容", "工单内容", "来电内容", "受理内容"),
            *("投诉内容", "主要内容", "内容描述", "详细内容", "内容", "诉求"),
        ),
        Part.WANTED_BY: (
            *("办理时限", "办结时限", "处理时限", "答复时限", "回复时限", "反馈时限", "办理期限"),
            *("要求办结时间", "要求反馈时间", "要求完成时间", "截止时间", "截止日期", "到期时间"),
            "时限",
        ),
        Part.PRIVATE: ("是否保密", "保密要求", "信息保密", "保密"),
        Part.OPEN: ("是否公开", "公开"),
        Part.UNUSED: (
            *("来电时间", "受理时间", "派单时间", "交办时间", "登记时间", "创建时间", "转办时间"),
            *("工单类型", "工单类别", "工单分类", "诉求类型", "诉求类别", "诉求分类", "问题类型"),
            *("问题分类", "事件类型", "一级分类", "二级分类", "三级分类", "业务类型", "信件类型"),
            *("紧急程度", "紧急级别", "优先级", "工单来源", "诉求来源", "受理渠道", "来源渠道"),
            *("来源", "受理人", "受理员", "话务员", "派单人", "工号", "承办单位", "主办单位"),
            *("协办单位", "责任单位", "办理单位", "处理单位", "交办单位", "派往单位", "转办单位"),
            *("所属区域", "所属街道", "所属乡镇", "所属社区", "行政区划", "区域", "属地", "性别"),
            *(
                "年龄",
                "工单状态",
                "办理状态",
                "状态",
                "是否回访",
                "是否匿名",
                "处理意见",
                "办理意见",
            ),
            *(
                "拟办意见",
                "领导批示",
                "交办意见",
                "转办意见",
                "备注",
                "附件",
                "证件号码",
                "身份证号",
            ),
            *("邮箱", "办理要求", "回复方式", "序号"),
        ),
    }
)

YES = frozenset({"是", "保密", "√", "yes", "y", "true", "1"})
NO = frozenset({"否", "不公开", "×", "no", "n", "false", "0"})
